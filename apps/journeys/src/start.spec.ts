import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const START = resolve(__dirname, '../../../tools/start.mjs');
const SOURCES = [
  'apps/api/main.ts',
  'apps/dashboard/main.ts',
  'libs/domain/index.ts',
  'tools/build-api.mjs',
  'tools/compress.mjs',
  'tools/first-load.mjs',
  'tools/service-worker.mjs',
  'nx.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** Builds a server that says that it serves. */
const BUILDS = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  mkdirSync('dist/apps/api', { recursive: true });
  mkdirSync('dist/apps/dashboard/browser', { recursive: true });
  writeFileSync('dist/apps/api/main.js', 'console.log("serving")');
  writeFileSync('dist/apps/dashboard/browser/index.html', '');`;
const FAILS = `console.error('no such word'); process.exit(1);`;
/** Ends as nx does: with a code, not by the signal. */
const TAKES_LONG = `
  process.on('SIGINT', () => setTimeout(() => process.exit(130), 500));
  setInterval(() => {}, 1000);`;

describe('npm start, before the server is there', () => {
  let checkout: string;

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'understory checkout '));
    for (const source of SOURCES) write(source, '');
    cpSync(START, join(checkout, 'tools/start.mjs'));
  });
  afterEach(() => rmSync(checkout, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }

  /** Runs it with something in the place of nx. */
  async function start(nx: string, { interruptAt = '' } = {}) {
    write('node_modules/nx/dist/bin/nx.js', nx);
    const child = spawn(process.execPath, [join(checkout, 'tools/start.mjs')]);
    let [said, error] = ['', ''];
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (interruptAt && said.includes(interruptAt)) interrupt();
    });
    child.stderr.on('data', (chunk) => (error += chunk));
    // It comes from the terminal and once more from npm.
    const interrupt = () => {
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGINT'), 100);
    };
    const [code] = await once(child, 'close');
    return { code, said, error };
  }

  it('builds what changed, and only then', async () => {
    expect((await start(BUILDS)).said).toMatch(/^Building .+\nBuilt in \d+ s\.\nserving\n$/);
    expect(await start(FAILS)).toEqual({ code: 0, said: 'serving\n', error: '' });
    write('libs/domain/index.ts', 'export {};');
    expect((await start(BUILDS)).said).toContain('Built in');
  });

  it('says what a build stumbled over, and tries again next time', async () => {
    const failed = await start(FAILS);
    expect(failed.code).toBe(1);
    expect(failed.error).toMatch(/^The build failed:\nno such word\nCorrect .+\.\n$/);
    expect((await start(BUILDS)).said).toContain('serving');
  });

  it('ends without complaint when Ctrl-C comes during a build', async () => {
    const stopped = await start(TAKES_LONG, { interruptAt: '… 5 s' });
    expect(stopped).toMatchObject({ code: 0, error: '' });
    expect(stopped.said).not.toContain('serving');
  });
});
