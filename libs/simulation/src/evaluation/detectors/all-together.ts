import { fadeReserve, fillReserve } from '@understory/domain';
import type { Observation } from '../observe';
import { alarmsOf, type Detector } from './alarm';

/** A figure of all ties on each day; more is worse. */
type Figure = (seen: Observation) => Float64Array;

/** Raised above, cleared below a share of it. */
function ofAll(figure: Figure, raiseAbove: number, clearBelow: number): Detector {
  return (seen) => {
    const values = figure(seen);
    const on = (day: number) => values[day] ?? 0;
    return alarmsOf(
      seen,
      null,
      (day) => on(day) > raiseAbove,
      (day) => on(day) < clearBelow,
    );
  };
}

/**
 * Mean vitality of all ties below a value.
 *
 * @param value 0 to 1; it clears .05 above.
 * @returns The detector, of all ties together.
 * @example meanVitalityBelow(0.62)
 */
export function meanVitalityBelow(value: number): Detector {
  const lost: Figure = (seen) => {
    const sum = new Float64Array(seen.days);
    for (const { tie, held } of seen.ties) {
      let reserve = 1;
      for (let day = 0; day < seen.days; day += 1) {
        reserve = fadeReserve(reserve, 1, tie.rhythmDays);
        if ((held[day] ?? 0) > 0) reserve = fillReserve(reserve, 1);
        sum[day] = (sum[day] ?? 0) + (1 - Math.min(1, reserve)) / seen.ties.length;
      }
    }
    return sum;
  };
  return ofAll(lost, 1 - value, 1 - value - 0.05);
}

/**
 * Two ties silent at once for more than so many agreed intervals.
 *
 * @param intervals Above which it is raised; it clears at .8 of it.
 * @returns The detector, of all ties together.
 * @example twoTiesPast(2)
 */
export function twoTiesPast(intervals: number): Detector {
  const second: Figure = (seen) =>
    Float64Array.from({ length: seen.days }, (_, day) => {
      let longest = 0;
      let next = 0;
      for (const { tie, silence } of seen.ties) {
        const passed = (silence[day] ?? 0) / tie.rhythmDays;
        next = Math.max(next, Math.min(longest, passed));
        longest = Math.max(longest, passed);
      }
      return next;
    });
  return ofAll(second, intervals, 0.8 * intervals);
}

/**
 * How unlikely it is that all ties would be as silent as they are if their rhythms still held: the summed
 * surprise (Fisher 1925) of every silence, each against gamma gaps of CV .5.
 *
 * @param surprise Sum of -ln P above which it is raised; it clears at .8 of it.
 * @returns The detector, of all ties together.
 * @example unlikelySilence(15)
 */
export function unlikelySilence(surprise: number): Detector {
  const sum: Figure = (seen) => {
    const total = new Float64Array(seen.days);
    for (const { tie, silence } of seen.ties) {
      for (let day = 0; day < seen.days; day += 1) {
        const passed = (silence[day] ?? 0) / tie.rhythmDays;
        total[day] = (total[day] ?? 0) - Math.log(gapSurvival(passed));
      }
    }
    return total;
  };
  return ofAll(sum, surprise, 0.8 * surprise);
}

/**
 * Chance that a gap is longer than so many agreed intervals: gamma with shape 4 (CV .5) and mean 1.
 *
 * @param intervals 0 or more.
 * @returns 0 to 1.
 * @example gapSurvival(2) // 0.042
 */
export function gapSurvival(intervals: number): number {
  const x = 4 * intervals;
  return Math.exp(-x) * (1 + x + x ** 2 / 2 + x ** 3 / 6);
}
