import { jobFor, WAITING } from './job-for';
import { QUEUE_SCHEMA } from './queue-schema';

const NAME = 'evaluate-warnings';
const ASK = jobFor(NAME);

/**
 * Asks, in the transaction of a write, that the warnings of a person (`$1`) be evaluated. Where a job waits already its row is
 * locked, though not changed: a worker passes over it until the write is done, and so never reads a log without it. Writers do
 * not wait for each other, but where both are the first.
 *
 * @param beside A statement that is done in the same go; it may ask for more than `$1`.
 */
export function askToEvaluate(beside?: string): string {
  return `
  WITH ${beside ? `beside AS (${beside}), ` : ''}waiting AS MATERIALIZED (
    SELECT 1 FROM ${QUEUE_SCHEMA}.job_common
    WHERE name = '${NAME}' AND COALESCE(singleton_key, '') = $1::text
      AND state = 'created' AND policy = 'short'
    FOR KEY SHARE
  ) ${ASK}
  FROM (SELECT $1::text AS id WHERE NOT EXISTS (SELECT FROM waiting)) AS person
  ON CONFLICT ${WAITING} DO UPDATE SET name = excluded.name WHERE false`;
}

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
