import { SESSION_COLUMNS, type SessionRow } from '../sessions/session.queries';

/** A session that was removed. */
export type RemovedSessionRow = SessionRow & { deletedAt: Date };

/**
 * Sessions that were removed since `$2`, the newest first, `$3` at most; without those that went with their series, or with its
 * end, and come back with it: what went so is known by the moment of the series' own last write.
 */
export const REMOVED_SESSIONS = `
  SELECT ${SESSION_COLUMNS}, deleted_at AS "deletedAt" FROM session
  WHERE space_id = $1 AND deleted_at >= $2::timestamptz AND NOT EXISTS (
    SELECT FROM session_series AS series
    WHERE series.space_id = $1 AND series.id = session.series_id
      AND session.deleted_at IN (series.logged_at, series.deleted_at))
  ORDER BY deleted_at DESC, id DESC LIMIT $3`;

/** Series that others went on from: one of these that is gone was changed, not removed. */
export const CONTINUED_SERIES = `
  SELECT DISTINCT unnest(earlier) AS id FROM session_series
  WHERE space_id = $1 AND deleted_at IS NULL`;

/** What cases and connections are called, those too that were removed themselves. */
export const NAMES = `
  SELECT id, code AS name FROM client_case WHERE space_id = $1 AND id = ANY ($2::uuid[])
  UNION ALL
  SELECT id, alias FROM connection WHERE space_id = $1 AND id = ANY ($2::uuid[])`;
