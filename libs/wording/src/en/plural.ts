import { smallNumber } from './small-number';

/**
 * A count with its noun.
 *
 * @param count Whole, 0 or more.
 * @param one The noun for one.
 * @param many The noun for none or several.
 * @returns `no ties`, `one tie`, `three ties`, `13 ties`.
 * @throws {RangeError} On a fraction or a negative count.
 * @example plural(3, 'tie', 'ties') // 'three ties'
 */
export function plural(count: number, one: string, many: string): string {
  return `${smallNumber(count)} ${count === 1 ? one : many}`;
}
