import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BOOTSTRAP = resolve(__dirname, '../../../tools/bootstrap.mjs');
const lockOf = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/moss': { version } } });

describe('the bootstrap before npm start and npm test', () => {
  let checkout: string;

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'understory checkout '));
    mkdirSync(join(checkout, 'tools'));
    cpSync(BOOTSTRAP, join(checkout, 'tools/bootstrap.mjs'));
    writeFileSync(join(checkout, 'package-lock.json'), lockOf('1.0.0'));
  });
  afterEach(() => rmSync(checkout, { recursive: true, force: true }));

  /** Runs it with an npm that notes its arguments, says something and ends. */
  function run(npm = { says: '', code: 0 }) {
    const script = join(checkout, 'npm.cjs');
    const calls = join(checkout, 'calls');
    writeFileSync(
      script,
      `const fs = require('node:fs');
       fs.appendFileSync(${JSON.stringify(calls)}, process.argv.slice(2).join(' ') + '\\n');
       fs.mkdirSync(${JSON.stringify(join(checkout, 'node_modules'))}, { recursive: true });
       console.error(${JSON.stringify(npm.says)});
       process.exit(${npm.code});`,
    );
    writeFileSync(calls, '');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(checkout, 'tools/bootstrap.mjs')],
      { env: { ...process.env, npm_execpath: script }, encoding: 'utf8' },
    );
    const installs = readFileSync(calls, 'utf8').trim();
    return { status, stdout, error: stderr.trim(), installs };
  }

  it('installs exactly what the lock file names, development packages included', () => {
    const first = run();
    expect(first).toMatchObject({ status: 0, error: '' });
    expect(first.installs).toBe('ci --include=dev --include=optional --no-audit --no-fund');
    expect(first.stdout).toContain('Installing packages');
  });

  it('does so again when the lock file has changed, and only then', () => {
    run();
    expect(run()).toMatchObject({ installs: '', stdout: '' });
    writeFileSync(join(checkout, 'package-lock.json'), lockOf('1.0.1'));
    expect(run().installs).not.toBe('');
  });

  it('respects what was installed by hand', () => {
    mkdirSync(join(checkout, 'node_modules'));
    writeFileSync(join(checkout, 'node_modules/.package-lock.json'), lockOf('1.0.0'));
    expect(run()).toMatchObject({ status: 0, installs: '' });
  });

  it.each([
    ['npm error code ENOSPC', /^The disk is full: free .+, then try again\.$/],
    ['npm error code ECONNREFUSED', /^The package registry cannot be reached: .+ try again\.$/],
    ['npm error code EAI_AGAIN', /^The package registry cannot be reached: .+ try again\.$/],
    ['npm error code EACCES\nnpm error path /tree', /^This user may not write to \/tree: .+\.$/],
    ['npm error `npm ci` … are in sync', /^package\.json and package-lock\.json do not fit .+\.$/],
    ['npm error something new', /^The packages could not be installed; npm said:\n.+new$/],
  ])('says what to do about "%s", and tries again next time', (says, sentence) => {
    const failed = run({ says, code: 1 });
    expect(failed.status).toBe(1);
    expect(failed.error).toMatch(sentence);
    expect(run().installs).not.toBe('');
  });
});
