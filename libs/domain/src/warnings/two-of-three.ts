import { checkInsUpTo, type CheckInAnswer } from '../check-ins/in-time-order';
import type { CheckInLog } from '../check-ins/log';
import type { EpochDay } from '../days/day';
import { raisedByAnswers } from './standing-since-answers';

/** For so many days a check-in takes part in a warning: the horizon of everything else that fades (see `kernel`). Our choice. */
export const CHECK_IN_WARNS_DAYS = 42;
const LAST = 3;
const LEAST_HIGH = 2;
const LEAST_CALM = 2;

/** Which two questions, and from where to where an answer is high or calm. */
export interface TwoOfThree {
  readonly questions: readonly [CheckInAnswer, CheckInAnswer];
  /** Answers, 0 to 4, each end included. */
  readonly raiseFrom: number;
  readonly clearUpTo: number;
}

/** What stands, with the check-ins it rests on: the last three or fewer, older first. */
export interface StandingOnCheckIns {
  readonly raisedOn: EpochDay;
  readonly checkIns: readonly CheckInLog[];
}

/**
 * A warning raised by two of the last three check-ins and cleared by the last two. A check-in that answers neither question
 * is left out; one that answers one of them is read by that one. Those of more than six weeks before the newest take no part.
 *
 * @param log Check-ins in any order; not changed.
 * @param asOf Day to read at.
 * @param rule Questions and thresholds.
 * @returns What stands; null while nothing does, so also for an empty log, and once the newest is six weeks old.
 * @throws {RangeError} On a check-in out of range.
 * @example twoOfThree(checkIns, 100, { questions: ['withheld', 'alone'], raiseFrom: 3, clearUpTo: 2 })
 */
export function twoOfThree(
  log: readonly CheckInLog[],
  asOf: EpochDay,
  rule: TwoOfThree,
): StandingOnCheckIns | null {
  const answered = checkInsUpTo(log, asOf).filter((row) => highest(row, rule) !== null);
  const lastThree = (end: number) => {
    const newest = answered[end]?.on ?? asOf;
    return answered
      .slice(Math.max(0, end + 1 - LAST), end + 1)
      .filter(({ on }) => newest - on < CHECK_IN_WARNS_DAYS);
  };
  const events = answered.map(({ on }, index) => {
    const checkIns = lastThree(index);
    const high = checkIns.filter((row) => (highest(row, rule) ?? 0) >= rule.raiseFrom);
    const calm = checkIns
      .slice(-LEAST_CALM)
      .filter((row) => (highest(row, rule) ?? Infinity) <= rule.clearUpTo);
    return { on, holds: high.length >= LEAST_HIGH, isClear: calm.length >= LEAST_CALM };
  });
  const raisedOn = raisedByAnswers(events, CHECK_IN_WARNS_DAYS, asOf);
  return raisedOn === null ? null : { raisedOn, checkIns: lastThree(answered.length - 1) };
}

/** The higher of the two answers that are there. */
function highest(row: CheckInLog, { questions }: TwoOfThree): number | null {
  const given = questions.map((name) => row[name]).filter((answer) => answer !== null);
  return given.length === 0 ? null : Math.max(...given);
}
