import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../roles';
import { spaceTable } from '../space-table';

const RIGHTS = 'SELECT, INSERT';

/**
 * Who counts in a quarter of a practice. A cohort has a row of its own, so that one without anybody is kept as well. The publisher
 * alone reads and adds it, and nobody changes it: the API has no right to it, and so no route can show it.
 */
export class Cohorts implements MigrationInterface {
  readonly name = 'Cohorts1764000000022';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE cohort (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        quarter_from date NOT NULL,
        PRIMARY KEY (space_id, quarter_from)
      );
      ${spaceTable('cohort', RIGHTS, ROLES.publisher)}
      CREATE TABLE cohort_member (
        space_id uuid NOT NULL,
        quarter_from date NOT NULL,
        person_id uuid NOT NULL,
        PRIMARY KEY (space_id, quarter_from, person_id),
        FOREIGN KEY (space_id, quarter_from) REFERENCES cohort ON DELETE CASCADE,
        FOREIGN KEY (space_id, person_id) REFERENCES membership ON DELETE CASCADE
      );
      ${spaceTable('cohort_member', RIGHTS, ROLES.publisher)}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`DROP TABLE cohort_member, cohort;`);
  }
}
