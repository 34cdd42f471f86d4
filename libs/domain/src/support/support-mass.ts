import { within } from '../within';

/**
 * Support mass T: all living support together.
 *
 * @param supports Support x of each tie, 0 to 1, any order; null for ties of which nothing is known.
 * @returns Sum over the known ones, 0 to their number, no unit; null where none is known.
 * @throws {RangeError} On a support outside 0 to 1.
 * @example supportMass([0.5, null, 0.25]) // 0.75
 */
export function supportMass(supports: readonly (number | null)[]): number | null {
  let mass: number | null = null;
  for (const value of supports) {
    if (value !== null) mass = (mass ?? 0) + within('support', value, { min: 0, max: 1 });
  }
  return mass;
}
