import { isoDate } from '@understory/domain';
import { dayName } from './plain-date';

/** An epoch day before a Monday, so that adding a weekday names it. */
const BEFORE_A_MONDAY = 3;

/**
 * The name of a day of the week.
 *
 * @param weekday As ISO counts: 1 Monday … 7 Sunday.
 * @param length `short` for three letters.
 * @returns `Friday`, `Fri`.
 * @throws {RangeError} On a number that is no weekday.
 * @example weekdayName(5) // 'Friday'
 */
export function weekdayName(weekday: number, length: 'long' | 'short' = 'long'): string {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
    throw new RangeError(`weekday must be a whole number from 1 to 7, not ${weekday}`);
  }
  return dayName(isoDate(BEFORE_A_MONDAY + weekday), length);
}
