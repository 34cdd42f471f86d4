// Names in index.html every script of the first load. Angular names the first ten; a browser finds the others only once it has
// read main.js, a round trip later (ADR 156).
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = /<script src="(main[\w-]*\.js)"/;
const NAMED = /rel="modulepreload" href="([^"]+)"/g;
const STATIC_IMPORT = /\b(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g;

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../dist/apps/dashboard/browser');
const index = join(folder, 'index.html');

const html = await readFile(index, 'utf8');
const [script, main] = MAIN.exec(html) ?? [];
if (!main) throw new Error('index.html names no main script: see what the build wrote.');
const firstLoad = new Set([main]);
for (const file of firstLoad) {
  const code = await readFile(join(folder, file), 'utf8');
  for (const [, imported] of code.matchAll(STATIC_IMPORT)) firstLoad.add(imported);
}
const named = new Set([main, ...Array.from(html.matchAll(NAMED), ([, file]) => file)]);
const links = [...firstLoad]
  .filter((file) => !named.has(file))
  .map((file) => `<link rel="modulepreload" href="${file}" nonce="CSP_NONCE">`);
await writeFile(index, html.replace(script, `${links.join('')}${script}`));
