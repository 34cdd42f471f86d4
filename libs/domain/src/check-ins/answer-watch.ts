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
 * alone.takeDay(100); // 101, the next day on which it may change
 * alone.watch.raisedOn // null
 */
export class AnswerWatch {
  /** The last three that answer, or fewer, older first. */
  answered: readonly CheckInLog[] = [];
  private say: TwoOfThreeSay = { holds: false, isClear: false };
  private speaksUntil: EpochDay = -Infinity;

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
  }

  /** One more day; gives the next one on which it may change without a check-in, Infinity for none. */
  takeDay(day: EpochDay): EpochDay {
    if (day >= this.speaksUntil) {
      this.watch = NOT_RAISED;
      return Infinity;
    }
    const before = this.watch;
    this.watch = watchDay(before, day, this.say.holds, this.say.isClear);
    return this.watch === before ? this.speaksUntil : day + 1;
  }
}
