import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The unprivileged user that PostgreSQL runs as. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` on every Unix we know; it needs no account to exist. */
const NOBODY: ServerUser = { uid: 65_534, gid: 65_534 };

/** PostgreSQL refuses to run as root: there it runs as nobody, elsewhere as whoever started us (null). */
export function serverUser(): ServerUser | null {
  return process.getuid?.() === 0 ? NOBODY : null;
}

/** As `serverUser`, but a cluster that an ordinary user made stays theirs when root starts it. */
export async function serverUserOf(cluster: string): Promise<ServerUser | null> {
  const user = serverUser();
  const found = user && (await stat(cluster).catch(() => null));
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : user;
}

/** Whether the server's user gets to a folder: each parent must let others pass. Parts that do not exist yet count as passable. */
export async function isReachable(folder: string, user: ServerUser | null): Promise<boolean> {
  if (!user) return true;
  for (let path = resolve(folder); ; path = dirname(path)) {
    if (!(await letsPass(path, user))) return false;
    if (path === dirname(path)) return true;
  }
}

async function letsPass(path: string, user: ServerUser): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (!found) return true;
  const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001;
  return (found.mode & bit) !== 0;
}
