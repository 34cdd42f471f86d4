import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import { within } from '../within';
import type { CapacityTerms, WorkDay } from './log';
import { WorkCourse } from './work-course';

/** What load is read from. */
export interface LoadLog {
  workDays: readonly WorkDay[];
  capacity: readonly CapacityTerms[];
  leave: readonly LeaveSpan[];
  /** First day of the log. */
  since: EpochDay;
}

/**
 * Load ρ: the work of the last 42 days against what was agreed for them, the newest counting most.
 *
 * @param log Held units by day, agreed capacity, leave, and the first day of the log; any order.
 * @param asOf Day to read at, counted in whole though it may still run; later days are ignored.
 * @returns 0 or more, 1 is as agreed, no unit; null without a capacity or any work, and until
 *   a week of days since the log began, not on leave, is in the window.
 * @throws {RangeError} On units, capacity or days outside their range.
 * @see docs/adr/0021-load-counts-the-days-of-the-log.md
 * @example load({ workDays: [], capacity: [], leave: [], since: 0 }, 100) // null
 */
export function load(log: LoadLog, asOf: EpochDay): number | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const since = within('since', log.since, EPOCH_DAYS, 'whole');
  const course = new WorkCourse(log);
  const { isLeave } = leaveClock(log.leave);
  course.skipTo(since);
  for (let day = since; day <= asOf; day++) course.takeDay(day, isLeave(day));
  return course.load;
}
