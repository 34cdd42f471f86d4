import { Inject, Injectable, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { MADE_UP_TIME_ZONE } from '@understory/simulation';
import { Clock } from '../clock';
import { Config } from '../config';
import { DatabaseServer } from '../database/database-server';
import { MADE_UP, Mounts } from '../http/mounts';
import { Problem } from '../http/problem';
import { MadeUpDatabase } from './made-up-database';
import { MadeUpInstance } from './made-up-instance';
import { MadeUpSeed } from './made-up-seed';
import { MadeUpVisitor } from './made-up-visitor';

/** Older than this it is made anew, so that "today" is never long ago. */
const FRESH_HOURS = 24;

/** Opens the made-up practice: makes it with the first click, keeps it for a day. */
@Injectable()
export class MadeUpPracticeService implements OnApplicationShutdown {
  private instance: MadeUpInstance | undefined;
  private filledAt: Temporal.Instant | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly config: Config,
    @Optional() @Inject(DatabaseServer) private readonly server: DatabaseServer | null,
    private readonly mounts: Mounts,
    private readonly clock: Clock,
    private readonly visitor: MadeUpVisitor,
  ) {}

  /** The `Set-Cookie` line of the visitor's session; clicks at the same time wait for one another. */
  open(): Promise<string> {
    if (this.config.isMadeUp) return this.visitor.signIn();
    const { server } = this;
    if (!server?.isEmbedded) throw new Problem('not-found');
    const opened = this.turn.then(() => this.fresh(server));
    this.turn = opened.catch(() => undefined);
    return opened.then((instance) => instance.signInVisitor());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.turn;
    await this.close();
  }

  private async fresh(server: DatabaseServer): Promise<MadeUpInstance> {
    const database = new MadeUpDatabase(server);
    this.filledAt ??= (await database.filledAt()) ?? undefined;
    if (this.filledAt && this.isFresh(this.filledAt)) {
      this.instance ??= await MadeUpInstance.open(this.config, server, database);
    } else {
      await this.close();
      this.filledAt = undefined;
      await database.makeAnew();
      this.instance = await this.filled(server, database);
    }
    this.mounts.set(MADE_UP, this.instance.listener);
    return this.instance;
  }

  private async filled(server: DatabaseServer, database: MadeUpDatabase): Promise<MadeUpInstance> {
    const instance = await MadeUpInstance.open(this.config, server, database);
    const now = this.clock.now();
    try {
      await instance.app.get(MadeUpSeed, { strict: false }).fill(now, MADE_UP_TIME_ZONE);
      await database.noteFilled(now);
      this.filledAt = now;
      return instance;
    } catch (error) {
      await instance.close();
      throw error;
    }
  }

  private isFresh(filledAt: Temporal.Instant): boolean {
    return this.clock.now().since(filledAt).total('hours') < FRESH_HOURS;
  }

  private async close(): Promise<void> {
    this.mounts.set(MADE_UP, null);
    const { instance } = this;
    this.instance = undefined;
    await instance?.close();
  }
}
