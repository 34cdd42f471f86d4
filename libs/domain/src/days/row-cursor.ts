import { once } from '../once';
import { within } from '../within';
import { EPOCH_DAYS, type EpochDay } from './day';

/** A row of a log that is dated. */
export interface DatedRow {
  readonly on: EpochDay;
}

/**
 * Puts dated rows in the order of time, each once: by day, and by key within a day.
 *
 * @param field Name of the list, for the message.
 * @param rows Any order; not changed.
 * @param keyOf What identifies a row: an id, or its day.
 * @param after Rows must be dated after this day, since those up to it were taken in before; -Infinity for none.
 * @returns A sorted copy; empty for none.
 * @throws {RangeError} On a date that is no day or not after `after`, and on a key told in two ways.
 * @example inTimeOrder('runs', [{ on: 3 }, { on: 1 }], (row) => row.on, -Infinity) // [{ on: 1 }, { on: 3 }]
 */
export function inTimeOrder<Row extends DatedRow>(
  field: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string | number,
  after: EpochDay,
): Row[] {
  const dated = `${field}.on`;
  for (const { on } of rows) {
    within(dated, on, EPOCH_DAYS, 'whole');
    if (on <= after) throw new RangeError(`${dated} must be after ${after}, not ${on}: replay`);
  }
  const each = once(field, rows, keyOf);
  if (isInOrder(each, keyOf)) return each;
  return each.sort((a, b) => a.on - b.on || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Rows as they were logged, mostly: then there is nothing to sort. */
function isInOrder<Row extends DatedRow>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | number,
): boolean {
  let before: Row | undefined;
  for (const row of rows) {
    if (before !== undefined && row.on <= before.on) {
      if (row.on < before.on || keyOf(row) < keyOf(before)) return false;
    }
    before = row;
  }
  return true;
}

/** Rows in the order of time, each handed out once, when its day has come. */
export class RowCursor<Row extends DatedRow> {
  private next = 0;

  /** @param rows From `inTimeOrder`. */
  constructor(private readonly rows: readonly Row[]) {}

  /** The day of the next row; Infinity where none is left. */
  get nextOn(): EpochDay {
    return this.rows[this.next]?.on ?? Infinity;
  }

  /** The next row dated up to and with the day; undefined where there is none. */
  take(day: EpochDay): Row | undefined {
    const row = this.rows[this.next];
    if (row === undefined || row.on > day) return undefined;
    this.next++;
    return row;
  }
}
