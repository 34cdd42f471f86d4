import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type Database, openDatabase } from '../src/database/database';
import type { ServerAddress } from '../src/database/database-server';
import { DATABASE_NAME } from '../src/database/embedded/cluster';

/** A migrated database of its own for one spec file. */
export interface TestDatabase {
  readonly database: Database;
  /** Connects as PostgreSQL's superuser, past every policy. */
  readonly admin: ServerAddress;
  readonly secret: string;
  close(): Promise<void>;
}

/** The server of this run, started by the global set-up. */
export function testServer(): { admin: ServerAddress; secret: string } {
  const server = process.env['UNDERSTORY_TEST_SERVER'];
  if (!server) throw new Error('The global set-up of the API specs has not run.');
  return JSON.parse(server);
}

/** Copies the migrated database; `template0` gives an empty one without tables. */
export async function createTestDatabase({
  template = DATABASE_NAME,
  poolSize = 4,
}: { template?: string; poolSize?: number } = {}): Promise<TestDatabase> {
  const { admin, secret } = testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const database = await openDatabase({ ...admin, database: name }, { secret, poolSize });
  return {
    database,
    admin: { ...admin, database: name },
    secret,
    close: async () => {
      await database.close();
      await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function asAdmin(sql: string): Promise<void> {
  const client = new Client(testServer().admin);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
