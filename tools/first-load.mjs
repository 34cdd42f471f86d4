// Puts every script of the first load into one file and names that in index.html: small files compress badly one by one, and a
// browser finds most of them only once it has read main.js (ADR 167). Angular's build does the same with the same bundler, but
// leaves out what is shared with later pages; this pass chooses the files anew, order and laziness are the bundler's to keep.
// What many later pages share comes in one file too: each of them asks for that instead of for thirty small ones (ADR 170).
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const MAIN = /(?<=<script src=")main-[\w-]+\.js(?=")/;
/** From so many later pages on. */
const SHARED_BY = 4;
const NAMED_EARLY = /<link rel="modulepreload"[^>]*>/g;

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(process.argv[2] ?? join(checkout, 'dist/apps/dashboard/browser'));
const index = join(folder, 'index.html');

const html = await readFile(index, 'utf8');
const [main] = MAIN.exec(html) ?? [];
if (!main) throw new Error('index.html names no main script: see what the build wrote.');

const bundle = await rolldown({
  input: { main: join(folder, main) },
  preserveEntrySignatures: 'allow-extension',
  onLog(level, { code, message }) {
    // A later page may well ask for what is here already: it gets that.
    if (level === 'warn' && code !== 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(message);
  },
});
const { output } = await bundle.generate({
  entryFileNames: 'main-[hash].js',
  chunkFileNames: 'chunk-[hash].js',
  codeSplitting: {
    groups: [
      { name: 'main', tags: ['$initial'], priority: 1 },
      { name: 'shared', minShareCount: SHARED_BY },
    ],
  },
  // Names are shortened when it is compressed, for all files of the build alike.
  minify: { mangle: false },
});
await bundle.close();

const [first, ...found] = output.filter(({ isEntry }) => isEntry);
if (found.length > 0 || first.imports.length > 0) {
  throw new Error('The first load did not become one file: see the groups of the bundler.');
}
// What the bundler adds of its own is no file.
const read = output.flatMap(({ moduleIds }) => moduleIds).filter((id) => dirname(id) === folder);
for (const file of read) await rm(file);
for (const { fileName, code } of output) await writeFile(join(folder, fileName), code);
await writeFile(index, html.replace(NAMED_EARLY, '').replace(MAIN, first.fileName));
