import { within } from '../within';

/** Days that count fully, and the day from which nothing counts: our choice. */
const FULL_DAYS = 14;
/** Length of the window of work, days. */
export const KERNEL_DAYS = 42;

/**
 * Kernel k: two weeks count fully, four more fade out.
 *
 * @param ageDays Days ago, 0 (today) or more; calendar days, leave included.
 * @returns 1 up to 14 days, then linear to 0 at 42 and beyond; no unit.
 * @throws {RangeError} On a negative age.
 * @example kernel(28) // 0.5
 */
export function kernel(ageDays: number): number {
  within('ageDays', ageDays, { min: 0, max: Number.MAX_SAFE_INTEGER });
  if (ageDays <= FULL_DAYS) return 1;
  return Math.max(0, (KERNEL_DAYS - ageDays) / (KERNEL_DAYS - FULL_DAYS));
}

/** The kernel by age in whole days, 0 to 41: what is weighed on every day is not weighed anew. */
export const KERNEL_WEIGHTS: readonly number[] = Array.from({ length: KERNEL_DAYS }, (_, age) =>
  kernel(age),
);
