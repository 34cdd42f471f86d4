import type { MigrationInterface, QueryRunner } from 'typeorm';

const WENT_WITH_IT = ['contact', 'disconnection'];

const force = (how: 'FORCE' | 'NO FORCE') =>
  ['connection', ...WENT_WITH_IT]
    .map((table) => `ALTER TABLE ${table} ${how} ROW LEVEL SECURITY;`)
    .join('');

/** What went with a connection has its moment. */
const bringBack = (table: string) => `
  UPDATE ${table} AS kept SET deleted_at = NULL, version = kept.version + 1
  FROM connection AS tie
  WHERE tie.space_id = kept.space_id AND tie.id = kept.connection_id
    AND kept.deleted_at = tie.deleted_at;`;

/** The owner sees every space only while this step runs. */
const BRING_BACK = `
  ${force('NO FORCE')}
  ${WENT_WITH_IT.map(bringBack).join('')}
  ${force('FORCE')}`;

/** A connection can be removed and brought back; what is said of a policy has a version, that of its newest write. */
export class RemovedTies implements MigrationInterface {
  readonly name = 'RemovedTies1764000000078';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE connection ADD deleted_at timestamptz;
      ALTER TABLE policy_choice ADD version integer NOT NULL DEFAULT 1, ADD deleted_at timestamptz;
    `);
  }

  /** What was removed stands again, with what went with it: nothing that a person entered is lost on the way back. */
  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ${BRING_BACK}
      ALTER TABLE policy_choice DROP deleted_at, DROP version;
      ALTER TABLE connection DROP deleted_at;
    `);
  }
}
