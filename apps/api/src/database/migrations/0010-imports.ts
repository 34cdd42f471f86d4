import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

/** Batches that were brought in at once, and what a row was before a batch changed it. */
export class Imports implements MigrationInterface {
  readonly name = 'Imports1764000000010';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE import_batch (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        id uuid NOT NULL,
        content_hash text NOT NULL,
        committed_at timestamptz NOT NULL,
        added integer NOT NULL,
        changed integer NOT NULL,
        unchanged integer NOT NULL,
        undone_at timestamptz,
        PRIMARY KEY (space_id, id)
      );
      CREATE TABLE import_change (
        space_id uuid NOT NULL,
        import_batch_id uuid NOT NULL,
        source_hash text NOT NULL,
        from_version integer NOT NULL,
        before jsonb NOT NULL,
        PRIMARY KEY (space_id, import_batch_id, source_hash),
        FOREIGN KEY (space_id, import_batch_id) REFERENCES import_batch ON DELETE CASCADE
      );
      CREATE INDEX import_change_by_hash ON import_change (space_id, source_hash);
      ${TABLES.map((table) => spaceTable(table)).join('')}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`DROP TABLE ${TABLES.toReversed().join(', ')};`);
  }
}

const TABLES = ['import_batch', 'import_change'];
