import type { Spent } from './sides';

/** One operation, once through the product and once through what it is held against: the bare server, where not said. */
export interface Operation {
  name: string;
  /** Sessions in the person's space while it is measured. */
  size: number;
  /** How many requests are one round; a hundred where left out. */
  perRound?: number;
  /** How many are under way together; eight where left out. */
  atOnce?: number;
  /** Puts the database back before each round of either side; it is not measured. */
  before?: () => Promise<unknown>;
  product: () => Promise<Response>;
  bare: () => Promise<Response>;
}

/** CPU that each of the two has used so far. */
export interface Meters {
  product: () => Spent;
  bare: () => Spent;
}

export interface Figure {
  operation: string;
  size: number;
  /** CPU per request of the product over that of the bare server, median of the rounds. */
  ratio: number;
  /** CPU per request of the product, server and PostgreSQL together, in milliseconds. */
  cpuMs: number;
  /** What PostgreSQL had of it. */
  databaseMs: number;
  /** The same of the bare server. */
  limitCpuMs: number;
  limitDatabaseMs: number;
  rounds: number;
}

/** Of an answer that the one who asks has already. */
const UNCHANGED = 304;
/** Few, so that what the product does in the background every few seconds falls into few rounds and not into the median. */
const REQUESTS_PER_ROUND = 100;
const AT_ONCE = 8;
/** Both sides compile what is hot before they are compared, as after the first minutes of a day. */
const ROUNDS_BEFORE = 15;

/** Measures both sides in turn, round after round, so that a machine whose speed drifts is the same for both. */
export async function measure(
  operation: Operation,
  rounds: number,
  spent: Meters,
): Promise<Figure> {
  const { perRound = REQUESTS_PER_ROUND, atOnce = AT_ONCE } = operation;
  const product: Spent[] = [];
  const bare: Spent[] = [];
  const costs = async (send: Operation['product'], used: () => Spent) => {
    await operation.before?.();
    return perRequest(send, used, { perRound, atOnce });
  };
  const roundsBefore = perRound === 1 ? 2 : ROUNDS_BEFORE;
  for (let round = -roundsBefore; round < rounds; round += 1) {
    const ofProduct = await costs(operation.product, spent.product);
    const ofBare = await costs(operation.bare, spent.bare);
    if (round < 0) continue;
    product.push(ofProduct);
    bare.push(ofBare);
  }
  const ratios = product.map((cost, round) => together(cost) / together(bare[round] as Spent));
  return {
    operation: operation.name,
    size: operation.size,
    ratio: median(ratios),
    cpuMs: median(product.map(together)),
    databaseMs: median(product.map(({ databaseMs }) => databaseMs)),
    limitCpuMs: median(bare.map(together)),
    limitDatabaseMs: median(bare.map(({ databaseMs }) => databaseMs)),
    rounds,
  };
}

async function perRequest(
  send: () => Promise<Response>,
  spent: () => Spent,
  { perRound, atOnce }: { perRound: number; atOnce: number },
): Promise<Spent> {
  const before = spent();
  let left = perRound;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const answer = await send();
      const body = await answer.text();
      if (!answer.ok && answer.status !== UNCHANGED)
        throw new Error(`A measured request was refused: ${body}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const after = spent();
  return {
    serverMs: (after.serverMs - before.serverMs) / perRound,
    databaseMs: (after.databaseMs - before.databaseMs) / perRound,
  };
}

const together = ({ serverMs, databaseMs }: Spent) => serverMs + databaseMs;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  const exact = sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
  return Math.round(exact * 1000) / 1000;
}
