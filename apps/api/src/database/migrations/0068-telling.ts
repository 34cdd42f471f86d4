import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

/** How much a person asked to be told; without a row it is as usual. */
export class TellingChoices implements MigrationInterface {
  readonly name = 'TellingChoices1764000000068';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE telling_choice (
        space_id uuid PRIMARY KEY REFERENCES space ON DELETE CASCADE,
        new_a_week smallint NOT NULL CHECK (new_a_week BETWEEN 0 AND 2),
        quiet_codes text[] NOT NULL,
        version integer NOT NULL
      );
      ${spaceTable('telling_choice')}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('DROP TABLE telling_choice;');
  }
}
