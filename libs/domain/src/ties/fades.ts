import { fadeReserve } from './fade-reserve';

/** A silence up to so many days is looked up: our choice, a year. */
const DAYS_KNOWN = 366;

/** By agreed rhythm, which is whole: there are not many. */
const known = new Map<number, Float64Array>();

/**
 * What an agreed rhythm leaves of a reserve by days of silence: a power for each day of each tie would be most of the work.
 *
 * @param rhythmDays Agreed days between contacts, whole, 3 to 120.
 * @returns `2^(-days/τ)` for 0 up to 365 days, no unit.
 * @throws {RangeError} On a rhythm outside its range.
 * @example fades(14)[28] // 0.25
 */
export function fades(rhythmDays: number): Float64Array {
  let left = known.get(rhythmDays);
  if (left === undefined) {
    left = Float64Array.from({ length: DAYS_KNOWN }, (_, days) => fadeReserve(1, days, rhythmDays));
    known.set(rhythmDays, left);
  }
  return left;
}
