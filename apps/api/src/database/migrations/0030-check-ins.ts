import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

const TABLES = ['check_in', 'inventory', 'other_score', 'check_in_settings'];

const SQL = `
  CREATE TABLE check_in (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    local_date date NOT NULL,
    week_from date NOT NULL CHECK (week_from BETWEEN local_date - 6 AND local_date),
    is_skipped boolean NOT NULL,
    energy smallint CHECK (energy BETWEEN 0 AND 4),
    withheld smallint CHECK (withheld BETWEEN 0 AND 4),
    alone smallint CHECK (alone BETWEEN 0 AND 4),
    demands smallint CHECK (demands BETWEEN 0 AND 4),
    too_much smallint CHECK (too_much BETWEEN 0 AND 4),
    note text CHECK (char_length(note) BETWEEN 1 AND 500),
    logged_at timestamptz NOT NULL,
    version integer NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (space_id, id),
    CHECK (NOT is_skipped OR num_nonnulls(energy, withheld, alone, demands, too_much, note) = 0)
  );
  CREATE UNIQUE INDEX check_in_by_week ON check_in (space_id, week_from) WHERE deleted_at IS NULL;
  CREATE TABLE inventory (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    local_date date NOT NULL,
    answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    is_finished boolean NOT NULL,
    logged_at timestamptz NOT NULL,
    version integer NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (space_id, id)
  );
  CREATE TABLE other_score (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    local_date date NOT NULL,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 80),
    score double precision NOT NULL CHECK (score BETWEEN -1000000 AND 1000000),
    logged_at timestamptz NOT NULL,
    version integer NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (space_id, id)
  );
  CREATE TABLE check_in_settings (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    rest_from text NOT NULL CHECK (rest_from IN ('check-in', 'inventory')),
    client_word text NOT NULL CHECK (char_length(client_word) BETWEEN 1 AND 30),
    PRIMARY KEY (space_id)
  );
  ${TABLES.map((table) => spaceTable(table)).join('')}
`;

/** How a person is, in their own words and numbers: weekly, monthly, and scores that they bring from elsewhere. */
export class CheckIns implements MigrationInterface {
  readonly name = 'CheckIns1764000000030';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(SQL);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`DROP TABLE ${TABLES.toReversed().join(', ')};`);
  }
}
