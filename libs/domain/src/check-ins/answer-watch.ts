import type { EpochDay } from '../days/day';
import {
  CHECK_IN_WARNS_DAYS,
  lastAnswered,
  type TwoOfThree,
  twoOfThreeSay,
  type TwoOfThreeSay,
} from '../warnings/two-of-three';
import { NOT_RAISED, type Watch, watchDay } from '../warnings/watch';
import type { CheckInLog } from './log';

/**
 * A warning that rests on two of the last three check-ins, from midnight to midnight. What they say changes with a check-in
 * alone, and they fall silent once the newest is six weeks old.
 *
 * @example
 * const alone = new AnswerWatch(rule, [], NOT_RAISED);
 * alone.hear(checkIns);
 * alone.takeDay(100);
 * alone.watch.raisedOn // null
 */
export class AnswerWatch {
  /** The last three that answer, or fewer, older first. */
  answered: readonly CheckInLog[] = [];
  private say: TwoOfThreeSay = { holds: false, isClear: false };
  private speaksUntil: EpochDay = -Infinity;
  /** Whether a day like the last one would change nothing. */
  private isSettled = false;

  constructor(
    private readonly rule: TwoOfThree,
    checkIns: readonly CheckInLog[],
    public watch: Watch,
  ) {
    this.hear(checkIns);
  }

  /** Check-ins up to the next day, oldest first. */
  hear(checkIns: readonly CheckInLog[]): void {
    this.answered = lastAnswered(checkIns, this.rule);
    this.say = twoOfThreeSay(this.answered, this.rule);
    const newest = this.answered[this.answered.length - 1];
    if (newest !== undefined) this.speaksUntil = newest.on + CHECK_IN_WARNS_DAYS;
    this.isSettled = false;
  }

  /** One more day. */
  takeDay(day: EpochDay): void {
    if (day >= this.speaksUntil) {
      this.watch = NOT_RAISED;
      return;
    }
    if (this.isSettled) return;
    const before = this.watch;
    this.watch = watchDay(before, day, this.say.holds, this.say.isClear);
    this.isSettled = this.watch === before;
  }
}
