import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';
import { RunCourse, type RunLog } from '../work/run-course';
import type { W10Facts } from './facts';

/**
 * W10, no breathing space, as it stands on a day. Raised on the day that follows two midnights at which the last seven days
 * held two or more with a longer run than was agreed for that day; cleared after seven days without one.
 *
 * @param log Longest runs by day and agreements, any order; a repeated day counts once.
 * @param asOf Day to read at; later days are ignored.
 * @returns The day it was raised and what it rests on now; null while it does not stand.
 * @throws {RangeError} On a run or a day outside its range, or a day told in two ways.
 * @example noBreathingSpace({ runs: [], agreedRuns: [] }, 100) // null
 */
export function noBreathingSpace(
  log: RunLog,
  asOf: EpochDay,
): { raisedOn: EpochDay; facts: W10Facts } | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const course = new RunCourse(log);
  course.moveTo(asOf);
  return course.warning;
}
