import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';
import { checkPlan, type DigestPlan } from './digest-plan';

const WEEK = 7;
/** Weekday of epoch day 0, a Thursday, as ISO counts. */
const WEEKDAY_OF_DAY_0 = 4;

/**
 * The weekday of a day.
 *
 * @param day Any epoch day.
 * @returns As ISO counts: 1 Monday … 7 Sunday.
 * @throws {RangeError} On a day outside the calendar.
 * @example weekdayOf(20_781) // 2, a Tuesday
 */
export function weekdayOf(day: EpochDay): number {
  within('day', day, EPOCH_DAYS, 'whole');
  const daysIn = (day + WEEKDAY_OF_DAY_0 - 1) % WEEK;
  return (daysIn < 0 ? daysIn + WEEK : daysIn) + 1;
}

/**
 * The first day, on or after another, on which a digest usually comes.
 *
 * @param plan When digests are wanted; fortnights are counted from its first usual day.
 * @param from Any epoch day.
 * @returns A day of the plan's weekday, not before `from` nor before `plan.since`.
 * @throws {RangeError} On a plan that cannot be kept, or a day outside the calendar.
 * @example usualDay({ rhythm: 'weekly', weekday: 5, hour: 16, quietHours: null, since: 0 }, 20_781) // 20784, the Friday
 */
export function usualDay(plan: DigestPlan, from: EpochDay): EpochDay {
  const { rhythm, weekday, since } = checkPlan(plan);
  within('from', from, EPOCH_DAYS, 'whole');
  const first = since + ((weekday - weekdayOf(since) + WEEK) % WEEK);
  const step = rhythm === 'weekly' ? WEEK : 2 * WEEK;
  return first + Math.max(0, Math.ceil((from - first) / step)) * step;
}
