import { ONE_AT_A_TIME } from '../database/space-lock';
import type { SpaceDatabase } from '../database/space-scope';
import { Problem } from '../http/problem';

/**
 * Leaves a tombstone at `$3`, or just after the last thing of the tie that was removed by itself: what goes with a tie is known by
 * the moment that both share.
 */
const REMOVE = `
  UPDATE connection SET version = version + 1, deleted_at = greatest($3::timestamptz,
    (SELECT max(deleted_at) + interval '1 millisecond' FROM contact
      WHERE space_id = $1 AND connection_id = $2),
    (SELECT max(deleted_at) + interval '1 millisecond' FROM disconnection
      WHERE space_id = $1 AND connection_id = $2))
  WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL
  RETURNING deleted_at AS "removedAt"`;

const EVER_WAS = 'SELECT id FROM connection WHERE space_id = $1 AND id = $2';

/** Contacts, or disconnections, of tie `$2` that stand go with it at `$3`. */
const goWith = (table: 'contact' | 'disconnection') => `
  UPDATE ${table} SET deleted_at = $3::timestamptz, version = version + 1
  WHERE space_id = $1 AND connection_id = $2 AND deleted_at IS NULL`;

/** Those that went with tie `$2` at `$3` stand again. */
const comeBackWith = (table: 'contact' | 'disconnection') => `
  UPDATE ${table} SET deleted_at = NULL, version = version + 1
  WHERE space_id = $1 AND connection_id = $2 AND deleted_at = $3::timestamptz`;

/** What went with its tie and is removed by itself since went a moment before it. */
const removedAlone = (table: 'contact' | 'disconnection') => `
  UPDATE ${table} SET deleted_at = deleted_at - interval '1 millisecond', version = version + 1
  WHERE space_id = $1 AND id = $2 AND deleted_at = (
    SELECT deleted_at FROM connection WHERE space_id = $1 AND id = ${table}.connection_id)`;

/** Contacts that stand with a tie which does not go where it went. */
const GO_WITH_GONE = `
  UPDATE contact SET deleted_at = connection.deleted_at, version = contact.version + 1
  FROM connection
  WHERE contact.space_id = $1 AND contact.deleted_at IS NULL AND connection.space_id = $1
    AND connection.id = contact.connection_id AND connection.deleted_at IS NOT NULL`;

/** A tie that stands, held until the writer is done: nobody removes it meanwhile. */
export const STANDING_CONNECTION = `
  SELECT id FROM connection WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL FOR SHARE`;

/**
 * Removes a tie, and with it what was logged of it; a second time there is nothing left to do. It takes turns with whoever takes a
 * calendar's batch back.
 *
 * @throws {Problem} `not-found` for what never was.
 */
export async function removeConnection(db: SpaceDatabase, id: string, at: Date): Promise<void> {
  await db.rows(ONE_AT_A_TIME, [db.spaceId]);
  const tie = [db.spaceId, id];
  const [removed] = await db.rows<{ removedAt: Date }>(REMOVE, [...tie, at.toISOString()]);
  if (!removed) {
    if ((await db.rows(EVER_WAS, tie)).length === 0) throw new Problem('not-found');
    return;
  }
  const moment = [...tie, removed.removedAt.toISOString()];
  await Promise.all([db.rows(goWith('contact'), moment), db.rows(goWith('disconnection'), moment)]);
}

/** Brings back what went with a tie when it was removed; what was removed by itself before stays so. */
export async function bringBackWith(db: SpaceDatabase, id: string, removedAt: Date): Promise<void> {
  const moment = [db.spaceId, id, removedAt.toISOString()];
  await Promise.all([
    db.rows(comeBackWith('contact'), moment),
    db.rows(comeBackWith('disconnection'), moment),
  ]);
}

/** What a batch that was undone gives back to ties that were removed meanwhile goes with them, and comes back with them. */
export async function sendAfterGone(db: SpaceDatabase): Promise<void> {
  await db.rows(GO_WITH_GONE, [db.spaceId]);
}

/** A contact or disconnection that is removed by itself does not come back with its tie, also where that went first. */
export async function stayRemoved(
  db: SpaceDatabase,
  table: 'contact' | 'disconnection',
  id: string,
): Promise<void> {
  await db.rows(removedAlone(table), [db.spaceId, id]);
}
