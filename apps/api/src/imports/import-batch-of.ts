import type { ImportBatch } from '@understory/contracts';
import type { ImportBatchEntity } from './import-batch.entity';

const UNDOABLE_MS = 30 * 86_400_000;

/** A batch in the words of the contract. */
export function batchOf(batch: ImportBatchEntity): ImportBatch {
  const { id, committedAt, added, changed, unchanged, undoneAt } = batch;
  return {
    id,
    committedAt: committedAt.toISOString(),
    added,
    changed,
    unchanged,
    undoneAt: undoneAt?.toISOString() ?? null,
    undoableUntil: new Date(committedAt.getTime() + UNDOABLE_MS).toISOString(),
  };
}

export function isUndoable({ committedAt }: ImportBatchEntity, now: Temporal.Instant): boolean {
  return now.epochMilliseconds <= committedAt.getTime() + UNDOABLE_MS;
}
