import type { EpochDay } from '../days/day';
import { LIMITS } from '../vocabulary';
import { checkInsUpTo, type CheckInAnswer } from './in-time-order';
import type { CheckInLog } from './log';

/** Days for which an answer speaks of how one is now: two weeks, so that one week can be skipped. Our choice. */
export const ANSWER_SPEAKS_DAYS = 14;

/**
 * The newest answer to one question that is recent enough to speak of today.
 *
 * @param checkIns Any order; not changed.
 * @param name Which of the five answers.
 * @param asOf Day to read at.
 * @returns answer/4, 0 to 1, no unit; null where none of the last 14 days (day 14 itself counts) holds that answer.
 * @throws {RangeError} On a check-in out of range.
 * @example newestAnswer([{ id, on: 93, energy: 3, … }], 'energy', 100) // 0.75
 */
export function newestAnswer(
  checkIns: readonly CheckInLog[],
  name: CheckInAnswer,
  asOf: EpochDay,
): number | null {
  const newest = checkInsUpTo(checkIns, asOf).findLast((row) => row[name] !== null);
  if (newest === undefined || asOf - newest.on > ANSWER_SPEAKS_DAYS) return null;
  const answer = newest[name];
  return answer === null ? null : answer / LIMITS.rating.max;
}
