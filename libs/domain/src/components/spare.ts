import { saturation } from '../support/saturation';

/** Spare support at which Spare is one half: our choice. */
const HALF = 0.75;

/**
 * Spare: what would be left without the strongest tie.
 *
 * @param spareSupport T1, 0 or more; null while no tie is known.
 * @returns sat(T1, .75), 0 to 1, no unit; null for null.
 * @throws {RangeError} On a negative support.
 * @example spare(0.75) // 0.5
 */
export function spare(spareSupport: number | null): number | null {
  return spareSupport === null ? null : saturation(spareSupport, HALF);
}
