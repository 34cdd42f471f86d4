import { plainDate } from './plain-date';

/**
 * A day in words, with its year only where that is another than the year it is read in.
 *
 * @param day The day to name, `YYYY-MM-DD`.
 * @param near A day of the year that goes without saying, `YYYY-MM-DD`.
 * @returns `24 November`, or `24 November 2025`.
 * @throws {RangeError} On another shape, or a day that does not exist.
 * @example dayInYear('2025-11-24', '2026-01-05') // '24 November 2025'
 */
export function dayInYear(day: string, near: string): string {
  return plainDate(day, { withYear: day.slice(0, 4) !== near.slice(0, 4) });
}
