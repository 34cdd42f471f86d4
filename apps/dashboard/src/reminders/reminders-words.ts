import type { LocalTime, MailFailure, Reminders, TestMail } from '@understory/contracts';
import type { DigestMention, MailTrouble } from '@understory/domain';
import {
  clockTime,
  dayWithName,
  digestPlanSentence,
  mailTroubleSentences,
  plainDate,
} from '@understory/wording';

/** A moment on the person's own clock. */
function at(instant: string, timeZone: string): LocalTime {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return { on: there.toPlainDate().toString(), time: there.toPlainTime().toString().slice(0, 5) };
}

function moment({ on, time }: LocalTime): string {
  return `${plainDate(on)} at ${clockTime(time)}`;
}

/** How things stand, for the head of the page. */
export function standing({ settings, next, isMailOn }: Reminders): { what: string; then: string } {
  const what = digestPlanSentence(settings.isOn ? settings : null);
  if (!settings.isOn) return { what, then: 'Choose a day, and one mail says what waits.' };
  if (!isMailOn) return { what, then: 'It waits until this server can send mail.' };
  return { what, then: next ? nextWords(next) : '' };
}

function nextWords({ on, time }: LocalTime): string {
  return `Next on ${dayWithName(on)} at ${clockTime(time)}.`;
}

export function postponedWords(on: string): string {
  return `Postponed: no mail before ${dayWithName(on)}.`;
}

export function lastSentWords(lastSentAt: string | null, timeZone: string): string {
  return lastSentAt === null ? 'None yet' : moment(at(lastSentAt, timeZone));
}

/** What went wrong with the last mail, what to do, and whether it is tried again. */
export function failureWords(failure: MailFailure, timeZone: string) {
  const { what, next } = mailTroubleSentences(failure.trouble);
  const when = `The mail of ${moment(at(failure.at, timeZone))} did not get through.`;
  const again = failure.nextTry ? ` It is tried again on ${moment(failure.nextTry)}.` : '';
  const isUnknown = failure.trouble === 'cut-off' || failure.trouble === 'stopped';
  const title = isUnknown
    ? `Nobody knows whether the mail of ${moment(at(failure.at, timeZone))} arrived.`
    : when;
  return { title, what, next: `${next}${again}` };
}

/** What became of a test mail. */
export function testWords({ acceptedAt, trouble }: TestMail, timeZone: string): string {
  if (acceptedAt !== null) {
    const { time } = at(acceptedAt, timeZone);
    return `The mail server took it at ${clockTime(time)}. It should be in your mailbox soon; if not, look among junk.`;
  }
  return troubleWords(trouble ?? 'no-connection');
}

function troubleWords(trouble: MailTrouble): string {
  const { what, next } = mailTroubleSentences(trouble);
  return `${what} ${next}`;
}

export const MENTION_WORDS: Readonly<Record<DigestMention, string>> = {
  sessions: 'Sessions that wait to be marked',
  'check-in': 'The weekly check-in, while it is open',
  ties: 'Ties that are due',
};

export const OFTEN = [
  { value: 'never', label: 'Never' },
  { value: 'weekly', label: 'Weekly' },
  { value: 'fortnightly', label: 'Every two weeks' },
] as const;
export type Often = (typeof OFTEN)[number]['value'];
