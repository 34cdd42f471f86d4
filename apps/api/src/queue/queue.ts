import { Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import { QUEUE_POOL } from '../database/queue-pool';
import { isDatabaseAway } from '../database/database-away';
import type { JobData, JobName } from './jobs';
import { QUEUE_SCHEMA } from './queue-schema';

export type Work = (job: JobData) => Promise<void>;

/** How often a process looks for jobs, in seconds, where nobody waits for them and where somebody may. */
const LOOK_SECONDS: Record<JobName, number> = {
  'evaluate-warnings': 5,
  'begin-days': 30,
  'publish-releases': 30,
  'ask-for-digests': 30,
  'send-digest': 15,
};
const UPKEEP_SECONDS = 120;
/** Jobs fetched together; they are done one after another. */
const AT_ONCE = 5;

/** What works through jobs while the server runs. All processes of an installation share the jobs; each is done once. */
@Injectable()
export class Queue {
  private readonly logger = new Logger('Queue');
  private readonly works = new Map<JobName, Work>();
  private readonly regular = new Map<JobName, string>();
  private readonly finders = new Map<JobName, () => Promise<number>>();
  private boss: PgBoss | undefined;
  private finding: Promise<unknown> = Promise.resolve();
  private stopping = new AbortController();

  constructor(@Inject(QUEUE_POOL) private readonly pool: Pool) {}

  /** Says who does a kind of job; before the start. */
  handle(job: JobName, work: Work): void {
    this.works.set(job, work);
  }

  /** Says who does a kind of job that comes round: at every start, and whenever the expression (cron, UTC) says so. */
  handleRegularly(job: JobName, cron: string, work: Work): void {
    this.handle(job, work);
    this.regular.set(job, cron);
  }

  /** Says who finds out every few seconds for whom a kind of job is to be done; before the start. */
  findOut(job: JobName, find: () => Promise<number>): void {
    this.finders.set(job, find);
  }

  /** Begins to look for jobs; starting twice changes nothing. */
  async start(): Promise<void> {
    if (this.boss) return;
    const { PgBoss } = await import('pg-boss');
    const boss = new PgBoss({
      db: { executeSql: (text, values) => this.pool.query(text, values) },
      schema: QUEUE_SCHEMA,
      migrate: false,
      createSchema: false,
      // Rebuilding an index takes its owner.
      reindex: false,
      cronWorkerIntervalSeconds: 30,
      superviseIntervalSeconds: UPKEEP_SECONDS,
      monitorIntervalSeconds: UPKEEP_SECONDS,
      flowIntervalSeconds: UPKEEP_SECONDS,
    });
    this.boss = boss;
    boss.on('error', (error) => this.tell(error));
    await boss.start();
    for (const [job, cron] of this.regular) {
      await boss.schedule(job, cron);
      await boss.send(job);
    }
    const workers = new Map<JobName, () => void>();
    for (const [job, work] of this.works) {
      const options = {
        batchSize: AT_ONCE,
        pollingIntervalSeconds: LOOK_SECONDS[job],
        burstWhenBatchFull: true,
      };
      const worker = await boss.work<JobData>(job, { ...options, perJobResults: true }, (jobs) =>
        this.each(job, work, jobs),
      );
      workers.set(job, () => boss.notifyWorker(worker));
    }
    this.stopping = new AbortController();
    const finding = [...this.finders].map(([job, find]) =>
      this.keepFinding(find, LOOK_SECONDS[job], workers.get(job)),
    );
    this.finding = Promise.all(finding);
  }

  /** Finishes the jobs under way and takes no more. */
  async stop(): Promise<void> {
    const { boss } = this;
    this.boss = undefined;
    if (!boss) return;
    this.stopping.abort();
    await this.finding;
    await Promise.all([...this.works.keys()].map((job) => boss.offWork(job, { wait: true })));
    await boss.stop({ graceful: false });
  }

  /** A worker that has something to do is told at once. */
  private async keepFinding(
    find: () => Promise<number>,
    seconds: number,
    tell: (() => void) | undefined,
  ): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const found = await find().catch((error: Error) => this.tell(error));
      if (found) tell?.();
      await pause(seconds * 1_000, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One that fails leaves the others alone; why it failed stays in the log of the server, for a reason may hold content. */
  private async each(name: JobName, work: Work, jobs: { id: string; data: JobData | null }[]) {
    const results: { id: string; status: 'completed' | 'failed' }[] = [];
    for (const { id, data } of jobs) {
      try {
        await work(data ?? {});
        results.push({ id, status: 'completed' });
      } catch (error) {
        this.logger.error(`A job "${name}" failed and will be tried again.`, stackOf(error));
        results.push({ id, status: 'failed' });
      }
    }
    return results;
  }

  /** While PostgreSQL is away, requests say so; the queue goes on when it is back. pg-boss hands on a copy that is no Error. */
  private tell(error: Error): undefined {
    if (!isDatabaseAway(Object.assign(new Error(error.message), error)))
      this.logger.error('The queue met a fault.', error.stack);
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
