import { within } from '../within';

/**
 * sat(x, h) = 1 - 2^(-x/h): the first support matters most.
 *
 * @param amount x, 0 or more.
 * @param half The amount h that gives one half; greater than 0, same unit.
 * @returns 0 up to (never quite) 1, no unit.
 * @throws {RangeError} On a negative amount, or a half that is not positive.
 * @example saturation(1, 1) // 0.5
 */
export function saturation(amount: number, half: number): number {
  within('amount', amount, { min: 0, max: Number.MAX_VALUE });
  within('half', half, { min: Number.MIN_VALUE, max: Number.MAX_VALUE });
  return 1 - 2 ** (-amount / half);
}
