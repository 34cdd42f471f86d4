import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A connection can be removed and brought back; what is said of a policy has a version, that of its newest write. */
export class RemovedTies implements MigrationInterface {
  readonly name = 'RemovedTies1764000000078';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE connection ADD deleted_at timestamptz;
      ALTER TABLE policy_choice ADD version integer NOT NULL DEFAULT 1, ADD deleted_at timestamptz;
    `);
  }

  /** What was removed stands again: nothing that a person entered is lost on the way back. */
  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE policy_choice DROP deleted_at, DROP version;
      ALTER TABLE connection DROP deleted_at;
    `);
  }
}
