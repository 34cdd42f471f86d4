import type { Contact } from '@understory/contracts';

/** A contact as the database gives it. */
export type ContactRow = Omit<Contact, 'startsAt'> & { startsAt: Date };

const CONTACT_COLUMNS = `
  id, connection_id AS "connectionId", starts_at AS "startsAt", zone,
  local_date::text AS "localDate", minutes, mode, initiator, is_held AS "isHeld",
  give_and_take AS "giveAndTake", ratings, source_hash IS NOT NULL AS "isImported", version`;

/** Newest first. */
export const CONTACTS_OF_CONNECTION = `
  SELECT ${CONTACT_COLUMNS} FROM contact
  WHERE space_id = $1 AND connection_id = $2 AND deleted_at IS NULL
  ORDER BY starts_at DESC, id DESC`;

export const CONTACTS_OF_DAYS = `
  SELECT ${CONTACT_COLUMNS} FROM contact
  WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND deleted_at IS NULL
  ORDER BY starts_at, id`;

/** When the next contact begins that is booked after `$2`; no row where none is. */
export const NEXT_BOOKING = `
  SELECT starts_at FROM contact
  WHERE space_id = $1 AND starts_at > $2::timestamptz AND NOT is_held AND deleted_at IS NULL
  ORDER BY starts_at LIMIT 1`;

export function contactOf(row: ContactRow): Contact {
  return { ...row, startsAt: row.startsAt.toISOString() };
}
