import { saturation } from '../support/saturation';

/** Support mass at which Roots is one half: our choice. */
const HALF = 1;

/**
 * Roots: how much living support there is.
 *
 * @param supportMass T, 0 or more; null while no tie is known.
 * @returns sat(T, 1), 0 to 1, no unit; null for null.
 * @throws {RangeError} On a negative mass.
 * @example roots(1) // 0.5
 */
export function roots(supportMass: number | null): number | null {
  return supportMass === null ? null : saturation(supportMass, HALF);
}
