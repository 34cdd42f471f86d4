import { parseArgs } from 'node:util';
import { startFlatness } from './flatness';
import { operations } from './operations';
import { type Figure, measure, type Meters, type Operation } from './rounds';
import { startSides } from './sides';

/**
 * CPU per request of the product beside bare Fastify and `pg` doing the same SQL, in one run.
 *
 * `npm run bench -- --json` prints the figures as JSON, `--rounds 61` measures longer, `--only log` some of it. `--large` measures
 * the product in a database with ten million sessions beside the product in a small one.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rounds: { type: 'string', default: '31' },
    only: { type: 'string', default: '' },
    large: { type: 'boolean' },
  },
});
const say = (line: string) => process.stderr.write(`${line}\n`);

async function measureAll(
  all: AsyncIterable<Operation> | Iterable<Operation>,
  meters: Meters,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for await (const operation of all) {
    if (!operation.name.includes(values.only)) continue;
    say(`Measuring: ${operation.name}, ${operation.size} sessions in the space …`);
    const figure = await measure(operation, Number(values.rounds), meters);
    say(`  ratio ${figure.ratio}`);
    figures.push(figure);
  }
  return figures;
}

async function run(): Promise<void> {
  say('Starting PostgreSQL, the product and the bare server …');
  const sides = await startSides();
  try {
    const large = values.large ? await startFlatness(sides, say) : null;
    const beside = { product: sides.spent, bare: sides.spentByBare };
    const figures = large
      ? await measureAll(large.operations, large.meters)
      : await measureAll(operations(sides), beside);
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
