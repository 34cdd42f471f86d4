/**
 * A number with at most two decimals, as written in a sentence.
 *
 * @param value Any finite number.
 * @returns `3.5`, `0.62`, `1`, `−0.5` with a minus sign.
 * @example decimal(49 / 14) // '3.5'
 */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}
