import { CHECK_IN_WARNS_DAYS, type EpochDay, THRESHOLDS } from '@understory/domain';
import { plainDays } from '../plain-days';
import { smallNumber } from '../small-number';
import type { WarningAbout } from './warning-words';

/** Check-ins that answer one of two questions from a threshold on. */
export interface HighAnswers {
  /** `two of three`. */
  now: string;
  /** `In two of your last three check-ins …: 6 November and 20 November.` */
  evidence: string;
}

/** What raises and clears a warning of two questions; each is worded to follow "say 3 or more to". */
export function highAnswersAbout(
  code: 'W11' | 'W12',
  [first, second]: readonly [string, string],
): Pick<WarningAbout, 'rule' | 'clears'> {
  const { raiseFrom, clearUpTo } = THRESHOLDS[code];
  return {
    rule: `Raised when two of the last three check-ins say ${raiseFrom} or more, of 4, to ${first}, or to ${second}.`,
    clears:
      `When two check-ins in a row say ${clearUpTo} or less to both, or when the newest is ` +
      `${smallNumber(CHECK_IN_WARNS_DAYS / 7)} weeks old.`,
  };
}

/** What the last check-ins say to two questions. */
export function highAnswers<CheckIn extends { on: EpochDay }>(
  checkIns: readonly CheckIn[],
  from: number,
  questions: readonly { words: string; answer: (checkIn: CheckIn) => number | null }[],
): HighAnswers {
  const isHigh = (answer: number | null) => answer !== null && answer >= from;
  const high = checkIns.filter((row) => questions.some(({ answer }) => isHigh(answer(row))));
  const all = smallNumber(checkIns.length);
  if (high.length === 0) {
    return { now: `none of ${all}`, evidence: 'Your last check-ins leave it open.' };
  }
  const said = questions.filter(({ answer }) => high.some((row) => isHigh(answer(row))));
  const words = said.map((question) => question.words).join(', or ');
  const few = smallNumber(high.length);
  const last = checkIns.length === 1 ? 'your last check-in' : `your last ${all} check-ins`;
  const which = high.length === checkIns.length ? last : `${few} of ${last}`;
  return {
    now: `${few} of ${all}`,
    evidence: `In ${which} ${words}: ${plainDays(high.map(({ on }) => on))}.`,
  };
}
