import { within } from '../within';

const SHARE = { min: 0, max: 1 };

/**
 * The part "hide" of over-functioning: keeping a struggle to oneself, and showing what is not felt.
 *
 * @param withheld Newest answer of the check-in over 4, at most 14 days old, 0 to 1; null without one.
 * @param strain Mean surface acting, 0 to 1; null unrated.
 * @returns Mean of those that exist, 0 to 1, no unit; null without either.
 * @throws {RangeError} On an input outside its range.
 * @example hiding(0.5, null) // 0.5
 */
export function hiding(withheld: number | null, strain: number | null): number | null {
  if (withheld !== null) within('withheld', withheld, SHARE);
  if (strain !== null) within('strain', strain, SHARE);
  if (withheld === null || strain === null) return withheld ?? strain;
  return (withheld + strain) / 2;
}
