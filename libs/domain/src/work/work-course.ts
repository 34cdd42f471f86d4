import type { EpochDay } from '../days/day';
import { inTimeOrder, RowCursor } from '../days/row-cursor';
import { LIMITS } from '../vocabulary';
import type { WeekLoad } from '../warnings/facts';
import { hysteresis, NOT_STANDING, type Standing } from '../warnings/hysteresis';
import { THRESHOLDS } from '../warnings/thresholds';
import { within } from '../within';
import { KERNEL_DAYS, KERNEL_WEIGHTS } from './kernel';
import type { CapacityTerms, WorkDay } from './log';
import { termsInForce } from './terms-in-force';

/** Below one week of known days, weighed by the kernel, a ratio says nothing yet: our choice, ADR 21. */
const LEAST_KNOWN_DAYS = 7;
const WEEK_DAYS = 7;
const WEEKS_SHOWN = 2;

/** Work against agreement at the close of a day; plain data. */
export interface WorkState {
  /** First day of work in the log; null without any. */
  readonly firstWorkOn: EpochDay | null;
  /** Units held on each of the last six weeks' days, older first; days before the log are left out. */
  readonly units: readonly number[];
  /** A day's share of the capacity agreed for each of them; 0 on leave. */
  readonly agreed: readonly number[];
  /** The last two closed weeks or fewer, older first. */
  readonly weeks: readonly WeekLoad[];
  /** W9, which is read at ends of weeks alone. */
  readonly aboveLoad: Standing;
}

/** Before the first day. */
export const NO_WORK: WorkState = {
  firstWorkOn: null,
  units: [],
  agreed: [],
  weeks: [],
  aboveLoad: NOT_STANDING,
};

/** What a course of work is read from. */
export interface WorkLog {
  readonly workDays: readonly WorkDay[];
  readonly capacity: readonly CapacityTerms[];
}

/**
 * Work walked through its days: load ρ, and W9 at the ends of weeks. A day costs the same however long the log is.
 *
 * @see docs/adr/0021-load-counts-the-days-of-the-log.md, 0022-load-is-warned-of-at-week-ends.md
 * @example
 * const course = new WorkCourse({ workDays, capacity });
 * for (let day = since; day <= asOf; day++) course.takeDay(day, false);
 * course.load // 1.15
 */
export class WorkCourse {
  weeks: readonly WeekLoad[];
  aboveLoad: Standing;
  private firstWorkOn: EpochDay | null;
  private readonly units: number[];
  private readonly agreed: number[];
  private readonly rows: RowCursor<WorkDay>;
  private readonly capacityOn: (day: EpochDay) => CapacityTerms | undefined;

  /**
   * @param log Days of work, newer than what is kept; all agreements.
   * @param after Work must be dated after this day.
   * @throws {RangeError} On anything outside its range, naming the field.
   */
  constructor(log: WorkLog, kept: WorkState = NO_WORK, after: EpochDay = -Infinity) {
    const rows = inTimeOrder('workDays', log.workDays, ({ on }) => on, after);
    for (const { units } of rows) within('units', units, { min: 0, max: Number.MAX_SAFE_INTEGER });
    this.rows = new RowCursor(rows);
    for (const { unitsPerWeek } of log.capacity) {
      within('unitsPerWeek', unitsPerWeek, LIMITS.capacityUnits);
    }
    this.capacityOn = termsInForce('capacity', log.capacity);
    this.firstWorkOn = kept.firstWorkOn;
    this.units = [...kept.units];
    this.agreed = [...kept.agreed];
    this.weeks = kept.weeks;
    this.aboveLoad = kept.aboveLoad;
  }

  /** Leaves out what was worked before the first day that counts. */
  skipTo(day: EpochDay): void {
    while (this.rows.take(day - 1) !== undefined);
  }

  /** One more day, the day after the one before. */
  takeDay(day: EpochDay, isLeave: boolean): void {
    const row = this.rows.take(day);
    if (row !== undefined) this.firstWorkOn ??= day;
    const capacity = isLeave ? undefined : this.capacityOn(day);
    this.units.push(row?.units ?? 0);
    this.agreed.push(capacity === undefined ? 0 : capacity.unitsPerWeek / WEEK_DAYS);
    if (this.units.length >= 2 * KERNEL_DAYS) this.forget();
  }

  /** The week before this day, the first of the next one, has closed. */
  closeWeek(next: EpochDay): void {
    if (this.firstWorkOn === null) return;
    const { load } = this;
    const week = {
      from: next - WEEK_DAYS,
      units: sum(this.units.slice(-WEEK_DAYS)),
      agreedUnits: sum(this.agreed.slice(-WEEK_DAYS)),
      load,
    };
    this.weeks = [...this.weeks, week].slice(-WEEKS_SHOWN);
    // Weeks that ended before anything was agreed raise nothing; without an agreement load is null.
    const agreedFrom = this.capacityOn(-Infinity)?.effectiveFrom ?? next;
    const isAbove = load !== null && load >= THRESHOLDS.W9.raiseFrom && agreedFrom < next;
    const isClear = load === null || load <= THRESHOLDS.W9.clearUpTo;
    this.aboveLoad = hysteresis(this.aboveLoad, next, isAbove, isClear);
  }

  /** ρ, 0 or more; null without a capacity, without any work, or before a week of the log is known. */
  get load(): number | null {
    if (this.firstWorkOn === null) return null;
    let units = 0;
    let agreed = 0;
    let knownDays = 0;
    const newest = this.units.length - 1;
    for (let age = 0; age <= Math.min(newest, KERNEL_DAYS - 1); age++) {
      const weight = KERNEL_WEIGHTS[age] ?? 0;
      const share = this.agreed[newest - age] ?? 0;
      units += weight * (this.units[newest - age] ?? 0);
      agreed += weight * share;
      if (share > 0) knownDays += weight;
    }
    return knownDays >= LEAST_KNOWN_DAYS ? units / agreed : null;
  }

  /** All that later days need. */
  get state(): WorkState {
    const { firstWorkOn, weeks, aboveLoad } = this;
    const [units, agreed] = [this.units.slice(-KERNEL_DAYS), this.agreed.slice(-KERNEL_DAYS)];
    return { firstWorkOn, units, agreed, weeks, aboveLoad };
  }

  /** Lets go of what no later day can count, many days at once. */
  private forget(): void {
    this.units.splice(0, this.units.length - KERNEL_DAYS);
    this.agreed.splice(0, this.agreed.length - KERNEL_DAYS);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
