import { jobFor, WAITING } from './job-for';

const ASK = jobFor('evaluate-warnings');

/**
 * Asks for everybody in whose log something was written since the last time; tells how many that are. Only what is committed is
 * found. Of those who are writing at the moment none is waited for: they are found the next time.
 */
export const ASK_FOR_WRITTEN = `
  WITH due AS (
    SELECT space_id, lane FROM identity.space_stamp WHERE is_due FOR UPDATE SKIP LOCKED
  ), taken AS (
    UPDATE identity.space_stamp AS stamp SET is_due = false FROM due
    WHERE stamp.space_id = due.space_id AND stamp.lane = due.lane
    RETURNING stamp.space_id
  ), asked AS (${ASK}
    FROM (SELECT DISTINCT space_id::text AS id FROM taken) AS person
    ON CONFLICT ${WAITING} DO NOTHING
  )
  SELECT count(DISTINCT space_id)::int AS asked FROM taken`;

/** Asks for everybody whose next day has begun by `$1`, or who was never evaluated; tells how many that are. */
export const ASK_FOR_NEW_DAYS = `
  WITH asked AS (${ASK}
    FROM (
      SELECT known.id::text FROM identity."user" AS known
      LEFT JOIN identity.evaluation ON person_id = known.id
      WHERE person_id IS NULL OR due_at <= $1
      ORDER BY known.id
    ) AS person
    ON CONFLICT ${WAITING} DO NOTHING
    RETURNING 1
  )
  SELECT count(*)::int AS asked FROM asked`;
