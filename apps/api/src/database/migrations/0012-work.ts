import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';
import { IMPORTED_COLUMNS, importedOnce } from './imported-columns';

/** A row with a time of its own: the instant, the zone, and the local date frozen when it was logged. */
const MOMENT = `
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        id uuid NOT NULL,
        starts_at timestamptz NOT NULL,
        zone text NOT NULL,
        local_date date NOT NULL,
        minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 600)`;

const TABLES = ['session', 'work_day', 'agreement', 'leave_span', 'other_time'];
const IMPORTED = ['session', 'leave_span', 'other_time'];

const SQL = `
  CREATE TABLE session (
    ${MOMENT},
    kind text NOT NULL CHECK (kind IN ('individual', 'couple', 'family', 'group')),
    acuity text NOT NULL CHECK (acuity IN ('settled', 'usual', 'complex', 'acute')),
    is_trauma_focused boolean NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('planned', 'held', 'no-show', 'late-cancel',
      'cancelled', 'cancelled-by-practice')),
    is_first boolean NOT NULL,
    is_risk_event boolean NOT NULL,
    units numeric(8, 4) NOT NULL CHECK (units >= 0),
    ${IMPORTED_COLUMNS},
    is_hand_edited boolean NOT NULL DEFAULT false,
    logged_at timestamptz NOT NULL,
    version integer NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (space_id, id)
  );
  CREATE INDEX session_by_day ON session (space_id, local_date);
  CREATE INDEX session_by_logging ON session (space_id, logged_at) WHERE deleted_at IS NULL;
  CREATE TABLE work_day (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    local_date date NOT NULL,
    sessions integer NOT NULL,
    minutes integer NOT NULL,
    units numeric(12, 4) NOT NULL,
    PRIMARY KEY (space_id, local_date)
  );
  CREATE TABLE agreement (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    effective_from date NOT NULL,
    capacity_units double precision NOT NULL CHECK (capacity_units BETWEEN 1 AND 80),
    PRIMARY KEY (space_id, effective_from)
  );
  CREATE TABLE leave_span (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL CHECK (last_day >= first_day),
    ${IMPORTED_COLUMNS},
    version integer NOT NULL,
    PRIMARY KEY (space_id, id)
  );
  CREATE TABLE other_time (
    ${MOMENT},
    kind text NOT NULL CHECK (kind IN ('supervision-given', 'admin')),
    ${IMPORTED_COLUMNS},
    version integer NOT NULL,
    PRIMARY KEY (space_id, id)
  );
  CREATE INDEX other_time_by_day ON other_time (space_id, local_date);
  ${IMPORTED.map(importedOnce).join('')}
  ${TABLES.map((table) => spaceTable(table)).join('')}
`;

/** Sessions, other time and leave, the agreed capacity, and the day totals kept beside them. */
export class Work implements MigrationInterface {
  readonly name = 'Work1764000000012';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(SQL);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`DROP TABLE ${TABLES.toReversed().join(', ')};`);
  }
}
