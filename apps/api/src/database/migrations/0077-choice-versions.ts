import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is chosen about check-ins has a version. It may be left out, since programs that know none still write while this runs. */
export class ChoiceVersions implements MigrationInterface {
  readonly name = 'ChoiceVersions1764000000077';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query('ALTER TABLE check_in_settings ADD version integer NOT NULL DEFAULT 1;');
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('ALTER TABLE check_in_settings DROP version;');
  }
}
