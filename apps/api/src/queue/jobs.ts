/** How pg-boss keeps a kind of job; `short` keeps at most one waiting for each key. */
interface JobKind {
  readonly policy: 'short';
  readonly retryLimit: number;
  readonly retryDelay: number;
  readonly retryBackoff: true;
  /** Whoever took it and did not finish by then was killed: another takes it. */
  readonly expireInSeconds: number;
  readonly deleteAfterSeconds: number;
}

const KIND: JobKind = {
  policy: 'short',
  retryLimit: 5,
  retryDelay: 30,
  retryBackoff: true,
  expireInSeconds: 120,
  deleteAfterSeconds: 24 * 60 * 60,
};

/** Every kind of job. Their queues are made by a migration: at run time nothing makes one. */
export const JOBS = {
  'evaluate-warnings': KIND,
  'begin-days': KIND,
  'publish-releases': { ...KIND, expireInSeconds: 15 * 60 },
  'ask-for-digests': KIND,
  // A slow mail server may hold up several that were taken together.
  'send-digest': { ...KIND, expireInSeconds: 10 * 60 },
} as const satisfies Record<string, JobKind>;

export type JobName = keyof typeof JOBS;

/** What a job may say: whom it is about. Never more. */
export interface JobData {
  readonly personId?: string;
}
