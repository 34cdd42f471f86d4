import { fork, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { DATABASE_NAME } from '../src/database/embedded/cluster';
import { startEmbedded } from '../src/database/embedded/embedded-server';
import { clusterOf } from '../src/database/embedded/folders';
import { readPostmaster } from '../src/database/embedded/postmaster';
import { newSecret } from '../src/secret';
import { cpuMs } from './cpu';

/** CPU used so far, in milliseconds. */
export interface Spent {
  readonly serverMs: number;
  readonly databaseMs: number;
}

/** The product on a database of its own. */
export interface Side {
  readonly product: string;
  /** One-time link that founds the practice. */
  readonly foundingLink: string;
  readonly spent: () => Spent;
  /** As PostgreSQL's administrator, past every policy. */
  sql(text: string): Promise<Record<string, unknown>[]>;
}

/** The product and the bare server, each a process of its own, on one PostgreSQL. */
export interface Sides extends Side {
  readonly bare: string;
  readonly spentByBare: () => Spent;
  /** The product once more, on a further database of the same PostgreSQL. */
  another(): Promise<Side>;
  stop(): Promise<void>;
}

export async function startSides(): Promise<Sides> {
  const folder = await mkdtemp(join(tmpdir(), 'understory-bench-'));
  const secret = newSecret();
  const server = await startEmbedded({ folder, secret });
  const postmaster = (await readPostmaster(clusterOf(folder)))?.pid ?? NaN;
  const address = `postgresql://postgres:${server.superuserPassword}@127.0.0.1:${server.port}`;
  const stops: (() => Promise<void>)[] = [];
  const spentBy = (pid: number) => () => ({
    serverMs: cpuMs([pid]),
    databaseMs: cpuMs([postmaster]),
  });
  const sideOf = async (database: string): Promise<Side> => {
    const { url, foundingLink, pid, stop } = await startProduct(`${address}/${database}`, secret);
    stops.push(stop);
    const sql = (text: string) => run(`${address}/${database}`, text);
    return { product: url, foundingLink, spent: spentBy(pid), sql };
  };
  const side = await sideOf(DATABASE_NAME);
  const bare = await startBare(server.port, secret);
  stops.push(bare.stop);
  return {
    ...side,
    bare: bare.url,
    spentByBare: spentBy(bare.pid),
    async another() {
      await side.sql('CREATE DATABASE another');
      return sideOf('another');
    },
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(databaseUrl: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client(databaseUrl);
  await client.connect();
  const answer = await client.query(text).finally(() => client.end());
  return [answer].flat().at(-1)?.rows ?? [];
}

/** The built product against a given database, as an operator would run it. */
async function startProduct(databaseUrl: string, secret: string) {
  const bundle = join('dist', 'apps', 'api-under-bench', 'main.js');
  const child = spawn(process.execPath, [bundle], {
    env: { ...process.env, PORT: '0', DATABASE_URL: databaseUrl, UNDERSTORY_SECRET: secret },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let foundingLink: string | undefined;
  let url: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    foundingLink ??= /(http:\/\/\S+\/found\/\S+)/.exec(line)?.[1];
    url ??= /Open\s+(http:\/\/[^/\s]+)/.exec(line)?.[1];
    if (foundingLink && url) break;
  }
  if (!foundingLink || !url || !child.pid) throw new Error('The product did not start.');
  child.stdout.resume();
  return { url, foundingLink, pid: child.pid, stop: () => stopped(child) };
}

async function startBare(port: number, secret: string) {
  const address = JSON.stringify({ port, name: DATABASE_NAME, secret });
  const child = fork(join(import.meta.dirname, 'bare-server.mjs'), [address]);
  const url = await new Promise<string>((found, failed) => {
    child.once('message', (message) => found(String(message)));
    child.once('exit', () => failed(new Error('The bare server did not start.')));
  });
  return { url, pid: child.pid ?? NaN, stop: () => stopped(child) };
}

function stopped(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
