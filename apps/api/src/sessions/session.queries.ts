import type { LogSession, Session } from '@understory/contracts';
import type { SpaceDatabase } from '../database/space-scope';
import type { Standing } from '../repeat-safe';
import { keepWorkDays } from './work-day.queries';

/** A session as the database gives it. */
export type SessionRow = Omit<Session, 'startsAt' | 'series'> & {
  startsAt: Date;
  seriesId: string | null;
  seriesOn: string | null;
};

/** A session that was written, with the day on which it stood before; null where it did not stand. */
export type SavedSessionRow = SessionRow & { wasOn: string | null };

export const SESSION_COLUMNS = `
  id, starts_at AS "startsAt", zone, local_date::text AS "localDate", minutes, kind, acuity,
  is_trauma_focused AS "isTraumaFocused", outcome, is_first AS "isFirst",
  is_risk_event AS "isRiskEvent", units::float8 AS units, version,
  source_hash IS NOT NULL AS "isImported", case_id AS "caseId", practice_id AS "practiceId",
  attendees, series_id AS "seriesId", series_on::text AS "seriesOn"`;

/**
 * Writes a session and its day in one statement, if the version is the current one. `earlier` is read first and locked, so
 * that what leaves the day is exactly what had been counted.
 */
export const SAVE_SESSION = `
  WITH earlier AS (
    SELECT local_date, outcome, minutes, units, deleted_at FROM session
    WHERE space_id = $1 AND id = $2
    FOR UPDATE
  ), saved AS (
    INSERT INTO session AS kept (space_id, id, starts_at, zone, local_date, minutes, kind, acuity,
      is_trauma_focused, outcome, is_first, is_risk_event, units, logged_at, case_id, practice_id,
      attendees, series_id, series_on, version)
    SELECT $1::uuid, $2::uuid, $3::timestamptz, $4::text, $5::date, $6::int, $7::text, $8::text,
      $9::boolean, $10::text, $11::boolean, $12::boolean, $13::numeric, $14::timestamptz,
      $16::uuid, $17::uuid, $18::int, $19::uuid, $20::date, 1
    FROM (SELECT count(*) AS rows FROM earlier) AS found
    WHERE found.rows = 1 OR $15::int = 0
    ON CONFLICT (space_id, id) DO UPDATE SET
      starts_at = excluded.starts_at, zone = excluded.zone, local_date = excluded.local_date,
      minutes = excluded.minutes, kind = excluded.kind, acuity = excluded.acuity,
      is_trauma_focused = excluded.is_trauma_focused, outcome = excluded.outcome,
      is_first = excluded.is_first, is_risk_event = excluded.is_risk_event,
      units = excluded.units, logged_at = excluded.logged_at, case_id = excluded.case_id,
      practice_id = excluded.practice_id, attendees = excluded.attendees,
      series_id = excluded.series_id, series_on = excluded.series_on, version = kept.version + 1,
      is_hand_edited = kept.source_hash IS NOT NULL, deleted_at = NULL
    WHERE kept.version = $15::int
    RETURNING kept.*
  ), counted AS (
    SELECT * FROM earlier WHERE deleted_at IS NULL AND EXISTS (SELECT FROM saved)
  ), day AS (${keepWorkDays({ gone: 'counted', come: 'saved' })})
  SELECT ${SESSION_COLUMNS}, (SELECT local_date::text FROM counted) AS "wasOn" FROM saved`;

const SESSION = `
  SELECT ${SESSION_COLUMNS} FROM session
  WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL`;

const DELETED_SESSION = `
  SELECT id FROM session WHERE space_id = $1 AND id = $2 AND deleted_at IS NOT NULL`;

/** A session with the code of its case; null where it names none, or one that was deleted. */
export type NamedSessionRow = SessionRow & { caseCode: string | null };

const NAMED_SESSIONS = `
  SELECT ${SESSION_COLUMNS},
    (SELECT named.code FROM client_case AS named WHERE named.space_id = $1
      AND named.id = session.case_id AND named.deleted_at IS NULL) AS "caseCode"
  FROM session`;

export const SESSIONS_OF_DAYS = `
  ${NAMED_SESSIONS}
  WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND deleted_at IS NULL
  ORDER BY starts_at, id`;

/** Still planned from `$2` on, though over at `$3`; the day keeps it to the few that are planned. */
export const UNCONFIRMED_SESSIONS = `
  ${NAMED_SESSIONS}
  WHERE space_id = $1 AND local_date >= $2::date AND outcome = 'planned' AND deleted_at IS NULL
    AND starts_at + minutes * interval '1 minute' <= $3::timestamptz
  ORDER BY starts_at, id`;

/** A session of a series, also where it was deleted. */
export type OccurrenceRow = SessionRow & { isDeleted: boolean };

/** The row of series `$2` on `$3`. */
export const SESSION_OF_SERIES = `
  SELECT ${SESSION_COLUMNS}, deleted_at IS NOT NULL AS "isDeleted" FROM session
  WHERE space_id = $1 AND series_id = $2 AND series_on = $3::date`;

/** Leaves a tombstone; a second time it finds nothing left to do, which is as good. */
export const REMOVE_SESSION = `
  WITH removed AS (
    UPDATE session SET deleted_at = $3::timestamptz, version = version + 1
    WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL
    RETURNING local_date, outcome, minutes, units
  ), day AS (${keepWorkDays({ gone: 'removed' })})
  SELECT coalesce((SELECT local_date FROM removed), local_date)::text AS "wasOn"
  FROM session WHERE space_id = $1 AND id = $2`;

export interface SaveSessionValues {
  spaceId: string;
  id: string;
  session: LogSession;
  localDate: string;
  units: number;
  loggedAt: string;
}

export function saveSessionParams(values: SaveSessionValues): unknown[] {
  const { spaceId, id, session, localDate, units, loggedAt } = values;
  return [
    spaceId,
    id,
    session.startsAt,
    session.zone,
    localDate,
    session.minutes,
    session.kind,
    session.acuity,
    session.isTraumaFocused,
    session.outcome,
    session.isFirst,
    session.isRiskEvent,
    units,
    loggedAt,
    session.version,
    session.caseId,
    session.practiceId,
    session.attendees,
    session.series?.id ?? null,
    session.series?.on ?? null,
  ];
}

/** Each property by its name: a page has dozens of sessions, and copying what is left of a row costs more than all else here. */
export function sessionOf(row: SessionRow): Session {
  const { seriesId, seriesOn } = row;
  return {
    id: row.id,
    startsAt: row.startsAt.toISOString(),
    zone: row.zone,
    localDate: row.localDate,
    minutes: row.minutes,
    kind: row.kind,
    acuity: row.acuity,
    isTraumaFocused: row.isTraumaFocused,
    outcome: row.outcome,
    isFirst: row.isFirst,
    isRiskEvent: row.isRiskEvent,
    units: row.units,
    version: row.version,
    isImported: row.isImported,
    caseId: row.caseId,
    practiceId: row.practiceId,
    attendees: row.attendees,
    series: seriesId && seriesOn ? { id: seriesId, on: seriesOn } : null,
  };
}

/** A session apart from the day on which it stood before. */
export function savedSession(row: SavedSessionRow) {
  return { wasOn: row.wasOn, session: sessionOf(row) };
}

/** Sessions apart from the codes of their cases. */
export function namedSessions(rows: readonly NamedSessionRow[]): {
  sessions: Session[];
  codes: Map<string, string>;
} {
  const codes = new Map<string, string>();
  for (const { caseId, caseCode } of rows) {
    if (caseId !== null && caseCode !== null) codes.set(caseId, caseCode);
  }
  return { sessions: rows.map(sessionOf), codes };
}

/** What is there under an id. */
export async function standingSession(db: SpaceDatabase, id: string): Promise<Standing<Session>> {
  const [[row], deleted] = await Promise.all([
    db.rows<SessionRow>(SESSION, [db.spaceId, id]),
    db.rows(DELETED_SESSION, [db.spaceId, id]),
  ]);
  return { current: row && sessionOf(row), isDeleted: deleted.length > 0 };
}
