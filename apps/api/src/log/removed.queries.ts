import type { SaveConnection } from '@understory/contracts';
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

/**
 * Series that were changed from their first day on, not removed: they went with the last write of their own, when another went on
 * from them, whatever became of that one.
 */
export const CONTINUED_SERIES = `
  SELECT id FROM session_series
  WHERE space_id = $1 AND deleted_at = logged_at`;

/** What cases and connections are called, those too that were removed themselves. */
export const NAMES = `
  SELECT id, code AS name FROM client_case WHERE space_id = $1 AND id = ANY ($2::uuid[])
  UNION ALL
  SELECT id, alias FROM connection WHERE space_id = $1 AND id = ANY ($2::uuid[])`;

/** A connection that was removed, in the words of the contract. */
export type RemovedConnectionRow = SaveConnection & { id: string; removedAt: Date };

/** Connections that were removed since `$2`, with what was agreed last, the newest first, `$3` at most. */
export const REMOVED_CONNECTIONS = `
  SELECT connection.id, alias, kind, last_met_on::text AS "lastMetOn",
    is_evaluative AS "isEvaluative", let_go_on IS NULL AS "isActive", version, agreement,
    deleted_at AS "removedAt"
  FROM connection CROSS JOIN LATERAL (
    SELECT json_build_object('rhythmDays', rhythm_days, 'minutes', minutes, 'balance', balance,
      'isFlexible', is_flexible) AS agreement
    FROM connection_agreement
    WHERE space_id = $1 AND connection_id = connection.id ORDER BY effective_from DESC LIMIT 1
  ) AS newest
  WHERE connection.space_id = $1 AND deleted_at >= $2::timestamptz
  ORDER BY deleted_at DESC, connection.id DESC LIMIT $3`;

/** Connections that do not stand: what is logged of one comes back with it, and not without. */
export const GONE_CONNECTIONS = `
  SELECT id FROM connection WHERE space_id = $1 AND deleted_at IS NOT NULL`;
