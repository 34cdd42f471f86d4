import { within } from '../within';
import { FULL_RESERVE } from './fill-reserve';

/**
 * Vitality V: how much a tie still carries; full in a kept rhythm, half after each missed interval.
 *
 * @param reserve S, 0 to 2; null while nothing is known of the tie.
 * @returns 0 to 1, no unit; null for null.
 * @throws {RangeError} On a reserve outside its range.
 * @see TieCourse for when a tie counts as known.
 * @example vitality(1.4) // 1
 */
export function vitality(reserve: number | null): number | null {
  if (reserve === null) return null;
  return Math.min(1, within('reserve', reserve, { min: 0, max: FULL_RESERVE }));
}
