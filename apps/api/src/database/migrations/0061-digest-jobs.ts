import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bringQueueUpToDate, QUEUE_SCHEMA } from '../../queue/queue-schema';

/** The queues of digests, for installations whose queue is older than they are. */
export class DigestJobs implements MigrationInterface {
  readonly name = 'DigestJobs1764000000061';

  up(runner: QueryRunner): Promise<unknown> {
    return bringQueueUpToDate(runner);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(
      `SELECT ${QUEUE_SCHEMA}.delete_queue(name) FROM unnest(ARRAY['ask-for-digests', 'send-digest']) AS name`,
    );
  }
}
