import type { Cell } from '@understory/charts';
import { LOG_FILE_TEXTS, UNSEEN_WORK_CONTEXT_NAMES } from '@understory/wording';
import { type LogDay, type LogRow, type RowFacts, rowsOf } from './log-rows';

/** Every entry of some days for a file, header first; one without an hour or a length leaves them empty, as one that says nowhere. */
export function logFile(days: readonly LogDay[], facts: RowFacts): Cell[][] {
  const rows = days.flatMap(({ on, entries, count }) =>
    rowsOf(on, entries, count, facts).map((row) => [
      on,
      row.clock,
      LOG_FILE_TEXTS.what[row.kind],
      row.title,
      ...lengthAndState(row),
      placeOf(row),
    ]),
  );
  return [LOG_FILE_TEXTS.columns, ...rows];
}

function lengthAndState(row: LogRow): [Cell, Cell] {
  switch (row.kind) {
    case 'session':
      return [row.session.minutes, row.outcome];
    case 'other':
      return [row.entry.minutes, null];
    case 'contact':
      return [row.contact.minutes, row.outcome];
    case 'unseen':
      return [null, null];
  }
}

function placeOf(row: LogRow): Cell {
  const context = row.kind === 'unseen' ? row.entry.context : null;
  return context && UNSEEN_WORK_CONTEXT_NAMES[context];
}
