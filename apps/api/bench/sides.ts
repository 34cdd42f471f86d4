import { fork, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** The product and the bare server, each a process of its own, on one PostgreSQL. */
export interface Sides {
  readonly product: string;
  readonly bare: string;
  /** One-time link that founds the practice. */
  readonly foundingLink: string;
  readonly used: { product: () => number; bare: () => number };
  /** What PostgreSQL does by itself within a minute: it counts its rows, for its plans. */
  analyze(): Promise<void>;
  stop(): Promise<void>;
}

export async function startSides(): Promise<Sides> {
  const folder = await mkdtemp(join(tmpdir(), 'understory-bench-'));
  const secret = newSecret();
  const server = await startEmbedded({ folder, secret });
  const postmaster = (await readPostmaster(clusterOf(folder)))?.pid ?? NaN;
  const databaseUrl = `postgresql://postgres:${server.superuserPassword}@127.0.0.1:${server.port}/${DATABASE_NAME}`;
  const product = await startProduct(databaseUrl, secret);
  const bare = await startBare(server.port, secret);
  return {
    product: product.url,
    bare: bare.url,
    foundingLink: product.foundingLink,
    used: {
      product: () => cpuMs([product.pid, postmaster]),
      bare: () => cpuMs([bare.pid, postmaster]),
    },
    async analyze() {
      const client = new Client(databaseUrl);
      await client.connect();
      await client.query('ANALYZE');
      await client.end();
    },
    async stop() {
      await Promise.all([product.stop(), bare.stop()]);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The built product against a given database, as an operator would run it. */
async function startProduct(databaseUrl: string, secret: string) {
  const bundle = join('dist', 'apps', 'api', 'main.js');
  if (!existsSync(bundle)) throw new Error('The product is not built yet: run "npm run build".');
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
