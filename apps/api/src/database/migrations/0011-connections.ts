import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';
import { IMPORTED_COLUMNS, importedOnce } from './imported-columns';

const TABLES = ['connection', 'connection_agreement', 'contact'];
const IMPORTED = ['contact'];

const SQL = `
  CREATE TABLE connection (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    alias text NOT NULL CHECK (char_length(alias) BETWEEN 1 AND 60),
    kind text NOT NULL CHECK (kind IN ('supervision', 'consultation', 'own-therapy', 'peer',
      'team', 'mentor', 'partner', 'family', 'friend', 'community')),
    last_met_on date,
    is_evaluative boolean NOT NULL,
    created_on date NOT NULL,
    let_go_on date,
    version integer NOT NULL,
    PRIMARY KEY (space_id, id)
  );
  CREATE TABLE connection_agreement (
    space_id uuid NOT NULL,
    connection_id uuid NOT NULL,
    effective_from date NOT NULL,
    rhythm_days integer NOT NULL CHECK (rhythm_days BETWEEN 3 AND 120),
    minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    balance double precision NOT NULL CHECK (balance BETWEEN -1 AND 1),
    is_flexible boolean NOT NULL,
    PRIMARY KEY (space_id, connection_id, effective_from),
    FOREIGN KEY (space_id, connection_id) REFERENCES connection ON DELETE CASCADE
  );
  CREATE TABLE contact (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    connection_id uuid NOT NULL,
    starts_at timestamptz NOT NULL,
    zone text NOT NULL,
    local_date date NOT NULL,
    minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    mode text NOT NULL CHECK (mode IN ('in-person', 'video', 'phone', 'written')),
    initiator text NOT NULL CHECK (initiator IN ('me', 'them', 'scheduled')),
    is_held boolean NOT NULL,
    give_and_take smallint CHECK (give_and_take BETWEEN -2 AND 2),
    ratings jsonb NOT NULL CHECK (jsonb_typeof(ratings) = 'object'),
    ${IMPORTED_COLUMNS},
    is_hand_edited boolean NOT NULL DEFAULT false,
    logged_at timestamptz NOT NULL,
    version integer NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (space_id, id),
    FOREIGN KEY (space_id, connection_id) REFERENCES connection ON DELETE CASCADE
  );
  CREATE INDEX contact_by_connection ON contact (space_id, connection_id, starts_at);
  CREATE INDEX contact_by_day ON contact (space_id, local_date);
  ${IMPORTED.map(importedOnce).join('')}
  ${TABLES.map((table) => spaceTable(table)).join('')}
`;

/** Who holds a person up, what was agreed with each from a day on, and when they met. */
export class Connections implements MigrationInterface {
  readonly name = 'Connections1764000000011';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(SQL);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`DROP TABLE ${TABLES.toReversed().join(', ')};`);
  }
}
