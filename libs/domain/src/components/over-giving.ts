import { within } from '../within';

/**
 * The giving part of over-functioning: how far give-and-take lies below what was intended.
 *
 * @param ties R (-1 to 1, null unrated) and intended balance b0 (-1 to 1) of each tie, any order.
 * @returns Mean of max(0, b0 - R) over the rated ties, at most 1, at least 0; null where none is rated.
 * @throws {RangeError} On an input outside its range.
 * @example overGiving([{ giveAndTake: -0.5, balance: 0 }, { giveAndTake: 0.2, balance: 0 }]) // 0.25
 */
export function overGiving(
  ties: readonly { readonly giveAndTake: number | null; readonly balance: number }[],
): number | null {
  let sum = 0;
  let count = 0;
  for (const { giveAndTake, balance } of ties) {
    within('balance', balance, { min: -1, max: 1 });
    if (giveAndTake === null) continue;
    sum += Math.max(0, balance - within('giveAndTake', giveAndTake, { min: -1, max: 1 }));
    count++;
  }
  return count === 0 ? null : Math.min(1, sum / count);
}
