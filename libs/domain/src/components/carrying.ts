import { within } from '../within';

/**
 * The part "carry" of over-functioning: carrying more of the unseen work than one's share.
 *
 * @param asymmetry A, -1 (others carry it) to 1 (I carry it); null where nothing was logged.
 * @returns max(0, A), 0 to 1, no unit; null for null.
 * @throws {RangeError} On an asymmetry outside its range.
 * @example carrying(0.3) // 0.3
 */
export function carrying(asymmetry: number | null): number | null {
  if (asymmetry === null) return null;
  return Math.max(0, within('asymmetry', asymmetry, { min: -1, max: 1 }));
}
