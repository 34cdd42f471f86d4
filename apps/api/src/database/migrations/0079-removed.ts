import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the few entries that were removed lately among the many that stand; the other tables stay small. */
export class Removed implements MigrationInterface {
  readonly name = 'Removed1764000000079';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE INDEX session_removed ON session (space_id, deleted_at)
      WHERE deleted_at IS NOT NULL;
      CREATE INDEX contact_removed ON contact (space_id, deleted_at)
      WHERE deleted_at IS NOT NULL;
      CREATE INDEX other_time_removed ON other_time (space_id, deleted_at)
      WHERE deleted_at IS NOT NULL;
      CREATE INDEX unseen_work_removed ON unseen_work (space_id, deleted_at)
      WHERE deleted_at IS NOT NULL;`);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      DROP INDEX unseen_work_removed, other_time_removed, contact_removed, session_removed;`);
  }
}
