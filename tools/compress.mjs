// Writes a .br and a .gz beside every text file of the built dashboard, so that no request pays for compressing. Scripts are
// minified once more before: what the bundler leaves costs the first load 6 kB (ADR 40).
import { minify } from '@swc/core';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** index.html gets a nonce per answer and is never sent compressed from here. */
const TEXT = /\.(?:js|css|svg|json|webmanifest|txt|map)$/;
/** Below this a header costs more than compression saves. */
const WORTH_BYTES = 600;
const MINIFY = {
  module: true,
  mangle: { toplevel: true },
  compress: { module: true, toplevel: true, passes: 3, ecma: 2022 },
  ecma: 2022,
};

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../dist/apps/dashboard/browser');

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
await Promise.all(files.filter((file) => /\.(?:br|gz)$/.test(file)).map((file) => rm(file)));
for (const file of files.filter((name) => TEXT.test(name))) {
  const plain = await readFile(file);
  if (plain.length < WORTH_BYTES) continue;
  const small = file.endsWith('.js') ? (await minify(plain.toString(), MINIFY)).code : plain;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(`${file}.br`, await brotli(small, quality));
  await writeFile(`${file}.gz`, await zip(small, { level: 9 }));
}
