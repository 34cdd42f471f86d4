import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More that is agreed about work beside its amount, and leave that is typed, changed and removed by hand. */
export class WorkTerms implements MigrationInterface {
  readonly name = 'WorkTerms1764000000036';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE agreement
        ADD longest_run smallint CHECK (longest_run BETWEEN 1 AND 20),
        ADD contracted_hours double precision CHECK (contracted_hours BETWEEN 1 AND 80),
        ADD last_appointment time;
      ALTER TABLE leave_span
        ADD is_hand_edited boolean NOT NULL DEFAULT false,
        ADD deleted_at timestamptz;
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      DELETE FROM leave_span WHERE deleted_at IS NOT NULL;
      ALTER TABLE leave_span DROP deleted_at, DROP is_hand_edited;
      ALTER TABLE agreement DROP last_appointment, DROP contracted_hours, DROP longest_run;
    `);
  }
}
