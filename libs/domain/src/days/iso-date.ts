import { within } from '../within';
import { EPOCH_DAYS, type EpochDay } from './day';

/**
 * The calendar date of an epoch day.
 *
 * @param day Whole days since 1970-01-01, -719528 to 2932896.
 * @returns `YYYY-MM-DD`, proleptic Gregorian.
 * @throws {RangeError} On a fraction, NaN, or a day outside those years.
 * @see Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
 * @example isoDate(20781) // '2026-11-24'
 */
export function isoDate(day: EpochDay): string {
  within('day', day, EPOCH_DAYS, 'whole');
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearOfEra * 365 - leapDays;
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
