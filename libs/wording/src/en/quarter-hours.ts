import { duration } from './duration';
import { units } from './units';

/** Below this, a quarter of an hour would say too much or nothing. */
const SHORTEST_QUARTER = 15;

/**
 * Minutes as hours to the quarter, where many of them are added up.
 *
 * @param minutes 0 or more.
 * @returns `4¼ h`, which never parts at the end of a line; `10 min` where a quarter would hide it.
 * @throws {RangeError} On a negative or unknown number.
 * @example quarterHours(250) // '4¼ h'
 */
export function quarterHours(minutes: number): string {
  return minutes < SHORTEST_QUARTER ? duration(minutes) : `${units(minutes / 60)}\u00a0h`;
}
