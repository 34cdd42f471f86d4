import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import { once } from '../once';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import type { CapacityTerms } from '../work/log';
import { termsInForce } from '../work/terms-in-force';
import type { CaseloadDayLog } from './log';

/** What weeks are read from. */
export interface CaseloadWeeksLog {
  days: readonly CaseloadDayLog[];
  leave: readonly LeaveSpan[];
  capacity: readonly CapacityTerms[];
}

/** One week's work and support beside what was agreed for it. */
export interface CaseloadWeek extends Omit<CaseloadDayLog, 'on'> {
  /** First day. */
  from: EpochDay;
  /** Units agreed for a whole week like it; null where nothing was agreed. */
  capacityUnits: number | null;
  /** The same for its days that are not leave. */
  agreedUnits: number | null;
  /** 0 to 7. */
  leaveDays: number;
  /** Too much of it is leave to be compared with a week of work. */
  isLeave: boolean;
}

const WEEK_DAYS = 7;
/** A working week away; our choice. */
const LEAVE_WEEK_DAYS = 5;

/** The days' fields that add up to those of a week. */
const SUMMED = [
  'heldUnits',
  'plannedUnits',
  'heldMinutes',
  'plannedMinutes',
  'otherMinutes',
  'supportMinutes',
  'bookedSupportMinutes',
] as const;
const AMOUNTS = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;

/**
 * Work, support and agreement by week.
 *
 * @param log Days in any order, a repeated one counts once; leave; capacity, of which the first also speaks for the days before.
 * @param span First day of the first week, and last day of the last one.
 * @returns Every week of the span, oldest first; one without a day is empty, which is not known to have been free. Days
 *   outside the span are ignored.
 * @throws {RangeError} On an amount below 0, a day or a capacity out of range, or a span that is no whole number of weeks.
 * @example caseloadWeeks({ days: [], leave: [], capacity: [] }, { from: 4, to: 17 }).length // 2
 */
export function caseloadWeeks(
  log: CaseloadWeeksLog,
  { from, to }: { readonly from: EpochDay; readonly to: EpochDay },
): CaseloadWeek[] {
  within('from', from, EPOCH_DAYS, 'whole');
  within('to', to, EPOCH_DAYS, 'whole');
  within('weeks', (to - from + 1) / WEEK_DAYS, { min: 0, max: 1000 }, 'whole');
  const { isLeave } = leaveClock(log.leave);
  const capacityOn = capacityByDay(log.capacity);
  const weeks: CaseloadWeek[] = [];
  for (let first = from; first <= to; first += WEEK_DAYS) {
    const days = Array.from({ length: WEEK_DAYS }, (_, index) => first + index);
    const leaveDays = days.filter(isLeave).length;
    weeks.push({
      from: first,
      ...EMPTY,
      capacityUnits: agreedFor(days, capacityOn),
      agreedUnits: agreedFor(
        days.filter((day) => !isLeave(day)),
        capacityOn,
      ),
      leaveDays,
      isLeave: leaveDays >= LEAVE_WEEK_DAYS,
    });
  }
  for (const day of once('days', log.days, ({ on }) => on)) {
    within('days.on', day.on, EPOCH_DAYS, 'whole');
    const week = weeks[Math.floor((day.on - from) / WEEK_DAYS)];
    for (const field of SUMMED) {
      within(field, day[field], AMOUNTS);
      if (week) week[field] += day[field];
    }
  }
  return weeks;
}

const EMPTY = {
  heldUnits: 0,
  plannedUnits: 0,
  heldMinutes: 0,
  plannedMinutes: 0,
  otherMinutes: 0,
  supportMinutes: 0,
  bookedSupportMinutes: 0,
};

function capacityByDay(capacity: readonly CapacityTerms[]) {
  for (const { unitsPerWeek } of capacity) {
    within('unitsPerWeek', unitsPerWeek, LIMITS.capacityUnits);
  }
  return termsInForce('capacity', capacity);
}

function agreedFor(
  days: readonly EpochDay[],
  capacityOn: (day: EpochDay) => CapacityTerms | undefined,
): number | null {
  if (capacityOn(-Infinity) === undefined) return null;
  return days.reduce((sum, day) => sum + (capacityOn(day)?.unitsPerWeek ?? 0) / WEEK_DAYS, 0);
}
