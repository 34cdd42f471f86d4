import { smallNumber } from './small-number';

/**
 * How often something happened.
 *
 * @param count Whole, 0 or more.
 * @returns `never`, `once`, `twice`, `three times`.
 * @throws {RangeError} On a fraction or a negative count.
 * @example times(3) // 'three times'
 */
export function times(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${smallNumber(count)} times`;
}
