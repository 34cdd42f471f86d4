import { LIMITS } from '../vocabulary';
import { within } from '../within';

/** The weight of each older rating against the next: our choice. */
export const OLDER_RATING_WEIGHT = 0.7;

/**
 * Give-and-take R: who has been giving lately.
 *
 * @param ratings β of the rated contacts, oldest first, -2 I gave much more … 2 I received much more.
 * @returns Mean of β/2, newest weighing 1 and each older .7 of the next; -1 (I give) to 1 (I receive),
 *   no unit; null without ratings.
 * @throws {RangeError} On a rating that is not a whole number from -2 to 2.
 * @example giveAndTake([-2, 0]) // -0.4118
 */
export function giveAndTake(ratings: readonly number[]): number | null {
  let sum = 0;
  let weight = 0;
  for (const rating of ratings) {
    within('giveAndTake', rating, LIMITS.giveAndTake, 'whole');
    sum = OLDER_RATING_WEIGHT * sum + rating / LIMITS.giveAndTake.max;
    weight = OLDER_RATING_WEIGHT * weight + 1;
  }
  return weight === 0 ? null : sum / weight;
}
