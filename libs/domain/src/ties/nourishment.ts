import { LIMITS } from '../vocabulary';
import { within } from '../within';

/** Nourishment of a tie that was never rated: neither good nor bad. */
export const UNRATED_NOURISHMENT = 0.5;
/** What an earlier contact keeps when a newer one is rated: our choice. */
const KEPT = 0.7;
/** Of five taps, so many must be answered for a contact to count as rated: our choice. */
export const LEAST_ANSWERS = 3;
/** Taps after a contact. */
export const MOST_ANSWERS = 5;

/**
 * Nourishment N after one more contact: how good recent contacts felt, the newest counting most.
 *
 * @param before N before it, 0 to 1; `UNRATED_NOURISHMENT` at first.
 * @param ratings The taps that were answered, up to five, 0 to 4 each.
 * @returns N, 0 to 1, no unit; unchanged where fewer than three were answered.
 * @throws {RangeError} On an input outside its range, or more than five ratings.
 * @example nourishment(0.5, [3, 3, 3]) // 0.575
 */
export function nourishment(before: number, ratings: readonly number[]): number {
  within('nourishment', before, { min: 0, max: 1 });
  within('number of ratings', ratings.length, { min: 0, max: MOST_ANSWERS });
  let sum = 0;
  for (const rating of ratings) sum += within('rating', rating, LIMITS.rating);
  if (ratings.length < LEAST_ANSWERS) return before;
  return KEPT * before + (1 - KEPT) * (sum / ratings.length / LIMITS.rating.max);
}
