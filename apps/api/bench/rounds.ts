/** One operation, once through the product and once through the bare server. */
export interface Operation {
  name: string;
  /** Sessions in the person's space while it is measured. */
  size: number;
  product: () => Promise<Response>;
  bare: () => Promise<Response>;
}

export interface Figure {
  operation: string;
  size: number;
  /** CPU per request of the product over that of the bare server, median of the rounds. */
  ratio: number;
  /** CPU per request of the product, server and PostgreSQL together, in milliseconds. */
  cpuMs: number;
  /** The same of the bare server. */
  limitCpuMs: number;
  rounds: number;
}

const REQUESTS_PER_ROUND = 400;
const AT_ONCE = 8;

/**
 * Measures both sides in turn, round after round, so that a machine whose speed drifts is the same for both.
 *
 * @param used CPU milliseconds used so far by a side's server and by PostgreSQL.
 */
export async function measure(
  operation: Operation,
  rounds: number,
  used: { product: () => number; bare: () => number },
): Promise<Figure> {
  const costs: { product: number; bare: number }[] = [];
  await perRequest(operation.product, used.product);
  await perRequest(operation.bare, used.bare);
  for (let round = 0; round < rounds; round += 1) {
    const product = await perRequest(operation.product, used.product);
    const bare = await perRequest(operation.bare, used.bare);
    costs.push({ product, bare });
  }
  return {
    operation: operation.name,
    size: operation.size,
    ratio: rounded(median(costs.map((cost) => cost.product / cost.bare))),
    cpuMs: rounded(median(costs.map((cost) => cost.product))),
    limitCpuMs: rounded(median(costs.map((cost) => cost.bare))),
    rounds,
  };
}

async function perRequest(send: () => Promise<Response>, used: () => number): Promise<number> {
  const before = used();
  let left = REQUESTS_PER_ROUND;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const answer = await send();
      const body = await answer.text();
      if (!answer.ok) throw new Error(`A measured request was refused: ${body}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (used() - before) / REQUESTS_PER_ROUND;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
