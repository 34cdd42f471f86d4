import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { StartProblem } from '../../start-problem';
import { findBinaries, majorVersion, program, reachableCopy } from './binaries';
import { clusterOf, folderProblem } from './folders';
import { installationSecret } from './installation-secret';
import { isReachable } from './server-user';

const NOBODY = { uid: 65_534, gid: 65_534 };

describe('the files of an installation', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understory files '));
    await chmod(folder, 0o755);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  describe('secret', () => {
    it('is made once, for its owner alone, and kept', async () => {
      const first = await installationSecret(folder);
      expect(Buffer.from(first, 'base64url')).toHaveLength(32);
      expect(await installationSecret(folder)).toBe(first);
      expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
    });

    it('is the same for all who start at once', async () => {
      const all = await Promise.all(Array.from({ length: 8 }, () => installationSecret(folder)));
      expect(new Set(all).size).toBe(1);
      expect(await readFile(join(folder, 'secret'), 'utf8')).toBe(`${all[0]}\n`);
      expect(await readdir(folder)).toEqual(['secret']);
    });

    it('is never made anew beside a database that needs the old one', async () => {
      await mkdir(clusterOf(folder));
      await expect(installationSecret(folder)).rejects.toThrow(/^The file .+ is missing, .+\.$/);
    });

    it('may come from outside, and then stays there', async () => {
      expect(await installationSecret(folder, 'from outside')).toBe('from outside');
      expect(await readdir(folder)).toEqual([]);
    });
  });

  describe('reach', () => {
    it('ends for the server’s user at a closed folder', async () => {
      const inner = join(folder, 'home', 'checkout');
      await mkdir(inner, { recursive: true });
      expect(await isReachable(inner, NOBODY)).toBe(true);
      await chmod(join(folder, 'home'), 0o700);
      expect(await isReachable(inner, NOBODY)).toBe(false);
      expect(await isReachable(inner, null)).toBe(true);
    });

    it('does not need what is still to be made', async () => {
      expect(await isReachable(join(folder, 'to be', 'made'), NOBODY)).toBe(true);
    });
  });

  describe('programs', () => {
    it('are PostgreSQL 18', async () => {
      const binaries = await findBinaries(null);
      expect(majorVersion(binaries)).toBe('18');
      expect((await stat(program(binaries, 'postgres'))).mode & 0o111).toBe(0o111);
    });

    it('are copied whole, with the links and rights that npm may have dropped', async () => {
      const native = join(folder, 'package', 'native');
      for (const part of ['bin', 'lib', 'share'])
        await mkdir(join(native, part), { recursive: true });
      for (const name of ['initdb', 'pg_ctl', 'postgres']) {
        await writeFile(join(native, 'bin', name), name, { mode: 0o600 });
      }
      await writeFile(join(native, 'lib/libicu.so.60.2'), 'icu');
      const links = [{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }];
      await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));
      const copy = await reachableCopy(native, join(folder, 'programs'));
      expect(await readlink(join(copy, 'lib/libicu.so.60'))).toBe('libicu.so.60.2');
      expect((await stat(join(copy, 'bin/postgres'))).mode & 0o555).toBe(0o555);
      await rm(native, { recursive: true });
      expect(await reachableCopy(native, join(folder, 'programs'))).toBe(copy);
      expect((await readdir(folder)).sort()).toEqual(['package', basename(copy)].sort());
    });
  });

  it.each([
    ['ENOSPC', /^The disk that holds \/data is full: free some space, .+ nothing .+ is lost\.$/],
    ['EACCES', /^The data folder \/data cannot be written: .+ UNDERSTORY_DATA .+\.$/],
    ['EROFS', /^The data folder \/data cannot be written: .+\.$/],
    ['ENOTDIR', /^The data folder \/data cannot be used .+\.$/],
  ])('have a sentence for %s', (code, sentence) => {
    const problem = folderProblem('/data', Object.assign(new Error('x'), { code }));
    expect(problem).toBeInstanceOf(StartProblem);
    expect(problem.message).toMatch(sentence);
  });
});
