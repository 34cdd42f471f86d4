import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../clock';
import { QUEUE_POOL } from '../database/queue-pool';
import { KeptStates } from '../ecosystem/kept-states';
import { ASK_FOR_NEW_DAYS, ASK_FOR_WRITTEN } from '../queue/ask-to-evaluate';
import { Queue } from '../queue/queue';
import { Evaluations } from './evaluations';

/** Wherever clocks stand, midnight is at a quarter of an hour. */
const AFTER_MIDNIGHTS = '1,16,31,46 * * * *';

/** Evaluates whoever wrote something, and everybody once their next day has begun. */
@Injectable()
export class EvaluationJobs implements OnModuleInit {
  constructor(
    private readonly queue: Queue,
    @Inject(QUEUE_POOL) private readonly pool: Pool,
    private readonly evaluations: Evaluations,
    private readonly keptStates: KeptStates,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.handle('evaluate-warnings', async ({ personId }) => {
      if (personId) await this.evaluate(personId);
    });
    this.queue.findOut('evaluate-warnings', () => this.askForWritten());
    this.queue.handleRegularly('begin-days', AFTER_MIDNIGHTS, async () => {
      await this.beginDays();
    });
  }

  /** Brings a person's warnings to today, and keeps what spares the next reader most of their log. */
  async evaluate(personId: string): Promise<void> {
    const due = await this.evaluations.evaluate(personId);
    if (due) await this.keptStates.keep(personId, due);
  }

  /** Asks for everybody in whose log something was written; tells for how many. */
  async askForWritten(): Promise<number> {
    const { rows } = await this.pool.query<{ asked: number }>(ASK_FOR_WRITTEN);
    return rows[0]?.asked ?? 0;
  }

  /** Asks for everybody whose local day has changed since they were evaluated; tells for how many. */
  async beginDays(): Promise<number> {
    const { rows } = await this.pool.query<{ asked: number }>(ASK_FOR_NEW_DAYS, [
      this.clock.now().toString(),
    ]);
    return rows[0]?.asked ?? 0;
  }
}
