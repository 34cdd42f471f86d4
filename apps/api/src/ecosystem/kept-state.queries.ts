/** Nothing is kept of a day before it. */
export const BEFORE_ALL_DAYS = '-infinity';

const KEPT = `FROM ecosystem_state WHERE space_id = $1 AND as_of < $2::date AND state IS NOT NULL`;

/**
 * SQL that leaves out what is kept, of rows of space `$1` that are read on `$2`; all of them are read `BEFORE_ALL_DAYS`.
 *
 * Both halves are for the index: row-level security keeps a comparison with anything but a bare value from it, and without an
 * upper end PostgreSQL takes a third of all rows for newer, and reads every one.
 *
 * @param day A row's own day.
 */
export function isNotKept(day: string): string {
  return `${day} > (SELECT coalesce(max(as_of), '-infinity') ${KEPT}) AND ${day} < 'infinity'`;
}

/** What is kept of a day before `$2`. */
export const KEPT_STATE = `SELECT state ${KEPT}`;

/** Drops what is kept of days from `$4` on, of person `$1`, also where it is only being worked out; goes with a change of stamp. */
export const DROP_STATE = `DELETE FROM ecosystem_state WHERE space_id = $1::uuid AND as_of >= $4::date`;

/** Says that the state of day `$2` is being worked out under `$3`. Whoever begins to write afterwards finds the claim and drops it. */
export const CLAIM_STATE = `
  INSERT INTO ecosystem_state (space_id, as_of, claim) VALUES ($1, $2, $3)
  ON CONFLICT (space_id) DO UPDATE
    SET as_of = excluded.as_of, claim = excluded.claim, state = NULL, kept_at = NULL`;

/** A number that every transaction that has written so far stays below: the next one in line, taken for this question alone. */
export const WRITERS_SO_FAR = `SELECT pg_current_xact_id()::text AS "below"`;

/** Whether all of them below `$1` have ended. */
export const HAVE_ENDED = `
  SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 AS "haveEnded"`;

/** Keeps `$3` at `$4`, unless claim `$2` was dropped or taken over since. */
export const KEEP_STATE = `
  UPDATE ecosystem_state SET state = $3::json, kept_at = $4::timestamptz
  WHERE space_id = $1 AND claim = $2 AND state IS NULL
  RETURNING as_of`;
