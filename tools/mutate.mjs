// Mutation testing of the model, in two passes: what the quick specs leave alive meets all of them. Arguments are
// Stryker's: `npm run mutate -- --mutate "libs/domain/src/ties/*.ts,!**/*.spec.ts"` for one folder.
import { spawnSync } from 'node:child_process';

for (const specs of ['quick', 'all']) {
  const env = { ...process.env, MUTATION_SPECS: specs };
  const run = spawnSync('stryker', ['run', ...process.argv.slice(2)], { stdio: 'inherit', env });
  if (run.error) throw run.error;
  if (run.status !== 0) process.exit(run.status ?? 1);
}
