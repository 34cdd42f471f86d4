/** Injects the `pg` pool of the queue: few connections, so that background work never takes those of requests. */
export const QUEUE_POOL = Symbol('queue pool');
