import { keepWorkDays } from '../src/sessions/work-day.queries';

/** Sessions of a calendar as the bare server is told them: days and units are worked out already. */
export interface BareSessions {
  spaceId: string;
  batchId: string;
  rows: {
    id: string;
    hash: string;
    startsAt: string;
    zone: string;
    localDate: string;
    minutes: number;
    units: number;
  }[];
}

/**
 * One `unnest` insert with its grouped rollup, into the product's own table: the same indexes, keys, policies and width of rows.
 * What is known already is not looked for, no batch is written, and the longest run of a day stays 0.
 */
export const INSERT_SESSIONS = `
  WITH come AS (
    INSERT INTO session (space_id, import_batch_id, id, source_hash, starts_at, zone, local_date, minutes, units,
      kind, outcome, acuity, is_trauma_focused, is_first, is_risk_event, logged_at, version)
    SELECT $1::uuid, $9::uuid, event.*, 'individual', 'held', 'usual', false, false, false, now(), 1
    FROM unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::date[], $7::int[],
      $8::numeric[]) AS event
    RETURNING local_date, outcome, minutes, units
  ), day AS (${keepWorkDays({ come: 'come' })})
  SELECT count(*)::int AS added FROM come`;

export function insertParams({ spaceId, batchId, rows }: BareSessions): unknown[] {
  return [
    spaceId,
    rows.map(({ id }) => id),
    rows.map(({ hash }) => hash),
    rows.map(({ startsAt }) => startsAt),
    rows.map(({ zone }) => zone),
    rows.map(({ localDate }) => localDate),
    rows.map(({ minutes }) => minutes),
    rows.map(({ units }) => units),
    batchId,
  ];
}
