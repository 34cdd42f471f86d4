/**
 * Rows by key, each key once: a row sent twice counts once, whatever the order.
 *
 * @param field Name of the list, for the message.
 * @param rows Any order; not changed.
 * @param keyOf What identifies a row: an id, or a day.
 * @returns The rows without repeats, in the order of their first appearance; empty for none.
 * @throws {RangeError} When one key comes with two different contents.
 * @example once('contacts', [a, a, b], (row) => row.id) // [a, b]
 */
export function once<Row>(
  field: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string | number,
): Row[] {
  if (isAscending(rows, keyOf)) return [...rows];
  const kept = new Map<string | number, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const earlier = kept.get(key);
    if (earlier === undefined) kept.set(key, row);
    else if (!isSame(earlier, row)) {
      throw new RangeError(`${field} hold "${key}" twice with different contents`);
    }
  }
  return [...kept.values()];
}

/** Rows as a database gives them, by key: then none can be there twice, and nothing need be remembered. */
function isAscending<Row>(rows: readonly Row[], keyOf: (row: Row) => string | number): boolean {
  let before: string | number | undefined;
  for (const row of rows) {
    const key = keyOf(row);
    if (before !== undefined && !(before < key)) return false;
    before = key;
  }
  return true;
}

function isSame<Row>(a: Row, b: Row): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(row: unknown): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
