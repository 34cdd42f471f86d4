import { type ClientBase, Pool, type PoolConfig } from 'pg';
import { DataSource } from 'typeorm';
import type { ServerAddress } from './database-server';
import { ENTITIES } from './entities';
import { ROLES, rolePassword } from './roles';

/** What it takes to become the roles of a database, and how many connections they may use. */
export interface DatabaseOptions {
  readonly secret: string;
  readonly poolSize: number;
}

/** The open pools of one database; also their injection token inside this folder. */
export abstract class Database {
  /** Role `understory_api`, reached through `SpaceScope` alone. */
  abstract readonly spaces: DataSource;
  /** Role `understory_api` with the schema `identity` first. */
  abstract readonly identity: Pool;
  /** Role `understory_api` for the queue's own statements; connected when first used. */
  abstract readonly queue: Pool;
  /** Role `understory_publisher`, connected when first asked for. */
  abstract publisher(): Promise<DataSource>;
  abstract close(): Promise<void>;
}

/** Time to wait for a connection before a request is refused with 503. */
const CONNECT_MS = 3_000;
/** Time to wait for an answer; the server's own limit (see roles.ts) comes first unless the network swallows it. */
const ANSWER_MS = 8_000;
const PUBLISH_MS = 65_000;
const QUEUE_CONNECTIONS = 2;

/** Opens the pools of a migrated database. */
export async function openDatabase(
  address: ServerAddress,
  { secret, poolSize }: DatabaseOptions,
): Promise<Database> {
  const as = (role: string) => ({ ...address, user: role, password: rolePassword(secret, role) });
  const identity = pool({
    ...as(ROLES.api),
    max: Math.max(2, Math.ceil(poolSize / 2)),
    options: '-c search_path=identity',
  });
  const queue = pool({ ...as(ROLES.api), max: QUEUE_CONNECTIONS });
  let publisher: Promise<DataSource> | undefined;
  const spaces = await dataSource(as(ROLES.api), poolSize, ANSWER_MS);
  return {
    spaces,
    identity,
    queue,
    publisher: () => {
      publisher ??= dataSource(as(ROLES.publisher), 2, PUBLISH_MS).catch((error: unknown) => {
        publisher = undefined;
        throw error;
      });
      return publisher;
    },
    close: async () => {
      const closing = [spaces.destroy(), identity.end(), queue.end()];
      await Promise.all([...closing, publisher?.then((it) => it.destroy())]);
    },
  };
}

function pool(config: PoolConfig): Pool {
  const opened = new Pool({
    ...config,
    application_name: config.user,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    query_timeout: ANSWER_MS,
    onConnect: survive,
  });
  opened.on('error', ignore);
  return opened;
}

function dataSource(
  { user, ...address }: ServerAddress,
  poolSize: number,
  answerMs: number,
): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    ...address,
    username: user,
    applicationName: user,
    poolSize,
    connectTimeoutMS: CONNECT_MS,
    entities: ENTITIES,
    installExtensions: false,
    poolErrorHandler: ignore,
    extra: { pipeline: true, keepAlive: true, query_timeout: answerMs, onConnect: survive },
  });
  return source.initialize();
}

/** An idle connection was lost; the pool opens another when it needs one. */
const ignore = () => undefined;

/**
 * A query says itself that its connection was lost; the event besides would end the process. The pool listens while a
 * connection is idle, which leaves a gap between connecting and the first query.
 */
function survive(client: ClientBase): void {
  client.on('error', ignore);
}
