import { type ImportedRow, type KeptRow, saysTheSame } from './imported-row';
import type { NewSession } from './new-sessions';

/** What an event was before a batch changed it. */
export interface ImportChange {
  batchId: string;
  hash: string;
  /** Version of the row that the batch found; it orders the changes of one event. */
  fromVersion: number;
  before: KeptRow;
}

/** Rows to write, rows to take away, as they stand now. */
export interface RowChanges {
  put: KeptRow[];
  removed: KeptRow[];
}

export interface ImportPlan extends RowChanges {
  /** Sessions among the rows to add; the rows to write hold the others. */
  newSessions: NewSession[];
  changes: ImportChange[];
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Decides what a batch does to a space: an unknown event is added, a known one that says something else is changed where it
 * stands, and one that the person changed or deleted by hand is left alone.
 *
 * @param kept Events of these hashes that the space holds.
 * @param newId Makes an id.
 */
export function planImport(
  batchId: string,
  incoming: readonly ImportedRow[],
  kept: ReadonlyMap<string, KeptRow>,
  newId: () => string,
): ImportPlan {
  const plan: ImportPlan = {
    newSessions: [],
    put: [],
    removed: [],
    changes: [],
    added: 0,
    changed: 0,
    unchanged: 0,
  };
  const seen = new Set<string>();
  for (const row of incoming) {
    const before = kept.get(row.hash);
    const isRepeated = seen.has(row.hash);
    seen.add(row.hash);
    if (isRepeated || (before && (before.isByHand || saysTheSame(before, row)))) {
      plan.unchanged++;
    } else if (before) {
      plan.changed++;
      plan.changes.push({ batchId, hash: row.hash, fromVersion: before.version, before });
      change(plan, before, row, newId);
    } else {
      plan.added++;
      if (row.shelf === 'session') plan.newSessions.push(row);
      else plan.put.push({ ...row, id: newId(), version: 1, batchId, isByHand: false });
    }
  }
  return plan;
}

/** Writes what an event says over a row, or beside it where another table keeps such events. */
export function change(
  plan: RowChanges,
  before: KeptRow,
  says: ImportedRow,
  newId: () => string,
): void {
  const { batchId, isByHand } = before;
  const version = before.version + 1;
  if (before.shelf === says.shelf) {
    plan.put.push({ ...says, id: before.id, version, batchId, isByHand });
  } else {
    plan.removed.push(before);
    plan.put.push({ ...says, id: newId(), version, batchId, isByHand });
  }
}
