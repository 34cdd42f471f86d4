import type { EpochDay } from '../days/day';
import type { CheckInLog } from './log';
import { newestAnswer } from './newest-answer';

/**
 * The check-in's half of "hide": how much one lately kept a struggle to oneself. The other half is the strain of sessions.
 *
 * @param checkIns Any order; not changed.
 * @param asOf Day to read at.
 * @returns withheld/4 of the newest such answer up to 14 days old, 0 to 1, no unit; null without one.
 * @throws {RangeError} On a check-in out of range.
 * @example holdingBack([{ id, on: 93, withheld: 2, … }], 100) // 0.5
 */
export function holdingBack(checkIns: readonly CheckInLog[], asOf: EpochDay): number | null {
  return newestAnswer(checkIns, 'withheld', asOf);
}
