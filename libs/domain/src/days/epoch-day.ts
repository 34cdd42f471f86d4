import { EPOCH_DAYS, type EpochDay } from './day';
import { isoDate } from './iso-date';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The epoch day of a calendar date; no time zone takes part.
 *
 * @param date `YYYY-MM-DD`, years 0000 to 9999, proleptic Gregorian.
 * @returns Whole days since 1970-01-01, -719528 to 2932896.
 * @throws {RangeError} On any other shape, and on a day that does not exist.
 * @see Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 * @example epochDay('1970-01-02') // 1
 * @example epochDay('2026-11-24') // 20781
 */
export function epochDay(date: string): EpochDay {
  const parts = ISO_DATE.exec(date);
  if (!parts) throw new RangeError(`date must be YYYY-MM-DD, not "${date}"`);
  const day = daysFromCivil(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (day < EPOCH_DAYS.min || day > EPOCH_DAYS.max || isoDate(day) !== date) {
    throw new RangeError(`date must name a day that exists, not "${date}"`);
  }
  return day;
}

/** Counts in eras of 400 years that begin in March, so that a leap day ends its year. */
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}
