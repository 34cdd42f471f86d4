import { change, type ImportChange, type RowChanges } from './import-plan';
import type { KeptRow } from './imported-row';

export interface UndoPlan extends RowChanges {
  /** Changes of later batches that now start from what was before the undone one. */
  relinked: ImportChange[];
  /** Rows that now count as brought by the later batch that changed them, whose change is dropped. */
  handedOn: KeptRow[];
}

interface UndoInput {
  batchId: string;
  /** Rows that the batch added or changed, as they stand. */
  kept: readonly KeptRow[];
  /** All recorded changes of these events, of this batch and of others. */
  changes: readonly ImportChange[];
}

/**
 * Takes a batch out of the history of its events, so that batches can be undone in any order: what no later batch changed goes
 * back to what it was, the rest is handed to the later batch. Rows that the person changed or deleted by hand stay as they are.
 */
export function planUndo({ batchId, kept, changes }: UndoInput): UndoPlan {
  const plan: UndoPlan = { put: [], removed: [], relinked: [], handedOn: [] };
  const byHash = Map.groupBy(changes, (entry) => entry.hash);
  for (const row of kept) {
    const history = byHash.get(row.hash) ?? [];
    const own = history.find((entry) => entry.batchId === batchId);
    const next = firstAfter(own?.fromVersion ?? 0, history);
    if (next) handOn(plan, row, own, next);
    else if (!row.isByHand) takeBack(plan, row, own);
  }
  return plan;
}

function firstAfter(version: number, history: readonly ImportChange[]): ImportChange | undefined {
  return history
    .filter((entry) => entry.fromVersion > version)
    .sort((a, b) => a.fromVersion - b.fromVersion)[0];
}

function handOn(
  plan: UndoPlan,
  row: KeptRow,
  own: ImportChange | undefined,
  next: ImportChange,
): void {
  if (own) {
    plan.relinked.push({ ...next, fromVersion: own.fromVersion, before: own.before });
  } else {
    plan.handedOn.push({ ...row, batchId: next.batchId });
  }
}

function takeBack(plan: UndoPlan, row: KeptRow, own: ImportChange | undefined): void {
  if (own) change(plan, row, own.before, () => own.before.id);
  else plan.removed.push(row);
}
