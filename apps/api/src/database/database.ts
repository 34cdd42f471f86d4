import type { ConnectionOptions, TlsOptions } from 'node:tls';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities';
import { ROLES, rolePassword } from './roles';

/** Where a database is and how to become each of its roles. */
export interface DatabaseAddress {
  host: string;
  port: number;
  name: string;
  /** As given in DATABASE_URL (`sslmode` and the like); false on the embedded server. */
  ssl: boolean | (ConnectionOptions & TlsOptions);
  secret: string;
  poolSize: number;
}

/** The open pools of one database; also their injection token inside this folder. */
export abstract class Database {
  /** Role `understory_api`, reached through `SpaceScope` alone. */
  abstract readonly spaces: DataSource;
  /** Role `understory_api` with the schema `identity` first. */
  abstract readonly identity: Pool;
  /** Role `understory_publisher`, connected when first asked for. */
  abstract publisher(): Promise<DataSource>;
  abstract close(): Promise<void>;
}

/** Time to wait for a connection before a request is refused with 503. */
const CONNECT_MS = 3_000;

/** Opens the pools of a migrated database. */
export async function openDatabase(address: DatabaseAddress): Promise<Database> {
  const identity = new Pool({
    ...connection(address, ROLES.api),
    max: Math.max(2, Math.ceil(address.poolSize / 2)),
    connectionTimeoutMillis: CONNECT_MS,
    options: '-c search_path=identity',
  });
  identity.on('error', () => undefined);
  let publisher: Promise<DataSource> | undefined;
  const spaces = await dataSource(address, ROLES.api, address.poolSize);
  return {
    spaces,
    identity,
    publisher: () => (publisher ??= dataSource(address, ROLES.publisher, 2)),
    close: async () => {
      await Promise.all([spaces.destroy(), identity.end(), publisher?.then((it) => it.destroy())]);
    },
  };
}

async function dataSource(
  address: DatabaseAddress,
  role: string,
  poolSize: number,
): Promise<DataSource> {
  const { user, ...rest } = connection(address, role);
  const source = new DataSource({
    type: 'postgres',
    ...rest,
    username: user,
    poolSize,
    connectTimeoutMS: CONNECT_MS,
    entities: ENTITIES,
    installExtensions: false,
    poolErrorHandler: () => undefined,
    extra: { pipeline: true },
  });
  return source.initialize();
}

function connection(address: DatabaseAddress, role: string) {
  return {
    host: address.host,
    port: address.port,
    database: address.name,
    ssl: address.ssl,
    user: role,
    password: rolePassword(address.secret, role),
    application_name: role,
  };
}
