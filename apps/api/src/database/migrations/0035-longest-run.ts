import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Held sessions without ten free minutes in between make a run; the longest of each day. */
const LONGEST_RUNS = `
  SELECT space_id, local_date, max(run) AS longest_run
  FROM (
    SELECT space_id, local_date, count(*) AS run
    FROM (
      SELECT space_id, local_date,
        count(*) FILTER (WHERE is_after_break) OVER in_order AS which
      FROM (
        SELECT space_id, local_date, starts_at, id,
          starts_at >= max(starts_at + minutes * interval '1 minute') OVER (
            PARTITION BY space_id, local_date ORDER BY starts_at, id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
          ) + interval '10 minutes' AS is_after_break
        FROM session WHERE outcome = 'held' AND deleted_at IS NULL
      ) AS held
      WINDOW in_order AS (PARTITION BY space_id, local_date ORDER BY starts_at, id)
    ) AS numbered
    GROUP BY space_id, local_date, which
  ) AS runs
  GROUP BY space_id, local_date`;

/** Days that were kept before, worked out once; the owner sees every space only while this step runs. */
const FILL = `
  ALTER TABLE session NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE work_day NO FORCE ROW LEVEL SECURITY;
  UPDATE work_day SET longest_run = longest.longest_run
  FROM (${LONGEST_RUNS}) AS longest
  WHERE work_day.space_id = longest.space_id AND work_day.local_date = longest.local_date;
  ALTER TABLE work_day FORCE ROW LEVEL SECURITY;
  ALTER TABLE session FORCE ROW LEVEL SECURITY;`;

/**
 * Whole, so that without statistics PostgreSQL does not take it for the smallest index that knows a space, and read every
 * session of a space for those of a day.
 */
const INDEX = `
  DROP INDEX session_by_logging;
  CREATE INDEX session_by_logging ON session (space_id, logged_at);`;

const PARTIAL_INDEX = `
  DROP INDEX session_by_logging;
  CREATE INDEX session_by_logging ON session (space_id, logged_at) WHERE deleted_at IS NULL;`;

/** The longest run of a day, kept beside its totals. */
export class LongestRun implements MigrationInterface {
  readonly name = 'LongestRun1764000000035';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE work_day ADD longest_run integer NOT NULL DEFAULT 0 CHECK (longest_run >= 0);
      ${FILL}
      ${INDEX}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`ALTER TABLE work_day DROP longest_run; ${PARTIAL_INDEX}`);
  }
}
