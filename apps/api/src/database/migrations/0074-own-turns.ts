import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The owner sees every space only while this step runs. */
const FILL = `
  ALTER TABLE digest NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE digest_delivery NO FORCE ROW LEVEL SECURITY;
  UPDATE digest_delivery AS delivery SET tries = digest.tries,
    try_at = CASE WHEN delivery.state = 'waiting' THEN digest.try_at END
  FROM digest
  WHERE digest.space_id = delivery.space_id AND digest.slot = delivery.slot;
  ALTER TABLE digest FORCE ROW LEVEL SECURITY;
  ALTER TABLE digest_delivery FORCE ROW LEVEL SECURITY;`;

/**
 * How often each receiver of a digest was tried, and when it is tried next: what one asks to wait holds up no other. Both may be left
 * out, since programs that know neither still write while this runs; who waits without a moment is tried with the next.
 */
export class OwnTurns implements MigrationInterface {
  readonly name = 'OwnTurns1764000000074';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE digest_delivery ADD tries smallint NOT NULL DEFAULT 1, ADD try_at timestamptz;
      ${FILL}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('ALTER TABLE digest_delivery DROP tries, DROP try_at;');
  }
}
