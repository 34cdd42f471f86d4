import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const CHECKOUT = resolve(__dirname, '../../..');
const BUNDLE = 'api-under-test';

/** Bundles the API as `npm start` does, beside the real bundle. */
export async function bundleForSpecs(): Promise<void> {
  await promisify(execFile)(process.execPath, ['tools/build-api.mjs', BUNDLE], { cwd: CHECKOUT });
}

/** How a start ended, or what it said when it was ready. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The product as a process of its own, on a data folder of its own. */
export class Installation {
  private readonly processes: Started[] = [];

  private constructor(readonly folder: string) {}

  static async make(): Promise<Installation> {
    const folder = await mkdtemp(join(tmpdir(), 'understory data '));
    await chmod(folder, 0o755);
    return new Installation(join(folder, 'data'));
  }

  /** Starts it and waits until it is ready or has ended. */
  async start(environment: Record<string, string> = {}): Promise<Started> {
    const started = new Started({ UNDERSTORY_DATA: this.folder, ...environment });
    this.processes.push(started);
    await started.settled;
    return started;
  }

  /** Process number of its PostgreSQL; null when none is noted. */
  async postmaster(): Promise<{ pid: number; port: number } | null> {
    const path = join(this.folder, 'postgresql/postmaster.pid');
    const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
    return lines.length > 4 ? { pid: Number(lines[0]), port: Number(lines[3]) } : null;
  }

  async remove(): Promise<void> {
    for (const each of this.processes) await each.stop();
    const left = await this.postmaster();
    if (left) process.kill(left.pid, 'SIGQUIT');
    await rm(join(this.folder, '..'), { recursive: true, force: true, maxRetries: 10 });
  }
}

export class Started {
  readonly child: ChildProcess;
  readonly settled: Promise<unknown>;
  private output = '';
  private errors = '';

  constructor(environment: Record<string, string>) {
    const { PATH = '', SystemRoot = '' } = process.env;
    this.child = spawn(process.execPath, [join(CHECKOUT, `dist/apps/${BUNDLE}/main.js`)], {
      env: { PATH, SystemRoot, PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stderr?.on('data', (chunk) => (this.errors += chunk));
    const ready = new Promise<void>((done) => {
      this.child.stdout?.on('data', (chunk) => {
        this.output += chunk;
        if (/ {2}Open {2,}\S+\n/.test(this.output)) done();
      });
    });
    this.settled = Promise.race([ready, once(this.child, 'close')]);
  }

  /** Address of the page, without the last slash. */
  get url(): string {
    const url = this.output.match(/ {2}Open +(\S+)\//)?.[1];
    if (!url) throw new Error(`It did not start: ${this.errors}`);
    return url;
  }

  get outcome(): Outcome {
    return { code: this.child.exitCode, output: this.output, errors: this.errors };
  }

  /** Asks it to end, as a service manager or Ctrl-C does. */
  async stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGTERM'): Promise<Outcome> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const closed = once(this.child, 'close');
      this.child.kill(signal);
      await closed;
    }
    return this.outcome;
  }
}

/** A port that something else listens on. */
export async function takenPort(): Promise<{ port: number; close(): void }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
