// Writes sw.js beside the built dashboard: the service worker with the list of the files that it keeps (ADR 140).
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page is kept as the server answers it; maps and compressed twins are nobody's to run. */
const NOT_KEPT = /(?:^|\/)(?:index\.html|index\.csr\.html|sw\.js)$|\.(?:br|gz|map)$/;

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(checkout, 'dist/apps/dashboard/browser');

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((file) => !NOT_KEPT.test(file))
  .sort();
const hash = createHash('sha256');
for (const file of [...files, 'index.html']) {
  hash
    .update(file)
    .update('\0')
    .update(await readFile(join(folder, file)));
}
const program = { version: hash.digest('hex').slice(0, 16), files };

await build({
  entryPoints: [join(checkout, 'apps/dashboard/src/service-worker/program.worker.ts')],
  outfile: join(folder, 'sw.js'),
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
  define: { PROGRAM: JSON.stringify(program) },
});
