import { Client } from 'pg';
import { StartProblem } from '../start-problem';
import type { DatabaseServer, ServerAddress } from './database-server';
import { sqlState } from './sql-state';

/** Policies on views need 15; older ones are not tested. */
const OLDEST_VERSION = 15;
const PATIENCE_MS = 10_000;

/** The server of DATABASE_URL, after one look whether it can be used. */
export async function externalServer(url: string, secret: string): Promise<DatabaseServer> {
  const parsed = parse(url);
  const { ssl, user = '' } = parsed;
  const { host, port, password, database: databaseName = user } = parsed;
  const admin = (database: string) => ({ host, port, user, password, ssl, database });
  await check(admin(databaseName));
  return {
    secret,
    databaseName,
    isEmbedded: false,
    dataFolder: null,
    admin,
    stop: async () => undefined,
  };
}

function parse(url: string): Client {
  try {
    return new Client({ connectionString: url });
  } catch (error) {
    throw new StartProblem(
      `DATABASE_URL cannot be read (${(error as Error).message}): correct it and start again.`,
    );
  }
}

async function check(address: ServerAddress): Promise<void> {
  const client = new Client({ ...address, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT current_setting('server_version') AS version`);
    const version: string = rows[0].version;
    if (Number.parseInt(version, 10) >= OLDEST_VERSION) return;
    throw new StartProblem(
      `The database of DATABASE_URL is PostgreSQL ${version}: Understory needs version ${OLDEST_VERSION} or newer.`,
    );
  } catch (error) {
    throw connectionProblem(error, address);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** One sentence for a database that cannot be used; what has another cause stays as it is. */
export function connectionProblem(error: unknown, address: ServerAddress): unknown {
  if (error instanceof StartProblem) return error;
  const where = `${address.host}:${address.port}`;
  switch (sqlState(error)) {
    case '28P01':
    case '28000':
      return new StartProblem(
        `PostgreSQL at ${where} refuses user "${address.user}" or its password: correct DATABASE_URL and start again.`,
      );
    case '3D000':
      return new StartProblem(
        `PostgreSQL at ${where} has no database "${address.database}": create it or correct DATABASE_URL, then start again.`,
      );
    case '42501':
      return new StartProblem(
        `User "${address.user}" of DATABASE_URL may not prepare the database (${(error as Error).message}): give it CREATEROLE and the ownership of "${address.database}", or use an administrator.`,
      );
    case '53100':
      return new StartProblem(
        `The disk of PostgreSQL at ${where} is full: free some space there, then start again; nothing that was saved is lost.`,
      );
    case null:
      return new StartProblem(
        `PostgreSQL at ${where} cannot be reached (${reasonOf(error)}): check DATABASE_URL and that the server runs, then start again.`,
      );
    default:
      return error;
  }
}

/** A host with several addresses fails with an AggregateError that has no text of its own. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
