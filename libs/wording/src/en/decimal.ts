import { habit } from './habits';

/**
 * A number as written in a sentence, without zeros at its end.
 *
 * @param value Any finite number.
 * @param most Decimals at most, 0 to 10.
 * @returns `3.5`, `0.62`, `1,234.5`, `−0.5` with a minus sign; always in Latin digits.
 * @example decimal(49 / 14) // '3.5'
 */
export function decimal(value: number, most = 2): string {
  const scale = 10 ** most;
  return written(Math.round(value * scale) / scale, 0, most);
}

/**
 * A number with exactly so many decimals, as it stands in a column.
 *
 * @param value Any finite number.
 * @param digits 0 or more.
 * @returns `0.50`, `1,234.00`.
 * @example fixed(0.5, 2) // '0.50'
 */
export function fixed(value: number, digits: number): string {
  return written(Number(value.toFixed(digits)), digits, digits);
}

/**
 * A whole number.
 *
 * @param value Any finite number; rounded.
 * @returns `12`, `5,000`.
 * @example whole(5000) // '5,000'
 */
export function whole(value: number): string {
  return written(Math.round(value), 0, 0);
}

/** Every region has a minus of its own, some with marks of direction; ours is one for all. */
function written(value: number, least: number, most: number): string {
  const formatter = habit(
    `digits ${least} ${most}`,
    ({ region }) =>
      new Intl.NumberFormat(region, {
        numberingSystem: 'latn',
        minimumFractionDigits: least,
        maximumFractionDigits: most,
      }),
  );
  return (value < 0 ? '−' : '') + formatter.format(Math.abs(value));
}
