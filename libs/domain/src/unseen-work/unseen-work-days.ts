import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { once } from '../once';
import { oneOf } from '../one-of';
import { LIMITS, UNSEEN_WORK_KINDS } from '../vocabulary';
import { within } from '../within';
import { KERNEL_DAYS, kernel } from '../work/kernel';
import type { UnseenWorkLog } from './log';

/** Unseen work by day, prepared for reading many days. */
export type UnseenWorkDays = ReadonlyMap<EpochDay, readonly UnseenWorkLog[]>;

/**
 * Prepares unseen work for reading by day.
 *
 * @param log Any order; a repeated id counts once.
 * @returns Entries by day; empty for none.
 * @throws {RangeError} On a day, kind, effort or share outside its range, or an id told in two ways.
 * @example unseenWorkDays([]).size // 0
 */
export function unseenWorkDays(log: readonly UnseenWorkLog[]): UnseenWorkDays {
  const entries = once('unseenWork', log, (entry) => entry.id);
  for (const { on, kind, effort, share } of entries) {
    within('unseenWork.on', on, EPOCH_DAYS, 'whole');
    oneOf('kind', kind, UNSEEN_WORK_KINDS);
    within('effort', effort, LIMITS.rating, 'whole');
    within('share', share, LIMITS.share);
  }
  return Map.groupBy(entries, (entry) => entry.on);
}

/**
 * Goes through what still counts on a day.
 *
 * @param days From `unseenWorkDays`.
 * @param asOf Day to read at; later days are ignored.
 * @param visit Called for each entry with its kernel weight, over 0 to 1.
 * @example eachCounting(days, 100, (entry, weight) => {})
 */
export function eachCounting(
  days: UnseenWorkDays,
  asOf: EpochDay,
  visit: (entry: UnseenWorkLog, weight: number) => void,
): void {
  for (let age = 0; age < KERNEL_DAYS; age++) {
    const entries = days.get(asOf - age);
    if (entries === undefined) continue;
    const weight = kernel(age);
    for (const entry of entries) visit(entry, weight);
  }
}
