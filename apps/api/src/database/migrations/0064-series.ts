import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The index of series begins with the day, so that a week is found without its series; the one of cases holds what counts of
 * them. What is still planned is little, and has an index of its own.
 */
const SQL = `
  ALTER TABLE session_series ADD week_start smallint NOT NULL DEFAULT 1
    CHECK (week_start IN (1, 6, 7));
  ALTER TABLE session_series ALTER week_start DROP DEFAULT;
  CREATE INDEX session_series_by_end ON session_series (space_id, last_on)
    WHERE deleted_at IS NULL;
  DROP INDEX session_of_series, session_by_case;
  CREATE UNIQUE INDEX session_of_series ON session (space_id, series_on, series_id)
    WHERE series_id IS NOT NULL;
  CREATE INDEX session_held_of_case ON session (space_id, case_id, local_date)
    WHERE case_id IS NOT NULL AND outcome = 'held' AND deleted_at IS NULL;
  CREATE INDEX session_still_planned ON session (space_id, local_date)
    WHERE outcome = 'planned' AND deleted_at IS NULL;`;

const UNDO = `
  DROP INDEX session_still_planned, session_held_of_case, session_of_series;
  CREATE UNIQUE INDEX session_of_series ON session (space_id, series_id, series_on)
    WHERE series_id IS NOT NULL;
  CREATE INDEX session_by_case ON session (space_id, case_id, local_date)
    WHERE case_id IS NOT NULL;
  DROP INDEX session_series_by_end;
  ALTER TABLE session_series DROP week_start;`;

/** What a series expects is read with every Today: its indexes, and the week that it counts in. */
export class Series implements MigrationInterface {
  readonly name = 'Series1764000000064';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(SQL);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(UNDO);
  }
}
