import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

const TABLES = `
  ALTER TABLE reminder ADD ways text[] NOT NULL DEFAULT ARRAY['mail']
    CHECK (cardinality(ways) > 0 AND ways <@ ARRAY['mail', 'notification']);
  ALTER TABLE reminder ALTER ways DROP DEFAULT;
  CREATE TABLE device (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    name text NOT NULL,
    sealed text,
    added_at timestamptz NOT NULL,
    ended_at timestamptz CHECK (ended_at IS NULL OR sealed IS NULL),
    deleted_at timestamptz CHECK (deleted_at IS NULL OR (sealed IS NULL AND name = '')),
    version integer NOT NULL,
    PRIMARY KEY (space_id, id)
  );
  CREATE TABLE digest_delivery (
    space_id uuid NOT NULL,
    slot date NOT NULL,
    receiver text NOT NULL,
    state text NOT NULL CHECK (state IN ('sending', 'waiting', 'sent', 'failed')),
    tried_at timestamptz NOT NULL,
    trouble text,
    PRIMARY KEY (space_id, slot, receiver),
    FOREIGN KEY (space_id, slot) REFERENCES digest ON DELETE CASCADE
  );
  ${spaceTable('device')}
  ${spaceTable('digest_delivery')}`;

/** The owner sees every space only while this step runs. */
function amongAll(tables: readonly string[], step: string): string {
  const force = (how: string) =>
    tables.map((table) => `ALTER TABLE ${table} ${how} ROW LEVEL SECURITY;`).join('\n');
  return `${force('NO FORCE')} ${step} ${force('FORCE')}`;
}

const BOTH = ['digest', 'digest_delivery'];

/** Until now each digest was one mail. */
const MOVE = `
  INSERT INTO digest_delivery (space_id, slot, receiver, state, tried_at, trouble)
  SELECT space_id, slot, 'mail', state, tried_at, trouble FROM digest WHERE state <> 'nothing';`;

const MOVE_BACK = `
  UPDATE digest SET trouble = mail.trouble
  FROM digest_delivery AS mail
  WHERE mail.space_id = digest.space_id AND mail.slot = digest.slot AND mail.receiver = 'mail';`;

/**
 * Devices that take notifications, sealed; which ways a digest goes; and what became of a digest on each of them: `mail`, or the id
 * of a device. One row for a digest and a receiver, there before anything is sent.
 */
export class Devices implements MigrationInterface {
  readonly name = 'Devices1764000000073';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ${TABLES}
      ${amongAll(BOTH, MOVE)}
      ALTER TABLE digest DROP trouble;
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE digest ADD trouble text;
      ${amongAll(BOTH, MOVE_BACK)}
      DROP TABLE digest_delivery, device;
      ALTER TABLE reminder DROP ways;
    `);
  }
}
