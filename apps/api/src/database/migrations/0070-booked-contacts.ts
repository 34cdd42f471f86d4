import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds at once which booked contact begins next, among the many that were held. */
export class BookedContacts implements MigrationInterface {
  readonly name = 'BookedContacts1764000000070';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      CREATE INDEX contact_booked ON contact (space_id, starts_at)
      WHERE NOT is_held AND deleted_at IS NULL;`);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('DROP INDEX contact_booked;');
  }
}
