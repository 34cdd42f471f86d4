import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

/** Frozen supervision packs: made once, never changed, so the API may not update them. */
export class Packs implements MigrationInterface {
  readonly name = 'Packs1764000000020';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE pack (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        id uuid NOT NULL,
        frozen_at timestamptz NOT NULL,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        content jsonb NOT NULL,
        PRIMARY KEY (space_id, id)
      );
      ${spaceTable('pack', 'SELECT, INSERT')}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`DROP TABLE pack;`);
  }
}
