// Builds what changed, then becomes the server: `npm start`. With --build-only it leaves the second half out.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 26;
const HEARTBEAT_MS = 5_000;

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const server = join(checkout, 'dist/apps/api/main.js');
const page = join(checkout, 'dist/apps/dashboard/browser/index.html');
const stamp = join(checkout, 'dist/.built-from');

/** What the build reads. */
const SOURCES = [
  'apps/api',
  'apps/dashboard',
  'libs',
  'tools/build-api.mjs',
  'tools/compress.mjs',
  'tools/first-load.mjs',
  'tools/service-worker.mjs',
  'nx.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const NOT_BUILT =
  /[/\\](test|test-[\w-]+)[/\\]|\.spec\.ts$|[/\\](node_modules|dist|\.angular)[/\\]/;

async function main() {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) < OLDEST_NODE) {
    throw new Error(
      `Understory runs on Node ${OLDEST_NODE}, which npm installs beside it, but this is ${node}: start it with "npm start", on Linux (glibc), macOS or Windows.`,
    );
  }
  const sources = await hashOfSources();
  const isBuilt = existsSync(server) && existsSync(page);
  if (!isBuilt || (await readFile(stamp, 'utf8').catch(() => '')) !== sources) {
    await rm(stamp, { force: true });
    await build();
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, sources);
  }
  if (!process.argv.includes('--build-only')) await import(server);
}

async function hashOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const source of SOURCES) {
    for (const file of await filesOf(join(checkout, source))) {
      hash
        .update(relative(checkout, file))
        .update('\0')
        .update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function filesOf(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_BUILT.test(file))
    .sort();
}

function build() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log('Building the API and the dashboard …');
  const heartbeat = setInterval(() => console.log(`  … ${seconds()} s`), HEARTBEAT_MS);
  const nx = join(checkout, 'node_modules/nx/dist/bin/nx.js');
  const args = ['run-many', '-t', 'build,compress', '-p', 'api,dashboard'];
  const child = spawn(process.execPath, [nx, ...args, '--output-style=static'], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (said += chunk));
  }
  let isStopped = false;
  const stop = (signal) => {
    isStopped = true;
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      clearInterval(heartbeat);
      for (const each of ['SIGINT', 'SIGTERM']) process.off(each, stop);
      // nx ends with a code of its own where Ctrl-C reached it too.
      if (isStopped || signal) process.exit(0);
      if (code !== 0) return fail(new Error(adviceOn(said)));
      console.log(`Built in ${seconds()} s.`);
      return done();
    });
  });
}

function adviceOn(said) {
  if (/ENOSPC/.test(said)) return 'The disk is full: free about 500 MB, then start again.';
  return `The build failed:\n${said.trim()}\nCorrect what it names, then start again.`;
}

main().catch((error) => {
  console.error(error.code === 'ENOSPC' ? adviceOn(error.code) : error.message);
  process.exitCode = 1;
});
