import { createHash } from 'node:crypto';
import { access, chmod, mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { StartProblem } from '../../start-problem';
import { isReachable, type ServerUser, serverUser } from './server-user';

/** Where root keeps what the server's user must reach; a temporary folder where the first cannot be made. */
const SHARED_PLACES = ['/var/lib/understory', join(tmpdir(), 'understory-root')];

/** A folder of root's own that the server's user can reach. */
export async function sharedFolder(user: ServerUser): Promise<string> {
  for (const place of SHARED_PLACES) {
    const isOurs = await mkdir(place, { recursive: true, mode: 0o755 })
      .then(() => stat(place))
      .then((found) => found.uid === 0 && (found.mode & 0o022) === 0)
      .catch(() => false);
    if (isOurs && (await isReachable(place, user))) return place;
  }
  throw new StartProblem(
    `Neither ${SHARED_PLACES.join(' nor ')} can be used for PostgreSQL: make one writable for root, or start as an ordinary user.`,
  );
}

/**
 * The data folder when none is named: `.understory` in the checkout. Under a closed home folder, where root's PostgreSQL
 * cannot reach it, a folder in /var/lib that belongs to this checkout.
 */
export async function defaultDataFolder(checkout: string): Promise<string> {
  const near = join(checkout, '.understory');
  const user = serverUser();
  if (!user) return near;
  const mark = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  const far = join(await sharedFolder(user), `${basename(checkout)}-${mark}`);
  if (await holdsCluster(far)) return far;
  return (await isReachable(near, user)) ? near : far;
}

/** Makes the data folder; it is closed to others except for passing through to what belongs to the server's user. */
export async function makeDataFolder(folder: string): Promise<void> {
  const user = serverUser();
  try {
    await mkdir(folder, { recursive: true });
    await chmod(folder, user ? 0o711 : 0o700);
  } catch (error) {
    throw folderProblem(folder, error);
  }
  if (await isReachable(folder, user)) return;
  throw new StartProblem(
    `PostgreSQL runs as an unprivileged user that cannot reach ${folder}: set UNDERSTORY_DATA to a folder outside closed ones, such as /var/lib/understory/data.`,
  );
}

/** The cluster inside a data folder. */
export function clusterOf(folder: string): string {
  return join(folder, 'postgresql');
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function holdsCluster(folder: string): Promise<boolean> {
  return exists(join(clusterOf(folder), 'PG_VERSION'));
}

/** One sentence for a folder that cannot be written. */
export function folderProblem(folder: string, error: unknown): StartProblem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StartProblem(
      `The disk that holds ${folder} is full: free some space, then start again; nothing that was saved is lost.`,
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StartProblem(
      `The data folder ${folder} cannot be written: give this user the right to, or set UNDERSTORY_DATA to another folder.`,
    );
  }
  return new StartProblem(
    `The data folder ${folder} cannot be used (${message}): set UNDERSTORY_DATA to another folder.`,
  );
}

/** One sentence for a data folder that another Understory serves. */
export function inUse(folder: string, pid: number | undefined): StartProblem {
  return new StartProblem(
    `The data folder ${folder} is already in use by a running Understory (PostgreSQL process ${pid}): stop that one first, or set UNDERSTORY_DATA to another folder.`,
  );
}
