import type { Detector } from './alarm';
import { gapSurvival } from './all-together';
import { overdue } from './silence-of-ties';

/**
 * Any tie silent for so many agreed intervals that all ties together would reach it by chance so often a year:
 * the more contacts are agreed, the longer the silence.
 *
 * @param timesAYear Chance alarms a year that are asked for, if plans were exact and nobody were ever away.
 * @returns The detector, one subject a tie.
 * @example scaledOverdue(0.35) // for six ties about 3 intervals
 */
export function scaledOverdue(timesAYear: number): Detector {
  return (seen) => {
    const gapsAYear = seen.ties.reduce((sum, { tie }) => sum + 365 / tie.rhythmDays, 0);
    return overdue(intervalsAt(timesAYear / gapsAYear))(seen);
  };
}

/** Intervals that a gap exceeds with the given chance, by halving. */
function intervalsAt(chance: number): number {
  let low = 0;
  let high = 10;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (gapSurvival(middle) > chance) low = middle;
    else high = middle;
  }
  return high;
}
