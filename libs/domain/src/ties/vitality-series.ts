import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import { within } from '../within';
import type { TieLog } from './log';
import { sortedTie } from './sorted-tie';
import { TieCourse } from './tie-course';

/**
 * Vitality of one tie at the end of each day, or of each so many days, by one walk through its log.
 *
 * @param tie Its log, rows in any order.
 * @param leave Days away; they pause the tie's clock.
 * @param from First day.
 * @param to Last day that may be read; not before `from`.
 * @param step Days from one value to the next, whole, 1 or more; 7 for a series by weeks.
 * @returns One value per step, oldest first, 0 to 1; null while nothing was known and once let go.
 * @throws {RangeError} On `to` before `from`, or anything outside its range.
 * @example vitalitySeries(supervision, [], 42, 70) // [1, …, 0.4688]
 */
export function vitalitySeries(
  tie: TieLog,
  leave: readonly LeaveSpan[],
  from: EpochDay,
  to: EpochDay,
  step = 1,
): (number | null)[] {
  within('from', from, EPOCH_DAYS, 'whole');
  within('to', to, { min: from, max: EPOCH_DAYS.max }, 'whole');
  within('step', step, { min: 1, max: EPOCH_DAYS.max }, 'whole');
  const course = new TieCourse(sortedTie(tie), leaveClock(leave));
  const series: (number | null)[] = [];
  for (let day = from; day <= to; day += step) {
    course.moveTo(day);
    const isLetGo = tie.activeUntil !== null && day >= tie.activeUntil;
    series.push(isLetGo ? null : course.vitality);
  }
  return series;
}
