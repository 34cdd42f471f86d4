// Installs what package-lock.json names, if node_modules does not hold it yet. Runs on the system's Node, so: plain JavaScript of Node 20, no packages.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const HEARTBEAT_MS = 5_000;

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(checkout, 'node_modules/.understory-lock');

/** The script `start` begins with exec, so that Ctrl-C ends with the server's exit code, not the shell's; cmd.exe knows no exec. */
const exec = join(checkout, 'node_modules/.bin/exec.cmd');

/** Patterns of npm's complaints and what to do about them. */
const COMPLAINTS = [
  [/ENOSPC|EDQUOT/, () => 'The disk is full: free about 2 GB, then try again.'],
  [
    /EACCES|EPERM|EROFS/,
    (said) =>
      `This user may not write to ${said.match(/npm error path (.+)/)?.[1] ?? checkout}: correct its rights, then try again.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    () =>
      'The package registry cannot be reached: check the network (and the proxy settings of npm), then try again.',
  ],
  [
    /in sync|EUSAGE/,
    () =>
      'package.json and package-lock.json do not fit together: restore both from the repository, then try again.',
  ],
];

async function main() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < OLDEST_NODE) {
    throw new Error(
      `Understory needs Node ${OLDEST_NODE} or newer to set itself up, this is ${process.versions.node}: install a newer one from https://nodejs.org, then try again.`,
    );
  }
  const lock = await readFile(join(checkout, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return;
  if (!(await isInstalled(lock))) await install();
  if (process.platform === 'win32') await writeFile(exec, '@%*\r\n');
  await writeFile(stamp, hash);
}

/** Someone installed by hand: npm's own record of node_modules then names the same versions. */
async function isInstalled(lock) {
  const record = await readFile(join(checkout, 'node_modules/.package-lock.json'), 'utf8').catch(
    () => '{}',
  );
  const installed = JSON.parse(record).packages ?? {};
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/** Development packages are part of it whatever NODE_ENV says: the build needs them. */
function install() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const options = { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'] };
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log('Installing packages, once for this version (about a minute) …');
  const heartbeat = setInterval(() => console.log(`  … ${seconds()} s`), HEARTBEAT_MS);
  const child = npm
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (said = (said + chunk).slice(-20_000)));
  }
  return new Promise((done, fail) => {
    child.once('error', () =>
      fail(new Error('npm was not found: install it with Node, then try again.')),
    );
    child.once('close', (code) => {
      clearInterval(heartbeat);
      if (code !== 0) return fail(new Error(adviceOn(said)));
      console.log(`Packages installed in ${seconds()} s.`);
      return done();
    });
  });
}

function adviceOn(said) {
  const advice = COMPLAINTS.find(([pattern]) => pattern.test(said))?.[1];
  return advice?.(said) ?? `The packages could not be installed; npm said:\n${said.trim()}`;
}

main().catch((error) => {
  console.error(error.code === 'ENOSPC' ? adviceOn(error.code) : error.message);
  process.exitCode = 1;
});
