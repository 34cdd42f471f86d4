import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { StartProblem } from '../../start-problem';
import { type Binaries, program } from './binaries';
import { clusterOf, folderProblem, inUse } from './folders';
import { eventually, readPostmaster } from './postmaster';
import type { ServerUser } from './server-user';

/** Where and how to run a PostgreSQL server. */
export interface LaunchPlan {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | null;
  readonly settings: readonly string[];
  readonly report: (progress: string) => void;
}

export interface Launched {
  readonly child: ChildProcess;
  readonly port: number;
}

const READY_MS = 120_000;
const SLOW_MS = 2_000;
const PORT_TRIES = 3;
const LOG_BYTES = 5_000_000;

/** Starts a server and waits until it accepts connections; on a port of its own unless one is named. */
export async function launch(plan: LaunchPlan, port?: number): Promise<Launched> {
  for (let tries = 1; ; tries += 1) {
    const chosen = port ?? (await freePort());
    const log = await openLog(plan.folder);
    const child = spawnServer(plan, chosen, log.fd);
    await log.close();
    if (await isReady(plan, child)) return { child, port: chosen };
    const said = (await readFile(log.path)).subarray(log.size).toString();
    const isPortTaken = /could not bind|Address already in use/.test(said);
    if (!isPortTaken || tries === PORT_TRIES) throw await launchProblem(plan.folder, said);
  }
}

/** In a process group of its own, so that Ctrl-C reaches us alone and we can let requests finish first. */
function spawnServer({ folder, binaries, user, settings }: LaunchPlan, port: number, log: number) {
  const wanted = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off',
    ...settings,
  ];
  const args = ['-D', clusterOf(folder), ...wanted.flatMap((setting) => ['-c', setting])];
  return spawn(program(binaries, 'postgres'), args, {
    ...user,
    cwd: '/',
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
}

async function isReady({ folder, report }: LaunchPlan, child: ChildProcess): Promise<boolean> {
  let hasFailed = false;
  child.once('error', () => (hasFailed = true));
  child.once('exit', () => (hasFailed = true));
  const slow = setTimeout(
    () => report('PostgreSQL is still starting; after an abrupt end it checks its files …'),
    SLOW_MS,
  );
  const answer = await eventually(async () => {
    if (hasFailed) return true;
    const postmaster = await readPostmaster(clusterOf(folder));
    return postmaster?.pid === child.pid && postmaster?.isReady === true;
  }, READY_MS);
  clearTimeout(slow);
  return answer && !hasFailed;
}

/** PostgreSQL's own words go to a file; a long one makes room for a new one. */
async function openLog(folder: string) {
  const path = join(folder, 'postgresql.log');
  try {
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    if (size > LOG_BYTES) await rename(path, `${path}.1`);
    const file = await open(path, 'a', 0o600);
    const start = size > LOG_BYTES ? 0 : size;
    return { path, size: start, fd: file.fd, close: () => file.close() };
  } catch (error) {
    throw folderProblem(folder, error);
  }
}

async function launchProblem(folder: string, said: string): Promise<StartProblem> {
  if (said.includes('"postmaster.pid" already exists')) {
    return inUse(folder, (await readPostmaster(clusterOf(folder)))?.pid);
  }
  if (/No space left on device/.test(said)) {
    return folderProblem(folder, { code: 'ENOSPC' });
  }
  const reason = said.match(/(?:FATAL|PANIC|ERROR): +(.+)/)?.[1] ?? 'it gave no reason';
  return new StartProblem(
    `PostgreSQL did not start (${reason}): ${join(folder, 'postgresql.log')} has the details; nothing that was saved is lost.`,
  );
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
