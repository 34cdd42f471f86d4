import { supportMass } from './support-mass';

/**
 * Effective number D: support is spread as if over D equally strong ties. A description, not a goal: a
 * strong new tie can lower it.
 *
 * @param supports Support x of each tie, 0 to 1, any order; null for ties of which nothing is known.
 * @returns T²/Σx², 1 to the number of ties that carry; null where no support is known or all is 0.
 * @throws {RangeError} On a support outside 0 to 1.
 * @see Laakso and Taagepera (1979), inverse Simpson index.
 * @example effectiveNumber([0.4, 0.4, 0.4]) // 3
 */
export function effectiveNumber(supports: readonly (number | null)[]): number | null {
  const mass = supportMass(supports);
  if (mass === null || mass === 0) return null;
  let squares = 0;
  for (const value of supports) squares += ((value ?? 0) / mass) ** 2;
  return 1 / squares;
}
