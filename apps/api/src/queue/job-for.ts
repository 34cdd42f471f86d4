import { type JobName, JOBS } from './jobs';
import { QUEUE_SCHEMA } from './queue-schema';

/** Of each kind and person at most one job waits. */
export const WAITING = `(name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'`;

/** SQL that leaves a job for each row of `person (id text)`; what follows says where those come from. */
export function jobFor(name: JobName): string {
  const { policy, retryLimit, retryDelay, retryBackoff, expireInSeconds, deleteAfterSeconds } =
    JOBS[name];
  return `
  INSERT INTO ${QUEUE_SCHEMA}.job_common (name, singleton_key, data, policy, retry_limit, retry_delay,
    retry_backoff, expire_seconds, deletion_seconds)
  SELECT '${name}', person.id, jsonb_build_object('personId', person.id), '${policy}', ${retryLimit},
    ${retryDelay}, ${retryBackoff}, ${expireInSeconds}, ${deleteAfterSeconds}`;
}
