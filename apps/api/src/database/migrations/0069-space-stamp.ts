import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../roles';

/**
 * What changes with every write of a space: a random number in each lane, and whether its person is to be evaluated. Outside
 * every space, so that one statement finds whose are; it holds ids and nothing of what was written. Rows have room beside them, since
 * each is rewritten in place.
 */
export class SpaceStamps implements MigrationInterface {
  readonly name = 'SpaceStamps1764000000069';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE identity.space_stamp (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        lane smallint NOT NULL,
        stamp bigint NOT NULL,
        is_due boolean NOT NULL,
        PRIMARY KEY (space_id, lane)
      ) WITH (fillfactor = 50);
      CREATE INDEX space_stamp_due ON identity.space_stamp (space_id) WHERE is_due;
      GRANT SELECT, INSERT, UPDATE ON identity.space_stamp TO ${ROLES.api};
      GRANT SELECT ON identity.space_stamp TO ${ROLES.backup};
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('DROP TABLE identity.space_stamp;');
  }
}
