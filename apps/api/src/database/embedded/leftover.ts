import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { StartProblem } from '../../start-problem';
import { SUPERUSER } from './cluster';
import { clusterOf, inUse } from './folders';
import { eventually, isAlive, isPostgres, type Postmaster, readPostmaster } from './postmaster';

/** Held by whoever serves a data folder, for as long as its process lives. */
const SERVING = 4_200_002;
const PATIENCE_MS = 15_000;

/** How to reach the embedded server as its superuser. */
export interface Superuser {
  readonly folder: string;
  readonly port: number;
  readonly password: string;
}

/** A connection that marks this process as the one that serves the folder; null if another one does. */
export async function takeFolder(superuser: Superuser): Promise<Client | null> {
  const client = new Client({
    host: '127.0.0.1',
    port: superuser.port,
    user: SUPERUSER,
    password: superuser.password,
    database: 'postgres',
    ssl: false,
    application_name: `understory ${process.pid}`,
  });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(`SELECT pg_try_advisory_lock(${SERVING}) AS taken`);
  if (rows[0].taken) return client;
  await client.end();
  return null;
}

/**
 * Clears the way for a new server: a server that outlived its Understory (after kill -9, say) is stopped in order, one that
 * an Understory still uses is left alone.
 *
 * @throws {StartProblem} When the folder is in use.
 */
export async function clearLeftover(folder: string, password: string): Promise<void> {
  const cluster = clusterOf(folder);
  const found = await readPostmaster(cluster);
  if (!found) return;
  if (!(await isPostgres(found.pid))) {
    await rm(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  const isOurs = await holdsNobody(found, folder, password);
  if (isOurs) process.kill(found.pid, 'SIGINT');
  if (await eventually(() => !isAlive(found.pid), PATIENCE_MS)) return;
  throw inUse(folder, found.pid);
}

/** True once the folder was free to take; waits for a server that is just starting or stopping. */
async function holdsNobody(found: Postmaster, folder: string, password: string): Promise<boolean> {
  let isFree = false;
  await eventually(async () => {
    if (!isAlive(found.pid)) return true;
    try {
      const client = await takeFolder({ folder, port: found.port, password });
      if (!client) throw inUse(folder, found.pid);
      await client.end();
      isFree = true;
      return true;
    } catch (error) {
      if (error instanceof StartProblem) throw error;
      if ((error as { code?: string }).code === '28P01') throw inUse(folder, found.pid);
      return false;
    }
  }, PATIENCE_MS);
  return isFree;
}
