import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reached out may stay unsaid; what rows say by now stands. */
export class UnsaidInitiators implements MigrationInterface {
  readonly name = 'UnsaidInitiators1764000000081';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query('ALTER TABLE contact ALTER initiator DROP NOT NULL;');
  }

  /** What was not said is what was taken for granted before; the owner sees every space only while this step runs. */
  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE contact NO FORCE ROW LEVEL SECURITY;
      UPDATE contact SET initiator = 'scheduled', version = version + 1 WHERE initiator IS NULL;
      ALTER TABLE contact FORCE ROW LEVEL SECURITY;
      ALTER TABLE contact ALTER initiator SET NOT NULL;`);
  }
}
