import { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { ServerAddress } from './database-server';
import { MIGRATIONS } from './migrations';
import { MIGRATIONS_TABLE } from './migrations-table';
import { ensureRoles, ROLES } from './roles';

/** Any number: replicas that start at once take turns by it. */
const PREPARING = 4_200_001;

/**
 * Makes roles, rights and tables what this version needs; harmless to repeat and to run from several processes at once.
 *
 * @param admin Connection of a role that may create roles and owns the database.
 */
export async function prepareDatabase(admin: ServerAddress, secret: string): Promise<void> {
  const client = new Client(admin);
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(${PREPARING})`);
    await ensureRoles(client, secret);
    if (await isMigrated(client)) return;
    await grantOwner(client);
    await migrate(admin);
  } finally {
    await client.end();
  }
}

async function isMigrated(client: Client): Promise<boolean> {
  const wanted = MIGRATIONS.map((Migration) => new Migration().name);
  const { rows } = await client.query(`SELECT to_regclass('public.${MIGRATIONS_TABLE}') AS found`);
  if (rows[0].found === null) return false;
  const ran = await client.query<{ name: string }>(`SELECT name FROM public.${MIGRATIONS_TABLE}`);
  const names = new Set(ran.rows.map((row) => row.name));
  return wanted.every((name) => names.has(name));
}

/** The owner makes the tables; PUBLIC may do nothing. */
async function grantOwner(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(current_database()) AS name`,
  );
  const database = rows[0]?.name;
  await client.query(`
    GRANT ${ROLES.owner} TO CURRENT_USER;
    GRANT CREATE ON DATABASE ${database} TO ${ROLES.owner};
    GRANT ALL ON SCHEMA public TO ${ROLES.owner} WITH GRANT OPTION;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${database} TO ${ROLES.api}, ${ROLES.publisher}, ${ROLES.backup};
  `);
}

/** Runs what has not run yet, as the owner. */
async function migrate(admin: ServerAddress): Promise<void> {
  const source = await ownerDataSource(admin);
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

/** A data source that acts as the owner, for migrations up and down. */
export function ownerDataSource({ user, ...address }: ServerAddress): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    ...address,
    username: user,
    poolSize: 1,
    installExtensions: false,
    migrations: MIGRATIONS,
    migrationsTableName: MIGRATIONS_TABLE,
    extra: { options: `-c role=${ROLES.owner}` },
  });
  return source.initialize();
}
