import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

/** Work that nobody lists: its kind, its effort and what of it was mine. No field says for whom. */
export class UnseenWork implements MigrationInterface {
  readonly name = 'UnseenWork1764000000037';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE unseen_work (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        id uuid NOT NULL,
        local_date date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('starting-contact', 'reading-temperature',
          'handling-conflict', 'keeping-track', 'anticipating-needs', 'holding-feelings')),
        effort smallint NOT NULL CHECK (effort BETWEEN 0 AND 4),
        share_percent smallint NOT NULL CHECK (share_percent BETWEEN 0 AND 100),
        logged_at timestamptz NOT NULL,
        version integer NOT NULL,
        deleted_at timestamptz,
        PRIMARY KEY (space_id, id)
      );
      CREATE INDEX unseen_work_by_day ON unseen_work (space_id, local_date);
      ${spaceTable('unseen_work')}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('DROP TABLE unseen_work;');
  }
}
