import type { EpochDay } from './day';

/**
 * The earliest day of a log by day.
 *
 * @param days Anything by day.
 * @returns Its first day; Infinity without any, so that no walk begins.
 * @example firstDayOf(new Map([[5, 'a'], [3, 'b']])) // 3
 */
export function firstDayOf(days: ReadonlyMap<EpochDay, unknown>): EpochDay {
  let first = Infinity;
  for (const day of days.keys()) first = Math.min(first, day);
  return first;
}
