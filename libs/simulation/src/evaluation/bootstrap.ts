import type { Random } from '../random';

const DRAWS = 1000;

/**
 * A 95 % percentile interval of a mean, by drawing the values with replacement.
 *
 * @param values One per person; at least one.
 * @param random A stream of its own.
 * @returns 2.5th and 97.5th percentile of the means of 1,000 draws.
 * @see Efron B, Tibshirani RJ, An Introduction to the Bootstrap, 1993, chapter 13.
 * @example bootstrap([0, 1, 0, 2], new Random('bootstrap'))
 */
export function bootstrap(
  values: readonly number[],
  random: Random,
): { low: number; high: number } {
  const means = Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < values.length; drawn += 1) {
      sum += values[Math.floor(random.next() * values.length)] ?? 0;
    }
    return sum / values.length;
  }).sort((a, b) => a - b);
  return {
    low: means[Math.floor(DRAWS * 0.025)] ?? NaN,
    high: means[Math.ceil(DRAWS * 0.975) - 1] ?? NaN,
  };
}
