import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DATABASE_NAME } from '../src/database/embedded/cluster';
import { clusterOf } from '../src/database/embedded/folders';
import { type EmbeddedServer, startEmbedded } from '../src/database/embedded/embedded-server';
import { isAlive, readPostmaster } from '../src/database/embedded/postmaster';
import { prepareDatabase } from '../src/database/prepare-database';
import { newSecret } from '../src/secret';

const PREFIX = 'understory-test-';

declare global {
  var understoryTestServer: { server: EmbeddedServer; folder: string } | undefined;
}

/** One PostgreSQL for the whole run, with a migrated database that each spec file copies. */
export default async function globalSetup(): Promise<void> {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const secret = newSecret();
  const server = await startEmbedded({
    folder,
    secret,
    isThrowaway: true,
    report: (progress) => process.stderr.write(`${progress}\n`),
  });
  globalThis.understoryTestServer = { server, folder };
  const admin = {
    host: '127.0.0.1',
    port: server.port,
    user: 'postgres',
    password: server.superuserPassword,
    database: 'postgres',
    ssl: false,
  };
  await prepareDatabase({ ...admin, database: DATABASE_NAME }, secret);
  const client = new Client(admin);
  await client.connect();
  await client.query(`ALTER DATABASE ${DATABASE_NAME} ALLOW_CONNECTIONS false IS_TEMPLATE true`);
  await client.end();
  process.env['UNDERSTORY_TEST_SERVER'] = JSON.stringify({ admin, secret });
}

/** Removes what runs left behind that were killed before they could clean up. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(name.match(new RegExp(`^${PREFIX}(\\d+)-`))?.[1]);
    if (!owner || isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    const postmaster = await readPostmaster(clusterOf(folder));
    if (postmaster && isAlive(postmaster.pid)) process.kill(postmaster.pid, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
