import { LIMITS } from '../vocabulary';
import { within } from '../within';

/** Mutuality of a tie that was never rated: neither even nor tilted. */
export const UNRATED_MUTUALITY = 0.5;
/** How much of that starting value each rating leaves: our choice. */
const KEPT_PER_RATING = 0.7;

/**
 * Mutuality M: how close give-and-take is to what both intend; too much either way lowers it.
 *
 * @param giveAndTake R, -1 to 1; null unrated.
 * @param ratingCount Number of ratings n that R rests on; 0 where R is null.
 * @param balance Intended balance b0, -1 to 1.
 * @returns 0 to 1, no unit; .5 unrated.
 * @throws {RangeError} On an input outside its range, or ratings without R, or R without ratings.
 * @example mutuality(-1, 1, 0) // 0.35
 */
export function mutuality(
  giveAndTake: number | null,
  ratingCount: number,
  balance: number,
): number {
  within('balance', balance, LIMITS.balance);
  if (giveAndTake === null) {
    within('rating count of an unrated tie', ratingCount, { min: 0, max: 0 });
    return UNRATED_MUTUALITY;
  }
  within('giveAndTake', giveAndTake, { min: -1, max: 1 });
  within('rating count', ratingCount, { min: 1, max: Number.MAX_SAFE_INTEGER }, 'whole');
  const start = KEPT_PER_RATING ** ratingCount;
  const closeness = Math.max(0, 1 - Math.abs(giveAndTake - balance));
  return UNRATED_MUTUALITY * start + (1 - start) * closeness;
}
