import type { EpochDay } from '../days/day';
import { inTimeOrder, RowCursor } from '../days/row-cursor';
import type { W10Facts } from '../warnings/facts';
import { THRESHOLDS } from '../warnings/thresholds';
import { NOT_RAISED, type Watch, watchDay } from '../warnings/watch';
import { within } from '../within';
import type { RunDay, RunTerms } from './log';
import { longestRunAgreed } from './longest-run-agreed';

/** What a course of runs is read from. */
export interface RunLog {
  readonly runs: readonly RunDay[];
  /** Without any, four in a row are taken as agreed. */
  readonly agreedRuns: readonly RunTerms[];
}

/** Runs without a break at the close of a day; plain data. */
export interface RunState {
  /** Days of the last seven with a longer run than agreed, older first. */
  readonly tooLong: readonly RunDay[];
  /** W10. */
  readonly noBreathingSpace: Watch;
}

/** Before the first day. */
export const NO_RUNS: RunState = { tooLong: [], noBreathingSpace: NOT_RAISED };

/**
 * Runs of sessions walked through their days: W10 from midnight to midnight.
 *
 * @example
 * const course = new RunCourse({ runs, agreedRuns });
 * course.moveTo(asOf);
 * course.warning?.facts.days.length // 2
 */
export class RunCourse {
  private day: EpochDay;
  /** The next day on which anything can change; Infinity for none. */
  private wakesOn: EpochDay;
  private tooLong: readonly RunDay[];
  private watch: Watch;
  private readonly rows: RowCursor<RunDay>;
  private readonly agreed: (day: EpochDay) => number | null;

  /**
   * @param log Longest runs by day, newer than what is kept; all agreements.
   * @param after Runs must be dated after this day.
   * @throws {RangeError} On a run or a day outside its range, or a day told in two ways.
   */
  constructor(log: RunLog, kept: RunState = NO_RUNS, after: EpochDay = -Infinity) {
    const rows = inTimeOrder('runs', log.runs, ({ on }) => on, after);
    const runs = { min: 1, max: Number.MAX_SAFE_INTEGER };
    for (const { longestRun } of rows) within('longestRun', longestRun, runs, 'whole');
    this.rows = new RowCursor(rows);
    this.agreed = longestRunAgreed(log.agreedRuns);
    this.tooLong = kept.tooLong;
    this.watch = kept.noBreathingSpace;
    this.day = after;
    this.wakesOn = Number.isFinite(after) ? after + 1 : this.rows.nextOn;
  }

  /** Takes in everything up to and with the day. */
  moveTo(day: EpochDay): void {
    while (this.wakesOn <= day) this.wakesOn = this.takeDay(this.wakesOn);
    this.day = day;
  }

  /** W10 as it stands on the course's day; null while it does not. */
  get warning(): { raisedOn: EpochDay; facts: W10Facts } | null {
    const { raisedOn } = this.watch;
    if (raisedOn === null) return null;
    return { raisedOn, facts: { days: this.tooLong, agreedRun: this.agreedOn(this.day) } };
  }

  /** All that later days need. */
  get state(): RunState {
    return { tooLong: this.tooLong, noBreathingSpace: this.watch };
  }

  /** One more day, and the next one that says anything new. */
  private takeDay(day: EpochDay): EpochDay {
    const { windowDays, raiseFromDays } = THRESHOLDS.W10;
    const run = this.rows.take(day);
    if (this.fallsOutOn <= day) {
      this.tooLong = this.tooLong.filter(({ on }) => on > day - windowDays);
    }
    if (run !== undefined && run.longestRun > this.agreedOn(day)) {
      const { longestRun } = run;
      this.tooLong = [...this.tooLong, { on: day, longestRun }];
    }
    const count = this.tooLong.length;
    const before = this.watch;
    this.watch = watchDay(before, day, count >= raiseFromDays, count === 0);
    return this.watch === before ? Math.min(this.rows.nextOn, this.fallsOutOn) : day + 1;
  }

  /** The day on which the oldest run is no longer counted; Infinity without one. */
  private get fallsOutOn(): EpochDay {
    return (this.tooLong[0]?.on ?? Infinity) + THRESHOLDS.W10.windowDays;
  }

  private agreedOn(day: EpochDay): number {
    return this.agreed(day) ?? THRESHOLDS.W10.agreedRun;
  }
}
