import { whole } from './decimal';

const QUARTERS = ['', '¼', '½', '¾'];

/**
 * Load units to the nearest quarter.
 *
 * @param units Any finite number.
 * @returns `6¾`, `¼`, `0`, `−1½`.
 * @throws {RangeError} On an unknown number.
 * @example units(6.8) // '6¾'
 */
export function units(units: number): string {
  if (!Number.isFinite(units)) throw new RangeError(`units must be a number, not ${units}`);
  const quarters = Math.round(Math.abs(units) * 4);
  const full = Math.floor(quarters / 4);
  const fraction = QUARTERS[quarters % 4] ?? '';
  const sign = units < 0 && quarters > 0 ? '−' : '';
  return sign + (full === 0 && fraction !== '' ? fraction : whole(full) + fraction);
}
