import type { EpochDay } from '../days/day';
import { RowCursor } from '../days/row-cursor';
import { LIMITS } from '../vocabulary';
import type { W11Facts, W12Facts } from '../warnings/facts';
import { THRESHOLDS } from '../warnings/thresholds';
import { CHECK_IN_WARNS_DAYS, type TwoOfThree } from '../warnings/two-of-three';
import { NOT_RAISED, type Watch } from '../warnings/watch';
import { AnswerWatch } from './answer-watch';
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
 * course.moveTo(asOf);
 * course.answer('energy') // 0.75
 */
export class CheckInCourse {
  private day: EpochDay;
  /** The next day on which anything can change; Infinity for none. */
  private wakesOn: EpochDay;
  private recent: readonly CheckInLog[];
  private readonly alone: AnswerWatch;
  private readonly demands: AnswerWatch;
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
    this.alone = new AnswerWatch(ALONE, kept.recent, kept.carryingAlone);
    this.demands = new AnswerWatch(DEMANDS, kept.recent, kept.demands);
    this.day = after;
    this.wakesOn = Number.isFinite(after) ? after + 1 : this.rows.nextOn;
  }

  /** Takes in everything up to and with the day. */
  moveTo(day: EpochDay): void {
    while (this.wakesOn <= day) this.wakesOn = this.takeDay(this.wakesOn);
    this.day = day;
  }

  /** The newest answer to a question of the last fourteen days, as a share of 4; null without one. */
  answer(name: CheckInAnswer): number | null {
    const newest = this.recent.findLast((row) => row[name] !== null);
    if (newest === undefined || this.day - newest.on > ANSWER_SPEAKS_DAYS) return null;
    const answer = newest[name];
    return answer === null ? null : answer / LIMITS.rating.max;
  }

  /** W11 as it stands on the course's day; null while it does not. */
  get carryingAloneWarning(): { raisedOn: EpochDay; facts: W11Facts } | null {
    const { answered, watch } = this.alone;
    if (watch.raisedOn === null) return null;
    const checkIns = answered.map(({ on, withheld, alone }) => ({ on, withheld, alone }));
    return { raisedOn: watch.raisedOn, facts: { checkIns } };
  }

  /** W12 as it stands on the course's day; null while it does not. */
  get demandsWarning(): { raisedOn: EpochDay; facts: W12Facts } | null {
    const { answered, watch } = this.demands;
    if (watch.raisedOn === null) return null;
    const checkIns = answered.map(({ on, demands, tooMuch }) => ({ on, demands, tooMuch }));
    return { raisedOn: watch.raisedOn, facts: { checkIns } };
  }

  /** All that later days need. */
  get state(): CheckInState {
    const recent = this.recent.filter(({ on }) => this.day - on < KEPT_DAYS);
    return { recent, carryingAlone: this.alone.watch, demands: this.demands.watch };
  }

  /** One more day, and the next one that says anything new. */
  private takeDay(day: EpochDay): EpochDay {
    if (this.rows.nextOn <= day) {
      const taken = this.recent.filter(({ on }) => day - on < KEPT_DAYS);
      for (let row = this.rows.take(day); row; row = this.rows.take(day)) taken.push(row);
      this.recent = taken;
      this.alone.hear(taken);
      this.demands.hear(taken);
    }
    return Math.min(this.rows.nextOn, this.alone.takeDay(day), this.demands.takeDay(day));
  }
}
