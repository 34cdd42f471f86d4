import { sendAfterGone } from '../connections/connection-removal';
import type { SpaceDatabase } from '../database/space-scope';
import type { ImportChange } from './import-plan';
import {
  changeParams,
  CHANGES_OF_BATCH,
  CHANGES_OF_EVENTS,
  FORGET_CHANGES,
  FORGET_CHANGES_OF_BATCH,
  RECORD_CHANGES,
} from './import.queries';
import { applyRows, findRows, handOnRows } from './imported-rows';
import { planUndo } from './undo-plan';

/** Takes a batch back, within the caller's transaction. */
export async function undoBatch(
  db: SpaceDatabase,
  batchId: string,
  loggedAt: string,
): Promise<void> {
  const { spaceId } = db;
  const own = await db.rows<ImportChange>(CHANGES_OF_BATCH, [spaceId, batchId]);
  const kept = await findRows(db, { hashes: own.map((change) => change.hash), batchId });
  const hashes = kept.map((row) => row.hash);
  const changes = await db.rows<ImportChange>(CHANGES_OF_EVENTS, [spaceId, hashes]);
  const plan = planUndo({ batchId, kept, changes });
  const { handedOn, relinked } = plan;
  await Promise.all([
    applyRows(db, plan, loggedAt),
    handOnRows(db, handedOn),
    db.rows(FORGET_CHANGES_OF_BATCH, [spaceId, batchId]),
    db.rows(FORGET_CHANGES, [
      spaceId,
      handedOn.map((row) => row.batchId),
      handedOn.map((row) => row.hash),
    ]),
    db.rows(RECORD_CHANGES, changeParams(spaceId, relinked)),
  ]);
  await sendAfterGone(db);
}
