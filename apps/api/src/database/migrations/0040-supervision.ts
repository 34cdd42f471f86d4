import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

const TABLES = ['policy_choice', 'supervision_detail'];

const SQL = `
  CREATE TABLE policy_choice (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    policy_id text NOT NULL CHECK (char_length(policy_id) BETWEEN 1 AND 60),
    effective_from date NOT NULL,
    facts jsonb CHECK (jsonb_typeof(facts) = 'object'),
    own jsonb CHECK (jsonb_typeof(own) = 'object'),
    PRIMARY KEY (space_id, policy_id, effective_from)
  );
  CREATE TABLE supervision_detail (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    format text CHECK (format IN ('individual', 'triadic', 'group')),
    group_size smallint CHECK (group_size BETWEEN 2 AND 60),
    is_peer boolean,
    setting text CHECK (char_length(setting) BETWEEN 1 AND 40),
    is_observed boolean,
    supervisor text CHECK (supervisor IN ('qualified', 'other')),
    own_share double precision CHECK (own_share BETWEEN 0 AND 1),
    logged_at timestamptz NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (space_id, id),
    FOREIGN KEY (space_id, id) REFERENCES contact ON DELETE CASCADE
  );
  ${TABLES.map((table) => spaceTable(table)).join('')}
`;

/** Which policies of supervision a person chose from a day on, and more about a contact, beside it and under its id. */
export class SupervisionPolicies implements MigrationInterface {
  readonly name = 'SupervisionPolicies1764000000040';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(SQL);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`DROP TABLE ${TABLES.toReversed().join(', ')};`);
  }
}
