import { Injectable } from '@nestjs/common';
import type { CommitImport, ImportBatch, ImportBatches } from '@understory/contracts';
import { NOT_YOURS } from '@understory/wording';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock';
import { ONE_AT_A_TIME } from '../database/space-lock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { refused } from '../logged-moment';
import { ImportBatchEntity } from './import-batch.entity';
import { planImport } from './import-plan';
import { changeParams, JOIN_MANY_ROWS, KNOWN_CONNECTIONS, RECORD_CHANGES } from './import.queries';
import { type ImportedRow, importedRows } from './imported-row';
import { applyRows, findKnown } from './imported-rows';
import { batchOf, isUndoable } from './import-batch-of';
import { addSessions } from './new-sessions';
import { undoBatch } from './undo-batch';

@Injectable()
export class ImportsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async all(me: Member): Promise<ImportBatches> {
    const batches = await this.scope.read(me.personId, ({ manager, spaceId }) =>
      manager.find(ImportBatchEntity, {
        where: { spaceId },
        order: { committedAt: 'DESC', id: 'DESC' },
      }),
    );
    return { batches: batches.map(batchOf) };
  }

  commit(me: Member, id: string, sent: CommitImport): Promise<ImportBatch> {
    const now = this.clock.now();
    const incoming = importedRows(sent, now, this.clock.today(me.timeZone));
    const contentHash = createHash('sha256').update(JSON.stringify(sent)).digest('hex');
    return this.scope.writeLog(me.personId, async (db) => {
      const known = await lockBatch(db, id);
      if (known) return repeated(known, contentHash);
      const batch = await importBatch(db, { id, contentHash, incoming, now });
      return batchOf(batch);
    });
  }

  undo(me: Member, id: string): Promise<ImportBatch> {
    const now = this.clock.now();
    return this.scope.writeLog(me.personId, async (db) => {
      const batch = await lockBatch(db, id);
      if (!batch) throw new Problem('not-found');
      if (batch.undoneAt) return batchOf(batch);
      if (!isUndoable(batch, now)) throw new Problem('not-undoable');
      await undoBatch(db, id, now.toString());
      const undoneAt = new Date(now.epochMilliseconds);
      await db.manager.update(ImportBatchEntity, { spaceId: db.spaceId, id }, { undoneAt });
      return batchOf({ ...batch, undoneAt });
    });
  }
}

async function lockBatch(db: SpaceDatabase, id: string): Promise<ImportBatchEntity | null> {
  await Promise.all([db.rows(JOIN_MANY_ROWS, []), db.rows(ONE_AT_A_TIME, [db.spaceId])]);
  return db.manager.findOneBy(ImportBatchEntity, { spaceId: db.spaceId, id });
}

function repeated(batch: ImportBatchEntity, contentHash: string): ImportBatch {
  const current = batchOf(batch);
  if (batch.contentHash !== contentHash) throw new Problem('changed-elsewhere', { current });
  return current;
}

interface NewBatch {
  id: string;
  contentHash: string;
  incoming: readonly ImportedRow[];
  now: Temporal.Instant;
}

async function importBatch(
  db: SpaceDatabase,
  { id, contentHash, incoming, now }: NewBatch,
): Promise<ImportBatchEntity> {
  const hashes = incoming.map((row) => row.hash);
  const [, kept] = await Promise.all([
    checkConnections(db, incoming),
    findKnown(db, { hashes, batchId: id }),
  ]);
  const msecs = now.epochMilliseconds;
  const byHash = new Map(kept.map((row) => [row.hash, row]));
  const plan = planImport(id, incoming, byHash, () => uuidv7({ msecs }));
  const { added, changed, unchanged } = plan;
  const { spaceId } = db;
  const counts = { added, changed, unchanged, undoneAt: null };
  const batch = { spaceId, id, contentHash, committedAt: new Date(msecs), ...counts };
  await db.manager.insert(ImportBatchEntity, batch);
  await Promise.all([
    addSessions(db, { batchId: id, rows: plan.newSessions, now }),
    applyRows(db, plan, now.toString()),
    db.rows(RECORD_CHANGES, changeParams(spaceId, plan.changes)),
  ]);
  return batch;
}

async function checkConnections(db: SpaceDatabase, rows: readonly ImportedRow[]): Promise<void> {
  const named = new Set(
    rows.flatMap((row) => (row.shelf === 'contact' ? [row.content.connectionId] : [])),
  );
  if (named.size === 0) return;
  const found = await db.rows<{ id: string }>(KNOWN_CONNECTIONS, [db.spaceId, [...named]]);
  const known = new Set(found.map(({ id }) => id));
  const stray = rows.findIndex(
    (row) => row.shelf === 'contact' && !known.has(row.content.connectionId),
  );
  if (stray >= 0) throw refused(`rows.${stray}.connectionId`, NOT_YOURS.connection);
}
