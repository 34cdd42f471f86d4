import type { DigestPlan, MailTrouble, ReminderWay } from '@understory/domain';
import { clockTime } from '../../clock-time';
import { digestPlanSentence } from '../../digest';
import { mailTroubleSentences } from '../../digest-trouble';
import { dayWithName, plainDate } from '../../plain-date';

/** A day, `YYYY-MM-DD`, and a time, `HH:MM`, on the reader’s own clock. */
interface LocalMoment {
  on: string;
  time: string;
}

/** What was in the way of a mail, when, and when it is tried again, if it is. */
interface MailFailureFacts {
  trouble: MailTrouble;
  at: LocalMoment;
  nextTry: LocalMoment | null;
}

/**
 * A moment of a reminder, past or to come.
 *
 * @param moment A day and a time.
 * @returns `20 November at 16:00`.
 * @throws {RangeError} On another shape.
 * @example momentWords({ on: '2026-11-20', time: '16:00' }) // '20 November at 16:00'
 */
export function momentWords({ on, time }: LocalMoment): string {
  return `${plainDate(on)} at ${clockTime(time)}`;
}

/**
 * How reminders stand, at the head of their page.
 *
 * @param plan What was chosen; null where none is wanted.
 * @param canSend Whether the server sends by one of the ways that were chosen.
 * @param next When the next one comes; null while none does.
 * @returns What is so and what follows; the latter may be empty.
 * @throws {RangeError} On a weekday or an hour that is none.
 * @example remindersHead(null, true, null).what // 'No reminder is sent.'
 */
export function remindersHead(
  plan: (Pick<DigestPlan, 'rhythm' | 'weekday' | 'hour'> & { ways: readonly ReminderWay[] }) | null,
  canSend: boolean,
  next: LocalMoment | null,
): { what: string; then: string } {
  const what = digestPlanSentence(plan);
  if (!plan)
    return { what, then: 'Choose a day, and one reminder tells you that something waits.' };
  if (!canSend) return { what, then: 'It waits until this server can send it.' };
  return {
    what,
    then: next ? `Next on ${dayWithName(next.on)} at ${clockTime(next.time)}.` : '',
  };
}

/**
 * Until when reminders are postponed.
 *
 * @param on The day, `YYYY-MM-DD`.
 * @returns One sentence.
 * @throws {RangeError} On another shape.
 * @example postponedSentence('2026-11-30') // 'Postponed: none before Monday 30 November.'
 */
export function postponedSentence(on: string): string {
  return `Postponed: none before ${dayWithName(on)}.`;
}

/**
 * When the last one went.
 *
 * @param at When; null before the first.
 * @returns A few words.
 * @throws {RangeError} On another shape.
 * @example lastSentWords(null) // 'None yet'
 */
export function lastSentWords(at: LocalMoment | null): string {
  return at === null ? 'None yet' : momentWords(at);
}

/**
 * What went wrong with the last mail, what to do, and whether it is tried again.
 *
 * @param failure What was met.
 * @returns A title and two sentences or more.
 * @throws {RangeError} On another shape of a moment.
 * @example mailFailureWords({ trouble: 'stopped', at: { on: '2026-11-20', time: '16:00' }, nextTry: null }).title
 *   // 'Nobody knows whether the mail of 20 November at 16:00 arrived.'
 */
export function mailFailureWords({ trouble, at, nextTry }: MailFailureFacts): {
  title: string;
  what: string;
  next: string;
} {
  const { what, next } = mailTroubleSentences(trouble);
  const isUnknown = trouble === 'cut-off' || trouble === 'stopped';
  const title = isUnknown
    ? `Nobody knows whether the mail of ${momentWords(at)} arrived.`
    : `The mail of ${momentWords(at)} did not get through.`;
  return { title, what, next: [next, ...triedAgain(nextTry)].join(' ') };
}

/** When it is tried once more, one sentence; none where it is not. */
export function triedAgain(nextTry: LocalMoment | null): string[] {
  return nextTry ? [`It is tried again on ${momentWords(nextTry)}.`] : [];
}

/**
 * What became of a test mail.
 *
 * @param acceptedAt When the mail server took it, `HH:MM`; null where it did not.
 * @param trouble What it met, where it did.
 * @returns A sentence or two.
 * @throws {RangeError} On another shape of a time.
 * @example testMailWords(null, 'no-connection') // 'The mail server could not be reached. If it happens again, …'
 */
export function testMailWords(acceptedAt: string | null, trouble: MailTrouble | null): string {
  if (acceptedAt !== null) {
    return `The mail server took it at ${clockTime(acceptedAt)}. It should be in your mailbox soon; if not, look among junk.`;
  }
  const { what, next } = mailTroubleSentences(trouble ?? 'no-connection');
  return `${what} ${next}`;
}
