import { within } from '../within';
import { EPOCH_DAYS, type EpochDay } from './day';

/**
 * The weekday of a day.
 *
 * @param day Any epoch day.
 * @returns 1 Monday to 7 Sunday, as ISO 8601 counts.
 * @throws {RangeError} On a day outside the calendar.
 * @example weekdayOn(epochDay('2026-11-24')) // 2, a Tuesday
 */
export function weekdayOn(day: EpochDay): number {
  within('day', day, EPOCH_DAYS, 'whole');
  // Epoch day 0 is a Thursday; days before it are negative, and so is their remainder.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
