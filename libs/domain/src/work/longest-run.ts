import { once } from '../once';
import { within } from '../within';

/** When a held session ran. */
export interface HeldSpan {
  id: string;
  /** Instants in minutes, counted from anywhere. */
  from: number;
  /** Not before `from`. */
  to: number;
}

/** A gap this long, in minutes, is a break: our choice. */
export const BREAK_MINUTES = 10;

/**
 * The longest run of sessions without a break: each begins under ten minutes after all before it in the run have ended.
 *
 * @param spans Held sessions of one day, any order; a repeated id counts once, overlapping ones are one run.
 * @returns How many sessions the longest run has, whole, 0 without any.
 * @throws {RangeError} On an instant that is not a number, a session that ends before it begins, or an id told in two ways.
 * @example longestRun([{ id: 'a', from: 540, to: 590 }, { id: 'b', from: 595, to: 645 }]) // 2
 */
export function longestRun(spans: readonly HeldSpan[]): number {
  const held = once('spans', spans, (span) => span.id);
  for (const { from, to } of held) {
    within('from', from, INSTANTS);
    within('to', to, { min: from, max: INSTANTS.max });
  }
  held.sort((a, b) => a.from - b.from);
  let longest = 0;
  let run = 0;
  let end = -Infinity;
  for (const { from, to } of held) {
    run = from - end < BREAK_MINUTES ? run + 1 : 1;
    end = Math.max(end, to);
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Minutes, farther than any calendar. */
const INSTANTS = { min: -9e15, max: 9e15 };
