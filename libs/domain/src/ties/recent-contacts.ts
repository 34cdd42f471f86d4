import type { EpochDay } from '../days/day';
import type { HeldDay } from './tie-state';

/** Days that "recent" means for contacts: eight weeks. */
const RECENT_DAYS = 56;

/**
 * The days with contacts of the last eight weeks, after one more.
 *
 * @param recent Older first; not changed.
 * @param day A later day than all of them, with its contacts.
 * @returns A copy without what is too old to count; older first.
 * @example recentWith([], { on: 9, count: 2 }) // [{ on: 9, count: 2 }]
 */
export function recentWith(recent: readonly HeldDay[], day: HeldDay): HeldDay[] {
  const kept = recent.filter(({ on }) => on > day.on - RECENT_DAYS);
  kept.push(day);
  return kept;
}

/**
 * Contacts held in the eight weeks up to a day.
 *
 * @param recent As `recentWith` leaves them, none later than the day.
 * @param day The day to read at.
 * @returns Whole, 0 or more.
 * @example recentCount([{ on: 9, count: 2 }], 64) // 2
 */
export function recentCount(recent: readonly HeldDay[], day: EpochDay): number {
  let count = 0;
  for (const held of recent) if (held.on > day - RECENT_DAYS) count += held.count;
  return count;
}

/**
 * Contacts held on the newest day.
 *
 * @param recent As `recentWith` leaves them, none later than the day.
 * @param day The day to read at.
 * @returns Whole, 0 or more.
 * @example heldOn([{ on: 9, count: 2 }], 9) // 2
 */
export function heldOn(recent: readonly HeldDay[], day: EpochDay): number {
  const newest = recent[recent.length - 1];
  return newest?.on === day ? newest.count : 0;
}
