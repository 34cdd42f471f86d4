import { whole } from './decimal';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/**
 * A count for running text: in words up to twelve.
 *
 * @param count Whole, 0 or more.
 * @returns `no`, `one` … `twelve`, then digits.
 * @throws {RangeError} On a fraction or a negative count.
 * @example smallNumber(7) // 'seven'
 */
export function smallNumber(count: number): string {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`count must be a whole number, 0 or more, not ${count}`);
  }
  return WORDS[count] ?? whole(count);
}
