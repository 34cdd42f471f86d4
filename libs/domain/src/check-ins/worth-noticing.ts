import { NEWEST_ANSWERS, ownRange } from './own-range';

/** What the newest answers say beside one's own range. */
export interface RangeFinding {
  /** `not-yet` below ten answers; `outside` for the newest answer alone; `run` for eight or more in a row. */
  kind: 'not-yet' | 'usual' | 'outside' | 'run';
  /** On which side of the mean; null where nothing is worth noticing. */
  side: 'above' | 'below' | null;
  /** Newest answers that it rests on: 1 outside the range, eight or more in a run, else 0. */
  length: number;
}

/** From so far off the mean an answer lies on one side: half a step, because answers are whole. Our choice. */
const OFF_THE_MEAN = 0.5;

/**
 * Whether the newest answers are worth noticing: the newest lies outside one's own range, or the newest eight or more lie on
 * one side of the mean. Two rules and no more, since each one more finds more that is nothing.
 *
 * @param answers Whole, 0 to 4, oldest first, skipped weeks left out.
 * @returns What is found; a run, which says more, before a single answer outside.
 * @throws {RangeError} On an answer that is not a whole number from 0 to 4.
 * @see docs/adr/0087-own-range.md
 * @example worthNoticing([1, 1, 2, 0, 1, 1, 0, 1, 1, 1, 4]) // { kind: 'outside', side: 'above', length: 1 }
 */
export function worthNoticing(answers: readonly number[]): RangeFinding {
  const range = ownRange(answers);
  const newest = answers.at(-1);
  if (range === null || newest === undefined) return { kind: 'not-yet', side: null, length: 0 };
  const sideOf = (answer: number) => {
    if (Math.abs(answer - range.mean) < OFF_THE_MEAN) return null;
    return answer > range.mean ? 'above' : 'below';
  };
  const side = sideOf(newest);
  const length = answers.length - 1 - answers.findLastIndex((answer) => sideOf(answer) !== side);
  if (side !== null && length >= NEWEST_ANSWERS) return { kind: 'run', side, length };
  if (newest > range.high) return { kind: 'outside', side: 'above', length: 1 };
  if (newest < range.low) return { kind: 'outside', side: 'below', length: 1 };
  return { kind: 'usual', side: null, length: 0 };
}
