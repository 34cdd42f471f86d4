/** What one cell of a table file holds; null leaves it empty. */
export type Cell = string | number | null;

/** What a spreadsheet would run as a formula when a cell begins with it, also in full width. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A table as a file: the figures of a chart or a pack to take along.
 *
 * @param rows Header first; rows may differ in length.
 * @returns RFC 4180, lines ended by CRLF; empty without rows. Text that a spreadsheet would run as a formula gets an
 *   apostrophe before it; numbers stay numbers.
 * @see OWASP, "CSV Injection".
 * @example csvOf([['tie', 'days'], ['=SUM(A1)', 7]]) // "tie,days\r\n'=SUM(A1),7\r\n"
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
