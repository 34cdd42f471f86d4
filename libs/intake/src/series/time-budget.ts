/** Thrown by a spent budget; caught where the reading is put together. */
export class OutOfTime extends Error {}

const TICKS_BETWEEN_LOOKS = 256;

/**
 * A tick to call inside every loop; it throws once the time is up.
 *
 * @param seconds Time allowed, above 0.
 * @param clock Milliseconds that only grow.
 * @returns A function that throws `OutOfTime`; it looks at the clock every 256th call, and on the first.
 */
export function timeBudget(seconds: number, clock: () => number): () => void {
  const end = clock() + seconds * 1000;
  let ticks = 0;
  return () => {
    if (ticks++ % TICKS_BETWEEN_LOOKS === 0 && clock() > end) throw new OutOfTime();
  };
}
