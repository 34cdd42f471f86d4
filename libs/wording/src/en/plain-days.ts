import { isoDate, type EpochDay } from '@understory/domain';
import { dayInYear } from './day-in-year';
import { listed } from './listed';

/**
 * A day in words, with its year only where that is not the year it is read in.
 *
 * @param day The day to name.
 * @param asOf The day of reading.
 * @returns `24 November`, or `24 November 2025`.
 * @throws {RangeError} On a day that is none.
 * @example plainDay(20_781, 20_790) // '24 November'
 */
export function plainDay(day: EpochDay, asOf: EpochDay): string {
  return dayInYear(isoDate(day), isoDate(asOf));
}

/**
 * Days in a row of words, each with its year where that is not the year of the newest.
 *
 * @param days Older first.
 * @returns `13 November and 20 November`; empty for none.
 * @throws {RangeError} On a day that is none.
 * @example plainDays([20_770, 20_777]) // '13 November and 20 November'
 */
export function plainDays(days: readonly EpochDay[]): string {
  const newest = days.at(-1) ?? 0;
  return listed(days.map((day) => plainDay(day, newest)));
}
