import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../roles';

/** Schema `identity` for sign-in and directories: not led by a space, read and written by the API alone. */
export class Schemas implements MigrationInterface {
  readonly name = 'Schemas1764000000001';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE SCHEMA identity;
      GRANT USAGE ON SCHEMA identity, public TO ${ROLES.api}, ${ROLES.backup};
      GRANT USAGE ON SCHEMA public TO ${ROLES.publisher};
      ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${ROLES.api};
      ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT SELECT ON TABLES TO ${ROLES.backup};
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER DEFAULT PRIVILEGES IN SCHEMA identity REVOKE ALL ON TABLES FROM ${ROLES.api}, ${ROLES.backup};
      DROP SCHEMA identity;
      REVOKE USAGE ON SCHEMA public FROM ${ROLES.api}, ${ROLES.backup}, ${ROLES.publisher};
    `);
  }
}
