import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where unseen work was done; null where nobody said. */
export class UnseenWorkContext implements MigrationInterface {
  readonly name = 'UnseenWorkContext1764000000080';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE unseen_work ADD context text
        CHECK (context IN ('clients', 'team', 'practice', 'beyond'));`);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('ALTER TABLE unseen_work DROP context;');
  }
}
