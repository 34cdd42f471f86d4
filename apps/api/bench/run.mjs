// Bundles the product as it stands and the benchmark, which shares its statements, and runs the one beside the other.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

await build({
  entryPoints: ['apps/api/bench/bench.ts', 'apps/api/bench/bare-server.ts'],
  outdir: 'dist/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  tsconfig: 'tsconfig.base.json',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
const node = (script, args) => spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
const built = node('tools/build-api.mjs', ['api-under-bench']);
const { status } = built.status === 0 ? node('dist/bench/bench.mjs', process.argv.slice(2)) : built;
process.exitCode = status ?? 1;
