import { within } from '../within';

/** One full contact, and one spare interval stored on top: our choice. */
export const FULL_RESERVE = 2;
const RESERVE = { min: 0, max: FULL_RESERVE };
const STRENGTH = { min: 0, max: Number.MAX_SAFE_INTEGER };

/**
 * Reserve S after the contacts of a day: each fills it, and one spare interval can be stored.
 *
 * @param reserve S before, 0 to 2.
 * @param strength Sum of the day's strengths, 0 or more.
 * @returns S, 0 to 2, no unit.
 * @throws {RangeError} On an input outside its range.
 * @example fillReserve(0.5, 1) // 1.5
 */
export function fillReserve(reserve: number, strength: number): number {
  within('reserve', reserve, RESERVE);
  within('strength', strength, STRENGTH);
  return Math.min(FULL_RESERVE, reserve + strength);
}
