// Bundles the evaluation, runs it, and writes its files; progress goes to stderr.
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const outfile = resolve('dist/evaluation/main.mjs');
await build({
  entryPoints: ['libs/simulation/src/evaluation/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  tsconfig: 'tsconfig.base.json',
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(outfile).href);
const files = main((step) => process.stderr.write(`${step}\n`));
for (const [path, content] of Object.entries(files)) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  process.stderr.write(`wrote ${path}\n`);
}
