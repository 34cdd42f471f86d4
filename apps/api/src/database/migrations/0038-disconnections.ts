import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

/** Disconnections on a tie, the days they were worked on, and how they ended. */
export class Disconnections implements MigrationInterface {
  readonly name = 'Disconnections1764000000038';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE disconnection (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        id uuid NOT NULL,
        connection_id uuid NOT NULL,
        opened_on date NOT NULL,
        worked_on jsonb NOT NULL CHECK (jsonb_typeof(worked_on) = 'array'),
        closed_on date CHECK (closed_on >= opened_on),
        closed_as text CHECK (closed_as IN ('repaired', 'let-go')),
        note text CHECK (char_length(note) BETWEEN 1 AND 500),
        logged_at timestamptz NOT NULL,
        version integer NOT NULL,
        deleted_at timestamptz,
        PRIMARY KEY (space_id, id),
        FOREIGN KEY (space_id, connection_id) REFERENCES connection ON DELETE CASCADE,
        CHECK ((closed_on IS NULL) = (closed_as IS NULL))
      );
      CREATE INDEX disconnection_by_connection ON disconnection (space_id, connection_id);
      ${spaceTable('disconnection')}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('DROP TABLE disconnection;');
  }
}
