import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

/** What a case and a series say about each of their sessions. */
const WORK = `
    kind text NOT NULL CHECK (kind IN ('individual', 'couple', 'family', 'group')),
    acuity text NOT NULL CHECK (acuity IN ('settled', 'usual', 'complex', 'acute')),
    is_trauma_focused boolean NOT NULL,
    minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    practice_id uuid`;

/** A row that a client made and that can be taken back. */
const KEPT = `
    logged_at timestamptz NOT NULL,
    version integer NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (space_id, id)`;

/** `client_case`, since CASE is a word of SQL. */
const TABLES = `
  CREATE TABLE client_case (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 24),
    ${WORK},
    rhythm_days integer CHECK (rhythm_days BETWEEN 1 AND 365),
    starts_on date NOT NULL,
    ends_on date CHECK (ends_on >= starts_on),
    pauses jsonb NOT NULL CHECK (jsonb_typeof(pauses) = 'array'),
    ${KEPT}
  );
  CREATE TABLE session_series (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    case_id uuid,
    ${WORK},
    rhythm jsonb NOT NULL CHECK (jsonb_typeof(rhythm) = 'object'),
    first_on date NOT NULL,
    last_on date,
    at time NOT NULL,
    zone text NOT NULL,
    attendees integer CHECK (attendees BETWEEN 1 AND 200),
    continues uuid,
    ${KEPT},
    FOREIGN KEY (space_id, case_id) REFERENCES client_case,
    FOREIGN KEY (space_id, continues) REFERENCES session_series
  );
  ${spaceTable('client_case')}
  ${spaceTable('session_series')}`;

const SESSION = `
  ALTER TABLE session
    ADD case_id uuid,
    ADD practice_id uuid,
    ADD attendees integer CHECK (attendees BETWEEN 1 AND 200),
    ADD series_id uuid,
    ADD series_on date,
    ADD CHECK ((series_id IS NULL) = (series_on IS NULL)),
    ADD FOREIGN KEY (space_id, case_id) REFERENCES client_case,
    ADD FOREIGN KEY (space_id, series_id) REFERENCES session_series;
  CREATE INDEX session_by_case ON session (space_id, case_id, local_date)
    WHERE case_id IS NOT NULL;
  CREATE UNIQUE INDEX session_of_series ON session (space_id, series_id, series_on)
    WHERE series_id IS NOT NULL;`;

const OTHER_TIME = `
  ALTER TABLE other_time
    DROP CONSTRAINT other_time_kind_check,
    ADD CHECK (kind IN ('notes', 'cover', 'crisis-call', 'admin', 'supervision-given')),
    ADD is_hand_edited boolean NOT NULL DEFAULT false,
    ADD logged_at timestamptz,
    ADD deleted_at timestamptz;`;

const UNDO = `
  DELETE FROM other_time
    WHERE deleted_at IS NOT NULL OR kind NOT IN ('admin', 'supervision-given');
  ALTER TABLE other_time
    DROP CONSTRAINT other_time_kind_check,
    ADD CHECK (kind IN ('supervision-given', 'admin')),
    DROP is_hand_edited, DROP logged_at, DROP deleted_at;
  ALTER TABLE session
    DROP series_on, DROP series_id, DROP attendees, DROP practice_id, DROP case_id;
  DROP TABLE session_series, client_case;`;

/** Cases, recurring sessions, and other time typed by hand. */
export class Cases implements MigrationInterface {
  readonly name = 'Cases1764000000063';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`${TABLES}${SESSION}${OTHER_TIME}`);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(UNDO);
  }
}
