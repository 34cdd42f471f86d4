import type { CheckInAnswer } from '../check-ins/in-time-order';
import type { CheckInLog } from '../check-ins/log';

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

/** What the newest check-ins say of a rule. */
export interface TwoOfThreeSay {
  /** Whether the raise condition holds. */
  readonly holds: boolean;
  /** Whether the clear condition holds. */
  readonly isClear: boolean;
}

/**
 * The check-ins that a rule rests on: the last three that answer one of its questions, of the six weeks up to the newest
 * of them.
 *
 * @param checkIns Oldest first, checked.
 * @param rule Questions and thresholds.
 * @returns Up to three, older first; empty where none answers.
 * @example lastAnswered(checkIns, { questions: ['withheld', 'alone'], raiseFrom: 3, clearUpTo: 2 })
 */
export function lastAnswered(
  checkIns: readonly CheckInLog[],
  rule: TwoOfThree,
): readonly CheckInLog[] {
  const found: CheckInLog[] = [];
  for (let index = checkIns.length - 1; index >= 0 && found.length < LAST; index--) {
    const row = checkIns[index];
    if (row === undefined || highest(row, rule) === null) continue;
    if ((found[0]?.on ?? row.on) - row.on >= CHECK_IN_WARNS_DAYS) break;
    found.push(row);
  }
  return found.reverse();
}

/**
 * Whether two of the last three are high, and whether the last two are calm. A check-in that answers one of the two
 * questions is read by that one.
 *
 * @param answered From `lastAnswered`.
 * @param rule Questions and thresholds.
 * @returns Neither, for none.
 * @example twoOfThreeSay(lastAnswered(checkIns, rule), rule).holds // true
 */
export function twoOfThreeSay(answered: readonly CheckInLog[], rule: TwoOfThree): TwoOfThreeSay {
  const high = answered.filter((row) => (highest(row, rule) ?? 0) >= rule.raiseFrom);
  const lastTwo = answered.slice(-LEAST_CALM);
  const calm = lastTwo.filter((row) => (highest(row, rule) ?? Infinity) <= rule.clearUpTo);
  return { holds: high.length >= LEAST_HIGH, isClear: calm.length >= LEAST_CALM };
}

/** The higher of the two answers that are there. */
function highest(row: CheckInLog, { questions }: TwoOfThree): number | null {
  const first = row[questions[0]];
  const second = row[questions[1]];
  return first === null || second === null ? (first ?? second) : Math.max(first, second);
}
