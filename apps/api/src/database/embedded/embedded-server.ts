import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { deriveKey } from '../../secret';
import { StartProblem } from '../../start-problem';
import { sqlState } from '../sql-state';
import { findBinaries } from './binaries';
import { ensureCluster } from './cluster';
import { clusterOf, inUse, makeDataFolder } from './folders';
import { launch, type Launched, type LaunchPlan } from './launch';
import { clearLeftover, takeFolder } from './leftover';
import { serverUserOf } from './server-user';

export interface EmbeddedOptions {
  readonly folder: string;
  readonly secret: string;
  /** For tests: quick, and lost with the first power cut. */
  readonly isThrowaway?: boolean;
  /** Told what takes longer than a moment. */
  readonly report?: (progress: string) => void;
  /** Called when the server ended by itself and could not be started again. */
  readonly onLost?: (error: unknown) => void;
}

const WRONG_PASSWORD = '28P01';
/** An orderly end writes everything out first; this is less than a process that ends waits for it (see lifetime.ts). */
const STOP_MS = 8_000;
const RESTART_TRIES = 15;
const RESTART_PAUSE_MS = 1_000;

const THROWAWAY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
];

/** Starts the PostgreSQL of a data folder, making folder and cluster where there are none. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { folder, secret, isThrowaway = false, report = () => undefined } = options;
  const password = deriveKey(secret, 'postgres superuser');
  await makeDataFolder(folder);
  const user = await serverUserOf(clusterOf(folder));
  const binaries = await findBinaries(user);
  const cluster = { folder, binaries, user, superuserPassword: password, isThrowaway, report };
  await ensureCluster(cluster);
  await clearLeftover(folder, password);
  const plan = { folder, binaries, user, settings: isThrowaway ? THROWAWAY : [], report };
  const server = new EmbeddedServer(plan, password, await launch(plan), options.onLost);
  await server.claim().catch(async (error: unknown) => {
    await server.stop();
    throw sqlState(error) === WRONG_PASSWORD ? otherSecret(folder) : error;
  });
  return server;
}

function otherSecret(folder: string): StartProblem {
  return new StartProblem(
    `The database in ${folder} was made with another secret: set UNDERSTORY_SECRET to that one, or leave it out if the folder holds its own file "secret"; nothing was changed.`,
  );
}

/** A running PostgreSQL of our own; it is started again if it dies. */
export class EmbeddedServer {
  readonly port: number;
  private mark: Client | null = null;
  private isStopping = false;
  private restarting: Promise<void> | undefined;

  constructor(
    private readonly plan: LaunchPlan,
    readonly superuserPassword: string,
    private launched: Launched,
    private readonly onLost: (error: unknown) => void = () => undefined,
  ) {
    this.port = launched.port;
  }

  /** Marks the folder as ours and starts to watch over the server. */
  async claim(): Promise<void> {
    const { child } = this.launched;
    child.once('exit', () => (this.restarting = this.restart()));
    this.mark = await takeFolder({
      folder: this.plan.folder,
      port: this.port,
      password: this.superuserPassword,
    });
    if (!this.mark) throw inUse(this.plan.folder, child.pid);
  }

  /** Ends all connections and stops in order, also what is just being started again. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.restarting;
    const { child } = this.launched;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    await this.mark?.end().catch(() => undefined);
    child.kill('SIGINT');
    const hurry = setTimeout(() => child.kill('SIGQUIT'), STOP_MS);
    await ended;
    clearTimeout(hurry);
  }

  /** The first tries may fail while processes of the dead server still hold its memory. */
  private async restart(): Promise<void> {
    for (let tries = 1; !this.isStopping; tries += 1) {
      try {
        this.launched = await launch(this.plan, this.port);
        return await this.claim();
      } catch (error) {
        if (tries === RESTART_TRIES) return this.onLost(error);
        await pause(RESTART_PAUSE_MS);
      }
    }
  }
}
