import { supportMass } from './support-mass';

/**
 * Spare support T1: what is left if the strongest tie were gone.
 *
 * @param supports Support x of each tie, 0 to 1, any order; null for ties of which nothing is known.
 * @returns T - max x, 0 or more, no unit; 0 with a single known tie, null where none is known.
 * @throws {RangeError} On a support outside 0 to 1.
 * @example spareSupport([0.5, 0.25]) // 0.25
 */
export function spareSupport(supports: readonly (number | null)[]): number | null {
  const mass = supportMass(supports);
  if (mass === null) return null;
  const strongest = supports.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  return Math.max(0, mass - strongest);
}
