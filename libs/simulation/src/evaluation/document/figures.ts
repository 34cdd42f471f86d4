import type { SteadySummary, ThinningSummary } from '../measure';

/** A share as whole per cent: `97 %`. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** Times a year, two decimals: `0.69`. */
export function aYear(rate: number): string {
  return rate.toFixed(2);
}

/** Times a year with its interval: `0.69 (0.65 to 0.74)`. */
export function withInterval({ falseAlarms, low, high }: SteadySummary): string {
  return `${aYear(falseAlarms)} (${aYear(low)} to ${aYear(high)})`;
}

/** Share found within four and eight weeks, and the median delay: `37 % / 97 % / 32 d`. */
export function found(summary: ThinningSummary | undefined): string {
  if (summary === undefined) return '';
  const { within4Weeks, within8Weeks, medianDelay } = summary;
  const delay = medianDelay === null ? 'never' : `${medianDelay} d`;
  return `${percent(within4Weeks)} / ${percent(within8Weeks)} / ${delay}`;
}
