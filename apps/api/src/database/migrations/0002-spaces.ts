import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

const SPACE_KEY = 'space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE';
const WEEK_START = 'week_start smallint NOT NULL CHECK (week_start IN (1, 6, 7))';

const PEOPLE = `
  CREATE TABLE space (
    space_id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('personal', 'practice')),
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE person (
    ${SPACE_KEY} PRIMARY KEY,
    name text NOT NULL,
    time_zone text NOT NULL,
    ${WEEK_START},
    country text NOT NULL
  );
  CREATE TABLE practice (
    ${SPACE_KEY} PRIMARY KEY,
    name text NOT NULL,
    country text NOT NULL,
    time_zone text NOT NULL,
    ${WEEK_START},
    founded_on date NOT NULL
  );`;

const MEMBERSHIPS = `
  CREATE TABLE membership (
    ${SPACE_KEY},
    person_id uuid NOT NULL,
    name text NOT NULL,
    roles text[] NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    version integer NOT NULL DEFAULT 1,
    PRIMARY KEY (space_id, person_id)
  );
  CREATE TABLE practice_of_mine (
    ${SPACE_KEY},
    practice_id uuid NOT NULL,
    name text NOT NULL,
    country text NOT NULL,
    roles text[] NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    PRIMARY KEY (space_id, practice_id)
  );
  CREATE TABLE invitation (
    ${SPACE_KEY},
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    roles text[] NOT NULL,
    invited_by uuid NOT NULL,
    invited_by_name text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    accepted_at timestamptz,
    accepted_by uuid,
    PRIMARY KEY (space_id, id),
    UNIQUE (space_id, token_hash)
  );`;

const DIRECTORIES = `
  CREATE TABLE identity.invitation_directory (
    token_hash bytea PRIMARY KEY,
    practice_id uuid NOT NULL,
    invitation_id uuid NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE TABLE identity.founding (
    token_hash bytea PRIMARY KEY,
    created_at timestamptz NOT NULL,
    practice_id uuid,
    used_at timestamptz
  );`;

const TABLES = ['space', 'person', 'practice', 'membership', 'practice_of_mine', 'invitation'];

/** Spaces, who lives in them, and the directories that lead from a link to a practice. */
export class Spaces implements MigrationInterface {
  readonly name = 'Spaces1764000000002';

  up(runner: QueryRunner): Promise<unknown> {
    const guards = TABLES.map((table) => spaceTable(table)).join('');
    return runner.query(PEOPLE + MEMBERSHIPS + guards + DIRECTORIES);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      DROP TABLE identity.founding, identity.invitation_directory;
      DROP TABLE ${TABLES.toReversed().join(', ')};
    `);
  }
}
