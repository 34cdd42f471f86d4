import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

/** Keys that open what a person's devices have sealed; they go with their space. */
export class OutboxKeys implements MigrationInterface {
  readonly name = 'OutboxKeys1764000000067';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE outbox_key (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        id uuid NOT NULL,
        public_key text NOT NULL,
        private_key text NOT NULL,
        made_at timestamptz NOT NULL,
        PRIMARY KEY (space_id, id)
      );
      ${spaceTable('outbox_key', 'SELECT, INSERT, DELETE')}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('DROP TABLE outbox_key;');
  }
}
