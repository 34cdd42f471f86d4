import { within } from '../within';

const SHARE = { min: 0, max: 1 };

/**
 * Support x of one tie: alive, nourishing and mutual; an unrated tie counts half.
 *
 * @param vitality V, 0 to 1; null while nothing is known.
 * @param nourishment N, 0 to 1.
 * @param mutuality M, 0 to 1.
 * @returns V·(N+M)/2, 0 to 1, no unit; null for null.
 * @throws {RangeError} On an input outside its range.
 * @example support(1, 0.5, 0.5) // 0.5
 */
export function support(
  vitality: number | null,
  nourishment: number,
  mutuality: number,
): number | null {
  within('nourishment', nourishment, SHARE);
  within('mutuality', mutuality, SHARE);
  if (vitality === null) return null;
  return (within('vitality', vitality, SHARE) * (nourishment + mutuality)) / 2;
}
