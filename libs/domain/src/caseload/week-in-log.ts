import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';

/** How much of a week a log can know. */
export type WeekInLog = 'unknown' | 'part' | 'whole';

/** What a week is seen from. */
export interface LogSpan {
  /** First day of the log: nothing is known of days before it. */
  readonly since: EpochDay;
  /** Day to read at, which is not over yet. */
  readonly asOf: EpochDay;
}

const WEEK_DAYS = 7;

/**
 * How much of a week a log can know: what lies before it or ahead is unknown, which is not a week of nothing.
 *
 * @param from First day of the week.
 * @param span First day of the log, and the day to read at; a week is over on the day after its last one.
 * @returns `unknown` where the week is over before the log begins or has not begun; `whole` where it is over and all of it
 *   lies within the log, fit to be compared; else `part`.
 * @throws {RangeError} On a day outside the calendar.
 * @example weekInLog(4, { since: 0, asOf: 11 }) // 'whole'
 * @example weekInLog(4, { since: 0, asOf: 10 }) // 'part': its last day still runs
 */
export function weekInLog(from: EpochDay, { since, asOf }: LogSpan): WeekInLog {
  within('from', from, EPOCH_DAYS, 'whole');
  within('since', since, EPOCH_DAYS, 'whole');
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const next = from + WEEK_DAYS;
  if (next <= since || from > asOf) return 'unknown';
  return from >= since && next <= asOf ? 'whole' : 'part';
}
