import type { EpochDay } from '../days/day';
import { RowCursor } from '../days/row-cursor';
import { LIMITS } from '../vocabulary';
import type { W11Facts, W12Facts } from '../warnings/facts';
import { THRESHOLDS } from '../warnings/thresholds';
import {
  CHECK_IN_WARNS_DAYS,
  lastAnswered,
  type TwoOfThree,
  twoOfThreeSay,
} from '../warnings/two-of-three';
import { NOT_RAISED, type Watch, watchDay } from '../warnings/watch';
import { type CheckInAnswer, checkInsInOrder } from './in-time-order';
import type { CheckInLog } from './log';
import { ANSWER_SPEAKS_DAYS } from './newest-answer';

/** Check-ins at the close of a day; plain data. */
export interface CheckInState {
  /** Those that a later day can still rest on, older first. */
  readonly recent: readonly CheckInLog[];
  /** W11. */
  readonly carryingAlone: Watch;
  /** W12. */
  readonly demands: Watch;
}

/** Before the first day. */
export const NO_CHECK_INS: CheckInState = {
  recent: [],
  carryingAlone: NOT_RAISED,
  demands: NOT_RAISED,
};

const ALONE: TwoOfThree = { questions: ['withheld', 'alone'], ...THRESHOLDS.W11 };
const DEMANDS: TwoOfThree = { questions: ['demands', 'tooMuch'], ...THRESHOLDS.W12 };

/** The newest check-in speaks for so long, of others up to so long before it. */
const KEPT_DAYS = 2 * CHECK_IN_WARNS_DAYS;

/**
 * Check-ins walked through their days: the newest answers, and W11 and W12 from midnight to midnight.
 *
 * @see docs/adr/0086-answers-and-midnights.md
 * @example
 * const course = new CheckInCourse(checkIns);
 * for (let day = course.nextOn; day <= asOf; day++) course.takeDay(day);
 * course.answer('energy') // 0.75
 */
export class CheckInCourse {
  private day: EpochDay;
  private recent: readonly CheckInLog[];
  private carryingAlone: Watch;
  private demands: Watch;
  private readonly rows: RowCursor<CheckInLog>;

  /**
   * @param log Check-ins in any order, newer than what is kept.
   * @param after They must be dated after this day.
   * @throws {RangeError} On a check-in out of range, or an id told in two ways.
   */
  constructor(
    log: readonly CheckInLog[],
    kept: CheckInState = NO_CHECK_INS,
    after: EpochDay = -Infinity,
  ) {
    this.rows = new RowCursor(checkInsInOrder(log, after));
    this.recent = kept.recent;
    this.carryingAlone = kept.carryingAlone;
    this.demands = kept.demands;
    this.day = after;
  }

  /** The day of the next check-in; Infinity where none is left. */
  get nextOn(): EpochDay {
    return this.rows.nextOn;
  }

  /** One more day. */
  takeDay(day: EpochDay): void {
    this.day = day;
    if (this.rows.nextOn <= day) {
      const taken = this.recent.filter(({ on }) => day - on < KEPT_DAYS);
      for (let row = this.rows.take(day); row; row = this.rows.take(day)) taken.push(row);
      this.recent = taken;
    }
    if (this.recent.length === 0) return;
    this.carryingAlone = this.watched(this.carryingAlone, ALONE);
    this.demands = this.watched(this.demands, DEMANDS);
  }

  /** The newest answer to a question of the last fourteen days, as a share of 4; null without one. */
  answer(name: CheckInAnswer): number | null {
    const newest = this.recent.findLast((row) => row[name] !== null);
    if (newest === undefined || this.day - newest.on > ANSWER_SPEAKS_DAYS) return null;
    return (newest[name] ?? 0) / LIMITS.rating.max;
  }

  /** W11 as it stands on the course's day; null while it does not. */
  get carryingAloneWarning(): { raisedOn: EpochDay; facts: W11Facts } | null {
    const { raisedOn } = this.carryingAlone;
    if (raisedOn === null) return null;
    const checkIns = lastAnswered(this.recent, ALONE);
    const facts = checkIns.map(({ on, withheld, alone }) => ({ on, withheld, alone }));
    return { raisedOn, facts: { checkIns: facts } };
  }

  /** W12 as it stands on the course's day; null while it does not. */
  get demandsWarning(): { raisedOn: EpochDay; facts: W12Facts } | null {
    const { raisedOn } = this.demands;
    if (raisedOn === null) return null;
    const checkIns = lastAnswered(this.recent, DEMANDS);
    const facts = checkIns.map(({ on, demands, tooMuch }) => ({ on, demands, tooMuch }));
    return { raisedOn, facts: { checkIns: facts } };
  }

  /** All that later days need. */
  get state(): CheckInState {
    const { carryingAlone, demands } = this;
    const recent = this.recent.filter(({ on }) => this.day - on < KEPT_DAYS);
    return { recent, carryingAlone, demands };
  }

  private watched(before: Watch, rule: TwoOfThree): Watch {
    const answered = lastAnswered(this.recent, rule);
    const newest = answered[answered.length - 1];
    if (newest === undefined || this.day - newest.on >= CHECK_IN_WARNS_DAYS) return NOT_RAISED;
    const { holds, isClear } = twoOfThreeSay(answered, rule);
    return watchDay(before, this.day, holds, isClear);
  }
}
