import { randomUUID } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newSecret } from '../../secret';
import { StartProblem } from '../../start-problem';
import { clusterOf, exists, folderProblem } from './folders';

/**
 * The secret of a data folder, made with its first start: a file that only its owner may read.
 *
 * @param given UNDERSTORY_SECRET, which goes before the file.
 */
export async function installationSecret(folder: string, given?: string): Promise<string> {
  if (given) return given;
  const path = join(folder, 'secret');
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw folderProblem(folder, error);
  });
  if (kept?.trim()) return kept.trim();
  if (await exists(clusterOf(folder))) {
    throw new StartProblem(
      `The file ${path} is missing, and the database beside it can only be opened with it: put it back from your backup, then start again; nothing was changed.`,
    );
  }
  return writeSecret(folder, path);
}

/** All or nothing: of two processes that start at once, the first secret counts for both. */
async function writeSecret(folder: string, path: string): Promise<string> {
  const secret = newSecret();
  const making = `${path}.${randomUUID()}`;
  try {
    const file = await open(making, 'w', 0o600);
    await file.writeFile(`${secret}\n`);
    await file.sync();
    await file.close();
    await link(making, path);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw folderProblem(folder, error);
    return (await readFile(path, 'utf8')).trim();
  } finally {
    await rm(making, { force: true });
  }
}
