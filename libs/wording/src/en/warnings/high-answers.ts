import type { EpochDay } from '@understory/domain';
import { plainDays } from '../plain-days';
import { smallNumber } from '../small-number';

/** Check-ins that answer one of two questions from a threshold on. */
export interface HighAnswers {
  /** `two of three`. */
  now: string;
  /** `In two of your last three check-ins …: 6 November and 20 November.` */
  evidence: string;
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
