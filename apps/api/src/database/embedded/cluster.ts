import {
  access,
  chown,
  constants,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem } from '../../start-problem';
import { type Binaries, majorVersion, program } from './binaries';
import { clusterOf, exists, folderProblem } from './folders';
import { isAlive } from './postmaster';
import { run } from './run';
import type { ServerUser } from './server-user';

/** PostgreSQL's superuser inside the cluster. */
export const SUPERUSER = 'postgres';
/** The database that a new cluster holds. */
export const DATABASE_NAME = 'understory';

/** The same order of letters on every machine, independent of its own locales. */
const INITDB = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=reject',
  `--username=${SUPERUSER}`,
  '--no-sync',
];

/** Who may connect: this machine, with a password. */
const ACCESS = 'host all all 127.0.0.1/32 scram-sha-256\n';

/** What a new cluster needs to know. */
export interface ClusterPlan {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | null;
  readonly superuserPassword: string;
  /** Nobody will miss it: no need to push it to the disk. */
  readonly isThrowaway: boolean;
  readonly report: (progress: string) => void;
}

/** Makes the cluster of a data folder where there is none, and refuses one of another version. */
export async function ensureCluster(plan: ClusterPlan): Promise<void> {
  const cluster = clusterOf(plan.folder);
  await sweep(plan.folder);
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) {
    requireVersion(plan, version.trim());
    return giveBackIfRoots(plan, cluster);
  }
  const making = `${cluster}.${process.pid}`;
  try {
    await makeCluster(plan, making);
    await keepFirst(making, cluster);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error instanceof StartProblem ? error : folderProblem(plan.folder, error);
  }
}

function requireVersion({ folder, binaries }: ClusterPlan, found: string): void {
  const wanted = majorVersion(binaries);
  if (found === wanted) return;
  throw new StartProblem(
    `The data folder ${folder} was made by PostgreSQL ${found}, this version of Understory brings ${wanted}: start the version that made it and move the data over with a dump, or set UNDERSTORY_DATA to another folder; nothing was changed.`,
  );
}

/** Restored by root from a backup without its owners, for instance. */
async function giveBackIfRoots({ user }: ClusterPlan, cluster: string): Promise<void> {
  if (user && (await stat(cluster)).uid === 0) await giveTo(cluster, user);
}

async function makeCluster(plan: ClusterPlan, making: string): Promise<void> {
  const prepared = await preparedCluster(plan);
  if (prepared) {
    await cp(prepared, making, { recursive: true, mode: constants.COPYFILE_FICLONE });
    await giveTo(making, plan.user);
  } else {
    await initialise(plan, making);
  }
  await setPassword(plan, making);
  if (!plan.isThrowaway) await initdb(plan, ['--sync-only', '-D', making]);
}

/** Of two processes that make the same folder at once, the first result stays and serves both. */
async function keepFirst(made: string, target: string): Promise<void> {
  await rename(made, target).catch(async (error: unknown) => {
    await rm(made, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  });
}

/** Removes what starts left behind that were broken off. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = Number(name.match(/^postgresql\.(\d+)$/)?.[1]);
    const isLeft = maker === process.pid || (maker > 0 && !isAlive(maker));
    if (isLeft) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** initdb takes seconds, a copy of its result does not: it is made once for each version. Null where it cannot be kept. */
async function preparedCluster(plan: ClusterPlan): Promise<string | null> {
  const { cache, version } = plan.binaries;
  const prepared = join(cache, `cluster-${version}-1`);
  if (await exists(prepared)) return prepared;
  const making = `${prepared}.${process.pid}`;
  const canKeep = await mkdir(cache, { recursive: true })
    .then(() => access(cache, constants.W_OK))
    .then(
      () => true,
      () => false,
    );
  if (!canKeep) return null;
  await rm(making, { recursive: true, force: true });
  try {
    await initialise(plan, making);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
  await keepFirst(making, prepared);
  return prepared;
}

async function initialise(plan: ClusterPlan, cluster: string): Promise<void> {
  plan.report('Preparing PostgreSQL, once for this version …');
  await mkdir(cluster, { mode: 0o700 });
  if (plan.user) await chown(cluster, plan.user.uid, plan.user.gid);
  await initdb(plan, [...INITDB, '-D', cluster]);
  await writeFile(join(cluster, 'pg_hba.conf'), ACCESS);
  await single(plan, cluster, `CREATE DATABASE ${DATABASE_NAME}`);
}

/** In single-user mode nobody can connect, so the cluster never listens without a password. */
function setPassword(plan: ClusterPlan, cluster: string): Promise<void> {
  return single(plan, cluster, `ALTER ROLE ${SUPERUSER} PASSWORD '${plan.superuserPassword}'`);
}

async function single({ binaries, user, folder }: ClusterPlan, cluster: string, sql: string) {
  const args = ['--single', '-j', '-D', cluster, '-c', 'exit_on_error=on', 'postgres'];
  const ended = await run(program(binaries, 'postgres'), args, user, `${sql};\n\n`);
  if (ended.code !== 0) throw makingProblem(folder, ended.output);
}

async function initdb({ binaries, user, folder }: ClusterPlan, args: string[]): Promise<void> {
  const ended = await run(program(binaries, 'initdb'), args, user);
  if (ended.code !== 0) throw makingProblem(folder, ended.output);
}

function makingProblem(folder: string, output: string): Error {
  if (output.includes('No space left')) return folderProblem(folder, { code: 'ENOSPC' });
  const lastLine = output.trim().split('\n').at(-1) ?? 'no reason given';
  return new StartProblem(
    `PostgreSQL could not make its files in ${folder} (${lastLine}): set UNDERSTORY_DATA to another folder, or DATABASE_URL to a PostgreSQL of your own.`,
  );
}

async function giveTo(folder: string, user: ServerUser | null): Promise<void> {
  if (!user) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  await Promise.all([folder, ...paths].map((path) => chown(path, user.uid, user.gid)));
}
