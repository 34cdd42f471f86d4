import { isFading, THRESHOLDS } from '@understory/domain';
import type { ObservedTie } from '../observe';
import { alarmsOf, type Detector } from './alarm';

/** Whether a tie has been silent for too long, and when that is made good; silence in days. */
interface SilenceRule {
  isTooLong: (silence: number, tie: ObservedTie['tie']) => boolean;
  isMadeGood?: (silence: number, tie: ObservedTie['tie']) => boolean;
}

function ofEachTie({ isTooLong, isMadeGood }: SilenceRule): Detector {
  return (seen) =>
    seen.ties.flatMap(({ tie, silence }) => {
      const on = (day: number) => silence[day] ?? 0;
      const isGood = isMadeGood ?? ((days) => !isTooLong(days, tie));
      return alarmsOf(
        seen,
        tie.id,
        (day) => isTooLong(on(day), tie),
        (day) => isGood(on(day), tie),
      );
    });
}

/** W1 as shipped: the domain's own rule and thresholds. */
export const shippedFading: Detector = ofEachTie({
  isTooLong: isFading,
  isMadeGood: (silence, { rhythmDays }) => silence / rhythmDays <= THRESHOLDS.W1.clearUpTo,
});

/**
 * Any tie silent for more than so many agreed intervals.
 *
 * @param intervals Above which it is raised; one more where the rhythm is flexible.
 * @param leastDays Days that must have passed too; 0 for the plain rule.
 * @returns The detector, one subject a tie.
 * @example overdue(3, 24) // as shipped
 */
export function overdue(intervals: number, leastDays = 0): Detector {
  return ofEachTie({
    isTooLong: (silence, { rhythmDays, isFlexible }) =>
      silence / rhythmDays > intervals + (isFlexible ? 1 : 0) && silence > leastDays,
    isMadeGood: (silence, { rhythmDays }) => silence / rhythmDays <= 0.8 * intervals,
  });
}

/**
 * Any tie silent for more than so many days, whatever was agreed.
 *
 * @param days Above which it is raised.
 * @param isAsked Which ties are looked at; by default all.
 * @returns The detector, one subject a tie.
 * @example anyTieSilent(30, (tie) => tie.kind === 'supervision')
 */
export function anyTieSilent(
  days: number,
  isAsked: (tie: ObservedTie['tie']) => boolean = () => true,
): Detector {
  return ofEachTie({ isTooLong: (silence, tie) => isAsked(tie) && silence > days });
}
