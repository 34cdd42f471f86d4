import { within } from '../within';

/**
 * Evenness: how little of over-functioning there is.
 *
 * @param overFunctioning O, 0 to 1; null where nothing of it is known.
 * @returns 1 - O, 0 to 1, no unit; null for null.
 * @throws {RangeError} On a value outside 0 to 1.
 * @example evenness(0.25) // 0.75
 */
export function evenness(overFunctioning: number | null): number | null {
  if (overFunctioning === null) return null;
  return 1 - within('over-functioning', overFunctioning, { min: 0, max: 1 });
}
