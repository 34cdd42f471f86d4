import type { EpochDay } from '../days/day';
import type { HeldDay } from './tie-state';

/** Days that "recent" means for contacts: eight weeks. */
const RECENT_DAYS = 56;

/**
 * Adds a day to the days with contacts of the last eight weeks, and forgets what is too old to count.
 *
 * @param recent Older first; changed in place, since it grows with every contact.
 * @param day A later day than all of them, with its contacts.
 * @example addRecent(recent, { on: 9, count: 2 })
 */
export function addRecent(recent: HeldDay[], day: HeldDay): void {
  recent.push(day);
  while ((recent[0]?.on ?? day.on) <= day.on - RECENT_DAYS) recent.shift();
}

/**
 * Contacts held in the eight weeks up to a day.
 *
 * @param recent As `addRecent` leaves them, none later than the day.
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
 * @param recent As `addRecent` leaves them, none later than the day.
 * @param day The day to read at.
 * @returns Whole, 0 or more.
 * @example heldOn([{ on: 9, count: 2 }], 9) // 2
 */
export function heldOn(recent: readonly HeldDay[], day: EpochDay): number {
  const newest = recent[recent.length - 1];
  return newest?.on === day ? newest.count : 0;
}
