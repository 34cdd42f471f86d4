import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

/** How a session felt from inside, beside the session and under its id: logging one never touches the other. */
export class Acting implements MigrationInterface {
  readonly name = 'Acting1764000000039';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE session_acting (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        id uuid NOT NULL,
        surface smallint CHECK (surface BETWEEN 0 AND 4),
        deep smallint CHECK (deep BETWEEN 0 AND 4),
        has_felt_responsible boolean NOT NULL,
        logged_at timestamptz NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (space_id, id),
        FOREIGN KEY (space_id, id) REFERENCES session ON DELETE CASCADE
      );
      ${spaceTable('session_acting')}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('DROP TABLE session_acting;');
  }
}
