import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bringQueueUpToDate, QUEUE_SCHEMA } from '../../queue/queue-schema';

/** Schema `queue` of pg-boss: jobs that carry ids and nothing else. It belongs to the owner; the API only uses it. */
export class Queue implements MigrationInterface {
  readonly name = 'Queue1764000000050';

  up(runner: QueryRunner): Promise<unknown> {
    return bringQueueUpToDate(runner);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`DROP SCHEMA ${QUEUE_SCHEMA} CASCADE`);
  }
}
