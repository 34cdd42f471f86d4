import { parseArgs } from 'node:util';
import { operations } from './operations';
import { type Figure, measure } from './rounds';
import { startSides } from './sides';

/**
 * CPU per request of the product beside bare Fastify and `pg` doing the same SQL, in one run.
 * `npm run bench -- --json` prints the figures as JSON, `--rounds 15` measures longer.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '9' } },
});
const say = (line: string) => process.stderr.write(`${line}\n`);

async function run(): Promise<void> {
  say('Starting PostgreSQL, the product and the bare server …');
  const sides = await startSides();
  try {
    const figures: Figure[] = [];
    for await (const operation of operations(sides)) {
      say(`Measuring: ${operation.name}, ${operation.size} sessions in the space …`);
      figures.push(await measure(operation, Number(values.rounds), sides.used));
    }
    if (values.json) console.log(JSON.stringify(figures, null, 2));
    else console.table(figures);
  } finally {
    await sides.stop();
  }
}

void run().catch((error: Error) => {
  say(error.message);
  process.exitCode = 1;
});
