import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { SpaceDatabase, SpaceDoor } from '../src/database/space-door';
import type { TestDatabase } from './test-database';

export interface HammerPlan {
  readonly workers: number;
  readonly spaces: number;
  readonly visitsPerWorker: number;
}

export interface HammerReport {
  /** Visits that ended well, were thrown out, timed out or lost their connection. */
  readonly ended: Record<'well' | 'thrown' | 'timedOut' | 'killed', number>;
  /** Rows of another space, or any row without a space. */
  readonly foreignRows: number;
  /** Spaces whose counter is below what was acknowledged, or above what was ever asked for. */
  readonly wrongCounters: number;
}

interface Space {
  readonly id: string;
  asked: number;
  acknowledged: number;
}

const ROWS_PER_SPACE = 3;
const SEE = 'SELECT space_id FROM membership';
/** Without a WHERE on purpose: what it touches is up to the policies. */
const COUNT_UP = 'UPDATE membership SET version = version + 1 RETURNING space_id';
const KILL_EVERY_MS = 15;

/** Crowds a small pool with visits to many spaces, breaks them off in every way, and counts what they saw. */
export class Hammer {
  private readonly spaces: readonly Space[];
  private readonly ended = { well: 0, thrown: 0, timedOut: 0, killed: 0 };
  private foreignRows = 0;
  private seed = 20_260_422;

  constructor(
    private readonly test: TestDatabase,
    private readonly door: SpaceDoor,
    private readonly plan: HammerPlan,
  ) {
    this.spaces = Array.from({ length: plan.spaces }, () => ({
      id: randomUUID(),
      asked: 0,
      acknowledged: 0,
    }));
  }

  async run(): Promise<HammerReport> {
    const admin = new Client(this.test.admin);
    await admin.connect();
    await this.fill(admin);
    const over = new AbortController();
    const killing = this.killBackends(admin, over.signal);
    await Promise.all(Array.from({ length: this.plan.workers }, () => this.work()));
    over.abort();
    await killing;
    const wrongCounters = await this.wrongCounters(admin);
    await admin.end();
    return { ended: this.ended, foreignRows: this.foreignRows, wrongCounters };
  }

  private async fill(admin: Client): Promise<void> {
    const ids = this.spaces.map(({ id }) => id);
    await admin.query(`INSERT INTO space SELECT unnest($1::uuid[]), 'practice', now()`, [ids]);
    await admin.query(
      `INSERT INTO membership (space_id, person_id, name, roles, starts_on, version)
       SELECT id, gen_random_uuid(), 'x', '{therapist}', now(), 0 FROM unnest($1::uuid[]) id, generate_series(1, $2)`,
      [ids, ROWS_PER_SPACE],
    );
  }

  private async killBackends(admin: Client, over: AbortSignal): Promise<void> {
    while (!over.aborted) {
      await pause(KILL_EVERY_MS);
      await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = 'understory_api' ORDER BY random() LIMIT 1`);
    }
  }

  private async work(): Promise<void> {
    for (let visit = 0; visit < this.plan.visitsPerWorker; visit += 1) {
      const space = this.spaces[Math.floor(this.random() * this.spaces.length)] as Space;
      try {
        await this.visit(space);
        this.ended.well += 1;
      } catch (error) {
        this.ended[howItEnded(error)] += 1;
      }
    }
  }

  private async visit(space: Space): Promise<void> {
    const kind = this.random();
    if (kind < 0.1) return this.lookWithoutDoor();
    if (kind < 0.5) return this.door.read(space.id, (db) => this.look(db));
    space.asked += 1;
    await this.door.write(space.id, async (db) => {
      this.judge(space.id, await db.rows(COUNT_UP, []));
      await this.look(db);
    });
    space.acknowledged += 1;
  }

  private async look(db: SpaceDatabase): Promise<void> {
    const mishap = this.random();
    if (mishap < 0.05) throw new Mishap();
    const seen = [db.rows<Row>(SEE, []), db.manager.query<Row[]>(SEE)];
    if (mishap < 0.1) throw await Promise.race(seen).then(() => new Mishap());
    for (const rows of await Promise.all(seen)) this.judge(db.spaceId, rows);
    if (mishap > 0.95) {
      await db.rows(`SELECT set_config('statement_timeout', '2', true)`, []);
      await db.rows('SELECT pg_sleep(1)', []);
    }
    if (mishap < 0.15) throw new Mishap();
  }

  /** What code would see that forgets the door: a pooled connection as the visit before left it. */
  private async lookWithoutDoor(): Promise<void> {
    this.judge('no space', await this.test.database.spaces.query<Row[]>(SEE));
  }

  private judge(spaceId: string, rows: readonly Row[]): void {
    this.foreignRows += rows.filter((row) => row.space_id !== spaceId).length;
  }

  private async wrongCounters(admin: Client): Promise<number> {
    const { rows } = await admin.query<{ space_id: string; version: number }>(
      'SELECT space_id, version FROM membership',
    );
    return rows.filter(({ space_id, version }) => {
      const space = this.spaces.find(({ id }) => id === space_id) as Space;
      return version < space.acknowledged || version > space.asked;
    }).length;
  }

  /** The same choices in every run (mulberry32); only their interleaving differs. */
  private random(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

interface Row {
  readonly space_id: string;
}

class Mishap extends Error {}

function howItEnded(error: unknown): 'thrown' | 'timedOut' | 'killed' {
  if (error instanceof Mishap) return 'thrown';
  const { code, message, driverError } = error as Error & { code?: string; driverError?: Error };
  if (driverError) return howItEnded(driverError);
  if (code === '57014' || message.startsWith('timeout exceeded')) return 'timedOut';
  if (
    code === '57P01' ||
    /Connection terminated|not queryable|ECONNRESET|EPIPE/.test(`${code} ${message}`)
  ) {
    return 'killed';
  }
  throw error;
}
