import type { Contact } from '@understory/contracts';
import type { SpaceDatabase } from '../database/space-scope';
import type { Standing } from '../repeat-safe';

/** A contact as the database gives it. */
export type ContactRow = Omit<Contact, 'startsAt'> & { startsAt: Date };

const CONTACT_COLUMNS = `
  id, connection_id AS "connectionId", starts_at AS "startsAt", zone,
  local_date::text AS "localDate", minutes, mode, initiator, is_held AS "isHeld",
  give_and_take AS "giveAndTake", ratings, source_hash IS NOT NULL AS "isImported", version`;

const CONTACT = `
  SELECT ${CONTACT_COLUMNS} FROM contact
  WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL`;

const DELETED_CONTACT = `
  SELECT id FROM contact WHERE space_id = $1 AND id = $2 AND deleted_at IS NOT NULL`;

/** Newest first. */
export const CONTACTS_OF_CONNECTION = `
  SELECT ${CONTACT_COLUMNS} FROM contact
  WHERE space_id = $1 AND connection_id = $2 AND deleted_at IS NULL
  ORDER BY starts_at DESC, id DESC`;

export const CONTACTS_OF_DAYS = `
  SELECT ${CONTACT_COLUMNS} FROM contact
  WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND deleted_at IS NULL
  ORDER BY starts_at, id`;

export function contactOf(row: ContactRow): Contact {
  return { ...row, startsAt: row.startsAt.toISOString() };
}

/** What is there under an id. */
export async function standingContact(db: SpaceDatabase, id: string): Promise<Standing<Contact>> {
  const [[row], deleted] = await Promise.all([
    db.rows<ContactRow>(CONTACT, [db.spaceId, id]),
    db.rows(DELETED_CONTACT, [db.spaceId, id]),
  ]);
  return { current: row && contactOf(row), isDeleted: deleted.length > 0 };
}
