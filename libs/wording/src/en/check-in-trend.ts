import { capital } from './capital';
import {
  CHECK_IN_ANSWERS,
  type CheckInAnswer,
  LEAST_ANSWERS_FOR_RANGE,
  ownRange,
  type RangeFinding,
  worthNoticing,
} from '@understory/domain';
import type { LineWords, StateSentence } from '../wording';
import { CHECK_IN_QUESTIONS } from './check-in';
import { plural } from './plural';
import { sentence } from './sentence';
import { smallNumber } from './small-number';
import { UNKNOWN_NOT_LOW } from './unknown-not-low';

/** More than these at once would weigh more in a head than they do in their own lines. */
const MOST_TOLD = 2;

/** Clauses with "you", for a run and for one answer, on both sides of the mean. */
const NOTICED: Readonly<Record<CheckInAnswer, Readonly<Record<'above' | 'below', string>>>> = {
  energy: { above: 'you have had more energy', below: 'you have had less energy' },
  withheld: { above: 'you have kept more to yourself', below: 'you have kept less to yourself' },
  alone: { above: 'you have felt more alone', below: 'you have felt less alone' },
  demands: {
    above: 'people have felt more like demands',
    below: 'people have felt less like demands',
  },
  tooMuch: {
    above: 'needs have felt too much more often',
    below: 'needs have felt too much less often',
  },
};

const USUAL: Readonly<Record<CheckInAnswer, string>> = {
  energy: 'Energy is within your usual range',
  withheld: 'Kept to yourself, as often as usual',
  alone: 'Alone with the work, as often as usual',
  demands: 'People felt like demands, as usual',
  tooMuch: 'A need felt too much, as often as usual',
};

/**
 * One line of check-ins beside its own usual range.
 *
 * @param name Which question.
 * @param answers 0 to 4, oldest first, without skipped weeks.
 * @returns Head and caption; below ten answers it says how many are needed, never "low".
 * @throws {RangeError} On an answer out of range.
 * @example lineWords('energy', answers).finding // 'Energy is within your usual range'
 */
export function lineWords(name: CheckInAnswer, answers: readonly number[]): LineWords {
  const found = worthNoticing(answers);
  const now = answers.at(-1);
  const range = ownRange(answers);
  if (range === null || now === undefined) {
    return { finding: CHECK_IN_QUESTIONS[name].name, caption: notYet(answers.length) };
  }
  const usual =
    `Now ${now} of 4. Your usual runs from ${Math.ceil(range.low)} to ` +
    `${Math.floor(range.high)}.`;
  if (found.side === null) return { finding: USUAL[name], caption: usual };
  const clause = NOTICED[name][found.side];
  if (found.kind === 'outside') {
    return { finding: capital(`${clause} than usual`), caption: usual };
  }
  return {
    finding: capital(`${clause} for ${smallNumber(found.length)} check-ins`),
    caption: `${capital(smallNumber(found.length))} answers in a row ${found.side} your own average.`,
  };
}

/**
 * The sentence over all lines: how many are as usual, and what is not.
 *
 * @param answers Of each question, as for `lineWords`.
 * @returns What is found, and the ease.
 * @throws {RangeError} On an answer out of range.
 * @example checkInSentence(answers) // { finding: 'Four of five lines are as usual.', relief: 'You have kept more to yourself.' }
 */
export function checkInSentence(
  answers: Readonly<Record<CheckInAnswer, readonly number[]>>,
): StateSentence {
  const found = CHECK_IN_ANSWERS.map((name) => ({ name, ...worthNoticing(answers[name]) }));
  const known = found.filter(({ kind }) => kind !== 'not-yet');
  if (known.length === 0) {
    return { finding: 'Not enough yet.', relief: UNKNOWN_NOT_LOW };
  }
  const noticed = known.filter(({ side }) => side !== null);
  if (noticed.length === 0) {
    return { finding: 'All of it is within your usual range.', relief: 'Nothing stands out.' };
  }
  const usual = known.length - noticed.length;
  return {
    finding:
      usual === 0
        ? 'None of it is as usual.'
        : `${capital(smallNumber(usual))} of ${plural(known.length, 'line', 'lines')} ${usual === 1 ? 'is' : 'are'} as usual.`,
    relief: noticed.length > MOST_TOLD ? 'The lines below say how.' : noticed.map(told).join(' '),
  };
}

function told({ name, side }: RangeFinding & { name: CheckInAnswer }): string {
  return side === null ? '' : sentence(NOTICED[name][side]);
}

function notYet(count: number): string {
  const there = count === 0 ? 'none yet' : `${smallNumber(count)} so far`;
  return `Your usual range shows from ${smallNumber(LEAST_ANSWERS_FOR_RANGE)} answers on; ${there}.`;
}
