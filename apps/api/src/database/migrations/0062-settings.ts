import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORMATS = `
    ADD format_region text,
    ADD hours smallint CHECK (hours IN (12, 24))`;

/**
 * What a person may set for themselves, with a version; sign-in keeps a copy of the formats as it does of the calendar. A pack keeps
 * the formats in which it was frozen: those before this were all British.
 */
export class Settings implements MigrationInterface {
  readonly name = 'Settings1764000000062';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE person ${FORMATS},
        ADD version integer NOT NULL DEFAULT 1;
      ALTER TABLE identity."user" ${FORMATS};
      ALTER TABLE pack ${FORMATS};
      UPDATE pack SET format_region = 'en-GB', hours = 24;
      ALTER TABLE pack ALTER format_region SET NOT NULL;
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE pack DROP hours, DROP format_region;
      ALTER TABLE identity."user" DROP hours, DROP format_region;
      ALTER TABLE person DROP version, DROP hours, DROP format_region;
    `);
  }
}
