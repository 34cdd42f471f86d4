import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { once } from '../once';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import type { RunTerms } from './log';

/**
 * The longest run without a break that was agreed, by day.
 *
 * @param terms Agreements in any order; a repeated day counts once.
 * @returns Answers for a day: 1 to 20 sessions, null without any agreement. The first one also speaks for the days
 *   before it.
 * @throws {RangeError} On a run or a day outside its range, or a day told in two ways.
 * @example longestRunAgreed([])(100) // null
 */
export function longestRunAgreed(terms: readonly RunTerms[]): (day: EpochDay) => number | null {
  const agreements = once('agreedRuns', terms, (row) => row.effectiveFrom);
  for (const { effectiveFrom, longestRun } of agreements) {
    within('effectiveFrom', effectiveFrom, EPOCH_DAYS, 'whole');
    within('longestRun', longestRun, LIMITS.longestRun, 'whole');
  }
  agreements.sort((a, b) => b.effectiveFrom - a.effectiveFrom);
  return (day) => {
    const inForce = agreements.find((row) => row.effectiveFrom <= day) ?? agreements.at(-1);
    return inForce?.longestRun ?? null;
  };
}
