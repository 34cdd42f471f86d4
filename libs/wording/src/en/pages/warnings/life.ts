import type { PastWarning, Snooze, Warning } from '@understory/contracts';
import type { Ending, SnoozeReason } from '@understory/domain';
import { capital } from '../../capital';
import { plainDate } from '../../plain-date';

/** Why one lets a warning rest, as a person chooses it. */
export const SNOOZE_CHOICES: Readonly<Record<SnoozeReason, string>> = {
  'already-planned': 'Something is planned already',
  'on-leave': 'I am on leave',
  'fine-for-now': 'It is all right for now',
  other: 'Another reason',
};

/** The same as it is said later; another reason is said in one’s own words. */
const REASONS: Readonly<Record<SnoozeReason, string | null>> = {
  'already-planned': 'something is planned already',
  'on-leave': 'on leave',
  'fine-for-now': 'all right for now',
  other: null,
};

/** `quiet until 12 December: on leave`; one’s own words are given back as they were written. */
export function snoozeWords({ until, reason, words }: Snooze): string {
  const why = words ?? REASONS[reason];
  return `quiet until ${plainDate(until)}${why === null ? '' : `: ${why}`}`;
}

/** The same as a sentence: `Quiet until 12 December: on leave.` */
export function snoozeSentence(snooze: Snooze): string {
  const text = capital(snoozeWords(snooze));
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Why one stands without being told. */
export const QUIET_KIND = 'You asked not to be told of this kind.';

/** `Raised on 3 November, told on 4 November.` */
export function lifeWords({ raisedOn, toldOn }: Pick<Warning, 'raisedOn' | 'toldOn'>): string {
  const raised = `Raised on ${plainDate(raisedOn)}`;
  if (toldOn === null) return `${raised}.`;
  if (toldOn === raisedOn) return `${raised} and told the same day.`;
  return `${raised}, told on ${plainDate(toldOn)}.`;
}

const BY: Readonly<Record<Ending, string>> = {
  contact: 'by a contact',
  repair: 'by a repair',
  'let-go': 'by letting go',
  agreement: 'by a new agreement',
  'check-in': 'by a check-in',
  inventory: 'by an inventory',
  days: 'by its own rule',
  entry: 'by an entry',
};

/** `Cleared by a contact on 18 November.` */
export function endWords({ endedAs, endedBy, endedOn }: PastWarning): string {
  const on = plainDate(endedOn);
  if (endedAs === 'cleared') return `Cleared ${BY[endedBy]} on ${on}.`;
  return `An entry you added later shows it was not so: withdrawn on ${on}.`;
}
