/**
 * A copy with every number rounded to four decimals, so that the document does not hang on the last places.
 *
 * @param value Plain data.
 * @returns The same shape.
 * @example rounded({ share: 1 / 3 }) // { share: 0.3333 }
 */
export function rounded<T>(value: T): T {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' ? Math.round(part * 1e4) / 1e4 : part,
  );
  return JSON.parse(text) as T;
}
