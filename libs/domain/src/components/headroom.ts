import { within } from '../within';

/** Load from which no headroom is left, and the width of its scale: our choice. */
const NONE_LEFT = 1.5;
const WIDTH = 0.6;

/**
 * Headroom: room between the work and what was agreed.
 *
 * @param load ρ, 0 or more; null while it is not known.
 * @returns (1.5 - ρ)/.6 held between 0 and 1, no unit; 1 up to a load of .9; null for null.
 * @throws {RangeError} On a negative load.
 * @example headroom(1.2) // 0.5
 */
export function headroom(load: number | null): number | null {
  if (load === null) return null;
  within('load', load, { min: 0, max: Number.MAX_VALUE });
  return Math.min(1, Math.max(0, (NONE_LEFT - load) / WIDTH));
}
