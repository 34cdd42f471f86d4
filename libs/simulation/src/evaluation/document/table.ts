/** A column of a table; figures stand right. */
export interface Column<T> {
  head: string;
  isFigure?: boolean;
  cell: (row: T) => string;
}

/**
 * A Markdown table with its columns aligned.
 *
 * @param rows In order.
 * @param columns At least one.
 * @returns Lines, without a line break at the end.
 * @example table([{ a: 1 }], [{ head: 'a', cell: ({ a }) => String(a) }])
 */
export function table<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const cells = [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ];
  const widths = columns.map((_, index) =>
    Math.max(3, ...cells.map((line) => (line[index] ?? '').length)),
  );
  const rule = columns.map(({ isFigure }, index) => {
    const width = widths[index] ?? 3;
    return isFigure ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
  });
  const lines = cells.map((line) =>
    line.map((cell, index) => {
      const width = widths[index] ?? 3;
      return columns[index]?.isFigure ? cell.padStart(width) : cell.padEnd(width);
    }),
  );
  const [head = [], ...body] = lines;
  return [head, rule, ...body].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
