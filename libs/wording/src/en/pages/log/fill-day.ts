import { LIMITS } from '@understory/domain';
import { capital } from '../../capital';
import { duration } from '../../duration';
import { listed } from '../../listed';
import { plainDate } from '../../plain-date';
import { plural } from '../../plural';
import { sessionCount } from '../../session-count';

/** As many pairs as a sentence names. */
const NAMED = 3;

/** A whole day logged at once. */
export const FILL_DAY_TEXTS = {
  /** Above an address that names no day. */
  noDay: 'That is no day',
  expected: (count: number) =>
    count === 0
      ? 'Nothing waits to be confirmed.'
      : `${capital(plural(count, 'session was', 'sessions were'))} expected.`,
  there: (count: number) => `${capital(plural(count, 'is', 'are'))} there already.`,
  asPlanned: 'As planned',
  toAdd: 'Sessions to add',
  add: 'A session',
  thereAlready: 'There already',
  totals: { title: 'Totals', before: 'So far', after: 'With these', week: 'The week' },
  nothingYet: 'Nothing yet',
  reading: 'Reading the day…',
  submit: (count: number) =>
    count === 0 ? 'Log the day' : `Log ${plural(count, 'session', 'sessions')}`,
  logged: (count: number, date: string) => `${sessionCount(count)} logged on ${plainDate(date)}`,
  empty: 'Tick a session, or add one.',
  tooLong: (minutes: number, dayHours: number) =>
    `These take ${duration(minutes)}. The day has ${dayHours} h: shorten one, or leave one out.`,
  /** Asked, not refused. */
  overlap: {
    why: 'That can be right, as with two who come together.',
    sure: 'Log them all the same',
  },
  /** Asked where somebody leaves with sessions that were typed and not logged. */
  leaving: {
    heading: (count: number) =>
      `${capital(plural(count, 'session is', 'sessions are'))} not logged yet`,
    why: 'What was typed here is gone once you leave.',
    stay: 'Stay here',
    leave: 'Leave without logging',
  },
};

/** One session to add; `number` counts from 1. */
export const FILL_ROW_TEXTS = {
  name: (number: number) => `Session ${number}`,
  leaveOut: (number: number) => `Leave out session ${number}`,
  minutes: 'Minutes',
  wrongStart: (number: number) => `Session ${number}: write the start like 14:10.`,
  wrongMinutes: (number: number) =>
    `Session ${number}: write whole minutes, from ${LIMITS.sessionMinutes.min} to ${LIMITS.sessionMinutes.max}.`,
};

/** "These overlap: 14:00 with 14:30."; empty where nothing does. The first three pairs are named. */
export function overlapsInWords(
  pairs: readonly { readonly first: string; readonly second: string }[],
): string {
  const named = pairs.slice(0, NAMED).map(({ first, second }) => `${first} with ${second}`);
  if (named.length === 0) return '';
  const more = pairs.length - named.length;
  const rest = more > 0 ? [plural(more, 'more pair', 'more pairs')] : [];
  return `These overlap: ${listed([...named, ...rest])}.`;
}
