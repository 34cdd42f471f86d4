import { within } from '../within';
import { EPOCH_DAYS, type EpochDay } from './day';

/** Weekday of epoch day 0, a Thursday, as ISO counts: 1 Monday … 7 Sunday. */
const WEEKDAY_OF_DAY_0 = 4;

/**
 * The first day of the week that a day belongs to.
 *
 * @param day Any epoch day.
 * @param weekStart 1 Monday, 6 Saturday, 7 Sunday.
 * @returns The day itself or one of the six before it.
 * @throws {RangeError} On a day outside the calendar, or another weekday.
 * @example weekStartOn(epochDay('2026-11-24'), 1) // epochDay('2026-11-23'), the Monday
 */
export function weekStartOn(day: EpochDay, weekStart: 1 | 6 | 7): EpochDay {
  within('day', day, EPOCH_DAYS, 'whole');
  if (![1, 6, 7].includes(weekStart)) {
    throw new RangeError(`weekStart must be 1, 6 or 7, not ${weekStart}`);
  }
  const daysIn = (day + WEEKDAY_OF_DAY_0 - weekStart) % 7;
  return day - (daysIn < 0 ? daysIn + 7 : daysIn);
}
