import type { EpochDay } from '../days/day';
import type { HeldDay } from './tie-state';

/** Days that "recent" means for contacts: eight weeks. */
const RECENT_DAYS = 56;

/**
 * The days with contacts that a later day can still count: those of the eight weeks up to the newest.
 *
 * @param days Days with contacts, older first.
 * @returns A copy without the older ones; empty for none.
 * @example stillRecent([{ on: 9, count: 2 }, { on: 65, count: 1 }]) // [{ on: 65, count: 1 }]
 */
export function stillRecent(days: readonly HeldDay[]): HeldDay[] {
  const newest = days[days.length - 1]?.on ?? 0;
  return days.filter(({ on }) => on > newest - RECENT_DAYS);
}

/**
 * Contacts held in the eight weeks up to a day.
 *
 * @param days Days with contacts, older first, none later than the day.
 * @param day The day to read at.
 * @returns Whole, 0 or more.
 * @example recentCount([{ on: 9, count: 2 }], 64) // 2
 */
export function recentCount(days: readonly HeldDay[], day: EpochDay): number {
  let count = 0;
  for (let index = days.length - 1; index >= 0; index--) {
    const held = days[index];
    if (held === undefined || held.on <= day - RECENT_DAYS) break;
    count += held.count;
  }
  return count;
}

/**
 * Contacts held on the newest day.
 *
 * @param days Days with contacts, older first, none later than the day.
 * @param day The day to read at.
 * @returns Whole, 0 or more.
 * @example heldOn([{ on: 9, count: 2 }], 9) // 2
 */
export function heldOn(days: readonly HeldDay[], day: EpochDay): number {
  const newest = days[days.length - 1];
  return newest?.on === day ? newest.count : 0;
}
