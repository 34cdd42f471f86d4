import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MIGRATIONS_TABLE } from '../migrations-table';
import { ROLES } from '../roles';

/** Schema `identity` for sign-in and directories: not led by a space, read and written by the API alone. */
export class Schemas implements MigrationInterface {
  readonly name = 'Schemas1764000000001';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE SCHEMA identity;
      GRANT USAGE ON SCHEMA identity, public TO ${ROLES.api}, ${ROLES.backup};
      GRANT USAGE ON SCHEMA public TO ${ROLES.publisher};
      GRANT SELECT ON ${MIGRATIONS_TABLE}, ${MIGRATIONS_TABLE}_id_seq TO ${ROLES.backup};
      ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${ROLES.api};
      ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT SELECT ON TABLES TO ${ROLES.backup};
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER DEFAULT PRIVILEGES IN SCHEMA identity REVOKE ALL ON TABLES FROM ${ROLES.api}, ${ROLES.backup};
      DROP SCHEMA identity;
      REVOKE ALL ON ${MIGRATIONS_TABLE}, ${MIGRATIONS_TABLE}_id_seq FROM ${ROLES.backup};
      REVOKE USAGE ON SCHEMA public FROM ${ROLES.api}, ${ROLES.backup}, ${ROLES.publisher};
    `);
  }
}
