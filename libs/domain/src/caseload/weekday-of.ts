import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';

/** Weekday of epoch day 0, a Thursday, as ISO counts. */
const WEEKDAY_OF_DAY_0 = 4;

/**
 * The weekday of a day.
 *
 * @param day Any epoch day.
 * @returns ISO weekday, 1 Monday … 7 Sunday.
 * @throws {RangeError} On a day outside the calendar.
 * @example weekdayOf(epochDay('2026-11-23')) // 1
 */
export function weekdayOf(day: EpochDay): number {
  within('day', day, EPOCH_DAYS, 'whole');
  return ((((day + WEEKDAY_OF_DAY_0 - 1) % 7) + 7) % 7) + 1;
}
