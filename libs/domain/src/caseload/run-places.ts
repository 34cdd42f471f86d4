import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import { once } from '../once';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import type { RunDay } from '../work/log';
import { weekdayOf } from './weekday-of';

/** A weekday's usual longest run. */
export interface UsualRun {
  /** ISO weekday, 1 Monday … 7 Sunday. */
  weekday: number;
  /** Whole, 1 or more. */
  longestRun: number;
}

/** Breathing space of a usual week. */
export interface RunPlaces {
  /** Weekdays that are usually worked, by weekday. */
  usual: readonly UsualRun[];
  /** Sessions a week that fit at the end of a run without making it longer than agreed; whole, 0 or more. */
  places: number;
}

const WINDOW_DAYS = 28;
/** A weekday is usual where it was worked at least so many times in four weeks; our choice. */
const LEAST_TIMES = 2;
const RUNS = { min: 1, max: Number.MAX_SAFE_INTEGER } as const;

/**
 * How much room runs of sessions leave in a usual week: on each weekday that is usually worked, what is agreed less the longest
 * run it usually has. Usual is the middle one of the last four weeks, the longer one of two.
 *
 * @param log Longest runs by day, in any order, a repeated day counts once; leave, whose days are not counted.
 * @param agreedRun Sessions in a row that were agreed, whole, 1 to 20.
 * @param asOf Day to read at, its own day not counted, since it still runs.
 * @returns Usual runs and places; null where no weekday was worked twice in the 28 days before.
 * @throws {RangeError} On a run, an agreement or a day outside its range, or a day told in two ways.
 * @example runPlaces({ runs: [{ on: 90, longestRun: 3 }, { on: 97, longestRun: 3 }], leave: [] }, 4, 100)?.places // 1
 */
export function runPlaces(
  log: { readonly runs: readonly RunDay[]; readonly leave: readonly LeaveSpan[] },
  agreedRun: number,
  asOf: EpochDay,
): RunPlaces | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  within('agreedRun', agreedRun, LIMITS.longestRun, 'whole');
  const { isLeave } = leaveClock(log.leave);
  const byWeekday = new Map<number, number[]>();
  for (const { on, longestRun } of once('runs', log.runs, (run) => run.on)) {
    within('runs.on', on, EPOCH_DAYS, 'whole');
    within('longestRun', longestRun, RUNS, 'whole');
    if (on >= asOf || on < asOf - WINDOW_DAYS || isLeave(on)) continue;
    const weekday = weekdayOf(on);
    byWeekday.set(weekday, [...(byWeekday.get(weekday) ?? []), longestRun]);
  }
  const usual = [...byWeekday]
    .filter(([, runs]) => runs.length >= LEAST_TIMES)
    .map(([weekday, runs]) => ({ weekday, longestRun: upperMiddle(runs) }))
    .sort((a, b) => a.weekday - b.weekday);
  if (usual.length === 0) return null;
  const places = usual.reduce((sum, run) => sum + Math.max(0, agreedRun - run.longestRun), 0);
  return { usual, places };
}

function upperMiddle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
