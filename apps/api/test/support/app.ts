import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import request from 'supertest';
import TestAgent from 'supertest/lib/agent';
import { createApp } from '../../src/app';
import type { Config } from '../../src/config';
import { openDatabase } from '../../src/database/database';
import { FoundingService } from '../../src/identity/founding.service';
import { createTestDatabase, type TestDatabase } from '../test-database';

export type Agent = InstanceType<typeof TestAgent>;

/** An API on a database of its own. */
export interface TestApp {
  /** A fresh visitor: keeps cookies between its requests and sends what a browser's page would send. */
  http(): Agent;
  /** A fresh one-time token that founds a practice; it voids the one before. */
  foundingToken(): Promise<string>;
  /** The running application, for what cannot be reached over HTTP. */
  readonly nest: NestFastifyApplication;
  readonly database: TestDatabase;
  /** A connection of PostgreSQL's superuser, who sees the tables as they are; ended with the API. */
  admin(): Promise<Client>;
  /** The API once more on the same database, as a second process would be; closed with this one. */
  beside(changes?: Partial<Config>): Promise<NestFastifyApplication>;
  close(): Promise<void>;
}

/** Hashing as cheap as the library allows: these passwords guard nothing. */
const CHEAPEST = { memoryKib: 8, passes: 1 };

/** Starts the API on a copy of the migrated database; call it in `beforeAll`, `close()` in `afterAll`. */
export async function startApp(config: Partial<Config> = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const complete = completed(config, database);
  const nest = await createApp(complete, database.database);
  await nest.listen(0, '127.0.0.1');
  const opened: (() => Promise<void>)[] = [];
  const address = nest.getHttpServer().address() as AddressInfo;
  return {
    http: () => visitor(address, config.publicUrl),
    foundingToken: () => nest.get(FoundingService, { strict: false }).newToken(),
    nest,
    database,
    admin: async () => {
      const admin = new Client(database.admin);
      await admin.connect();
      opened.push(() => admin.end());
      return admin;
    },
    beside: async (changes = {}) => {
      const { admin, secret } = database;
      const connections = await openDatabase(admin, { secret, poolSize: 2 });
      const other = await createApp({ ...complete, ...changes }, connections);
      opened.push(async () => {
        await other.close();
        await connections.close();
      });
      await other.listen(0, '127.0.0.1');
      return other;
    },
    close: async () => {
      for (const close of opened.toReversed()) await close();
      await nest.close();
      await database.close();
    },
  };
}

/** As little as the API starts with, but for what a spec says. */
function completed(config: Partial<Config>, { secret }: TestDatabase): Config {
  return {
    secret,
    publicUrl: null,
    basePath: '/',
    isMadeUp: false,
    isEmbedded: true,
    trustedProxies: [],
    mail: null,
    push: null,
    dashboardFolder: null,
    passwordCost: CHEAPEST,
    ...config,
  };
}

/** A visitor from our own pages. */
function visitor({ port }: AddressInfo, publicUrl?: string | null): Agent {
  const url = `http://127.0.0.1:${port}`;
  return request.agent(url).set({ origin: publicUrl ?? url, 'sec-fetch-site': 'same-origin' });
}
