import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../roles';
import { spaceTable } from '../space-table';

const OF_PRACTICE = `practice_id = nullif(current_setting('app.space_id', true), '')::uuid`;

/**
 * What each space contributes to a closed period, and the releases made of it. A contribution lies in the space of the person
 * it is about; the publisher alone sees those of a practice, from the practice. A release can be added and read, nothing else.
 */
export class Team implements MigrationInterface {
  readonly name = 'Team1764000000021';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE TABLE contribution (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        practice_id uuid NOT NULL,
        period text NOT NULL CHECK (period IN ('month', 'quarter')),
        starts_on date NOT NULL,
        condition text NOT NULL CHECK (condition IN ('supervision')),
        value double precision NOT NULL CHECK (value BETWEEN 0 AND 1),
        PRIMARY KEY (space_id, practice_id, period, starts_on, condition)
      );
      ${spaceTable('contribution')}
      CREATE POLICY of_practice ON contribution TO ${ROLES.publisher} USING (${OF_PRACTICE}) WITH CHECK (false);
      GRANT SELECT, DELETE ON contribution TO ${ROLES.publisher};
      CREATE TABLE release (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        period text NOT NULL CHECK (period IN ('month', 'quarter')),
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on > starts_on),
        published_at timestamptz NOT NULL,
        figures jsonb NOT NULL,
        PRIMARY KEY (space_id, period, starts_on)
      );
      ${spaceTable('release', 'SELECT')}
      GRANT SELECT, INSERT ON release TO ${ROLES.publisher};
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`DROP TABLE release, contribution;`);
  }
}
