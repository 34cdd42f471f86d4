import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import { once } from '../once';
import { within } from '../within';
import type { DayAmount } from './log';
import { weekdayOf } from './weekday-of';

/** Minutes of one weekday. */
export interface WeekdayMinutes {
  /** ISO weekday, 1 Monday … 7 Sunday. */
  weekday: number;
  /** Mean over those that were not leave, 0 or more. */
  minutes: number;
}

const AMOUNTS = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;

/**
 * How the minutes of some weeks lie on their weekdays.
 *
 * @param log Minutes by day, in any order, a repeated day counts once; leave, whose days are not counted.
 * @param span First and last day, both included; days outside are ignored.
 * @returns Weekdays on which there was anything, most first, the earlier weekday first of equal ones; empty without any.
 * @throws {RangeError} On minutes below 0, a day out of range, or one told in two ways.
 * @example minutesByWeekday({ days: [{ on: 4, amount: 100 }], leave: [] }, { from: 4, to: 17 }) // [{ weekday: 1, minutes: 50 }]
 */
export function minutesByWeekday(
  log: { readonly days: readonly DayAmount[]; readonly leave: readonly LeaveSpan[] },
  { from, to }: { readonly from: EpochDay; readonly to: EpochDay },
): WeekdayMinutes[] {
  within('from', from, EPOCH_DAYS, 'whole');
  within('to', to, EPOCH_DAYS, 'whole');
  const { isLeave } = leaveClock(log.leave);
  const sums = new Map<number, number>();
  for (const { on, amount } of once('days', log.days, (day) => day.on)) {
    within('days.on', on, EPOCH_DAYS, 'whole');
    within('amount', amount, AMOUNTS);
    if (on < from || on > to || isLeave(on) || amount === 0) continue;
    sums.set(weekdayOf(on), (sums.get(weekdayOf(on)) ?? 0) + amount);
  }
  const counts = new Map<number, number>();
  for (let day = from; day <= to; day += 1) {
    if (!isLeave(day)) counts.set(weekdayOf(day), (counts.get(weekdayOf(day)) ?? 0) + 1);
  }
  return [...sums]
    .map(([weekday, sum]) => ({ weekday, minutes: sum / (counts.get(weekday) ?? 1) }))
    .sort((a, b) => b.minutes - a.minutes || a.weekday - b.weekday);
}
