import type { ObservedTie } from '../observe';
import { alarmsOf, type Detector } from './alarm';

/** Gaps that "usual" is learned from. */
const LEARNED_FROM = { least: 3, most: 8 };

/**
 * Any tie silent for longer than a multiple of its usual gap, which is learned from its last contacts and not agreed.
 *
 * @param times The multiple.
 * @returns The detector, one subject a tie.
 * @example timesTheUsualGap(2)
 */
export function timesTheUsualGap(times: number): Detector {
  return (seen) =>
    seen.ties.flatMap((observed) => {
      const usual = usualGaps(observed);
      return alarmsOf(
        seen,
        observed.tie.id,
        (day) => (observed.silence[day] ?? 0) > times * (usual[day] ?? Infinity),
      );
    });
}

/** Mean of the last gaps, as known on each day; infinite while there are too few. */
function usualGaps({ silence, held }: ObservedTie): Float64Array {
  const gaps: number[] = [];
  let usual = Infinity;
  return Float64Array.from(silence, (_, day) => {
    if ((held[day] ?? 0) > 0 && day > 0) {
      gaps.push((silence[day - 1] ?? 0) + 1);
      if (gaps.length > LEARNED_FROM.most) gaps.shift();
      if (gaps.length >= LEARNED_FROM.least) {
        usual = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      }
    }
    return usual;
  });
}
