import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

/** As text, not taken apart: it is only ever read whole. Without `state` it is being worked out by whoever holds `claim`. */
const SQL = `
  CREATE TABLE ecosystem_state (
    space_id uuid PRIMARY KEY REFERENCES space ON DELETE CASCADE,
    as_of date NOT NULL,
    claim uuid NOT NULL,
    state json CHECK (json_typeof(state) = 'object'),
    kept_at timestamptz,
    CHECK ((state IS NULL) = (kept_at IS NULL))
  );
  ${spaceTable('ecosystem_state')}
  CREATE INDEX contact_by_logging ON contact (space_id, logged_at);
  CREATE INDEX unseen_work_by_logging ON unseen_work (space_id, logged_at);
  CREATE INDEX check_in_by_day ON check_in (space_id, local_date);`;

/**
 * What is kept of each ecosystem at the close of a day, so that later days are read without its older rows. It follows from
 * the log and may be emptied at any time.
 */
export class EcosystemStates implements MigrationInterface {
  readonly name = 'EcosystemStates1764000000055';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(SQL);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      DROP INDEX check_in_by_day, unseen_work_by_logging, contact_by_logging;
      DROP TABLE ecosystem_state;`);
  }
}
