import { units } from './units';

/**
 * Load units with their noun, as they stand in running text.
 *
 * @param value 0 or more.
 * @returns `one unit`, `2½ units`, `¾ of a unit`, `0 units`.
 * @throws {RangeError} On an unknown number.
 * @example unitCount(6.8) // '6¾ units'
 */
export function unitCount(value: number): string {
  const written = units(value);
  if (written === '1') return 'one unit';
  return value < 1 && written !== '0' ? `${written} of a unit` : `${written} units`;
}
