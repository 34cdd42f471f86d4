/** A sum of units: they have four decimals, and adding binary fractions must not show others. */
export function exactSum(values: readonly number[]): number {
  const exact = values.reduce((total, value) => total + value, 0);
  return Math.round(exact * 10_000) / 10_000;
}
