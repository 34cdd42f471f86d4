import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../clock';
import { QUEUE_POOL } from '../database/queue-pool';
import { Queue } from '../queue/queue';
import { Digests } from './digests';
import { DigestWays } from './digest-ways';
import { ASK_FOR_DIGESTS } from './reminder.queries';

const EVERY_MINUTE = '* * * * *';
/** Whoever was asked for and not looked at by then is asked for again. */
const ASK_AGAIN_MINUTES = 15;

/** Looks at everybody whose digest may be due, where this installation sends anything. */
@Injectable()
export class DigestJobs implements OnModuleInit {
  constructor(
    private readonly queue: Queue,
    @Inject(QUEUE_POOL) private readonly pool: Pool,
    private readonly digests: Digests,
    private readonly ways: DigestWays,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (this.ways.open.length === 0) return;
    this.queue.handle('send-digest', async ({ personId }) => {
      if (personId) await this.digests.look(personId);
    });
    this.queue.handleRegularly('ask-for-digests', EVERY_MINUTE, async () => {
      await this.ask();
    });
  }

  /** Asks for whoever is due; tells for how many. */
  async ask(): Promise<number> {
    const now = this.clock.now();
    const again = now.add({ minutes: ASK_AGAIN_MINUTES });
    const { rows } = await this.pool.query<{ asked: number }>(ASK_FOR_DIGESTS, [
      now.toString(),
      again.toString(),
    ]);
    return rows[0]?.asked ?? 0;
  }
}
