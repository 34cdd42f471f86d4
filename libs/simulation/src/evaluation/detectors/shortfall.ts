import {
  afterWeek,
  countedContacts,
  NOT_THINNING,
  type ClosedWeek,
  type EpochDay,
} from '@understory/domain';
import type { Observation } from '../observe';
import type { Alarm, Detector } from './alarm';

/** W2 as shipped: the domain's own step, week after week. */
export const shippedThinning: Detector = (seen) => {
  const alarms: Alarm[] = [];
  let state = NOT_THINNING;
  for (let from = 0; from + 7 <= seen.days; from += 7) {
    const before = state.raisedOn;
    state = afterWeek(state, closedWeek(seen, from));
    note(alarms, before !== null, state.raisedOn !== null, from + 7, seen.days);
  }
  return alarms;
};

/**
 * The same running sum (CUSUM) with other thresholds; with 5.5 and .5 it is the shipped one.
 *
 * @param raiseAbove h, above which it is raised; it clears below half of it, or after two weeks on plan.
 * @param allowance k, what each week is forgiven, in standard deviations.
 * @returns The detector, of all ties together.
 * @example shortfall(3.75)
 */
export function shortfall(raiseAbove: number, allowance = 0.5): Detector {
  return (seen) => {
    const alarms: Alarm[] = [];
    let sum = 0;
    let onPlan = 0;
    let isStanding = false;
    for (let from = 0; from + 7 <= seen.days; from += 7) {
      const { planned, held, plannedDays } = closedWeek(seen, from);
      if (plannedDays === 0) continue;
      const share = plannedDays / 7;
      const z = Math.min(2.5 * share, (planned - held) / Math.sqrt((0.45 * planned) / share));
      sum = Math.min(raiseAbove + 1, Math.max(0, sum + z - allowance * share));
      onPlan = held >= planned - 1e-9 ? onPlan + 1 : 0;
      if (isStanding && onPlan >= 2) sum = 0;
      const stood: boolean = isStanding;
      isStanding = sum >= raiseAbove / 2 && (stood || sum > raiseAbove);
      note(alarms, stood, isStanding, from + 7, seen.days);
    }
    return alarms;
  };
}

/** Planned and held contacts of a week, as the domain counts them. */
export function closedWeek(seen: Observation, from: number): ClosedWeek {
  const plannedDays = total(seen.isPlanned, from);
  const week = { from: (seen.firstDay + from) as EpochDay, plannedDays, planned: 0, held: 0 };
  for (const { tie, held } of seen.ties) {
    const planned = plannedDays / tie.rhythmDays;
    week.planned += planned;
    week.held += countedContacts({ planned, held: total(held, from) });
  }
  return week;
}

function total(days: Uint8Array, from: number): number {
  let sum = 0;
  for (let day = from; day < from + 7; day += 1) sum += days[day] ?? 0;
  return sum;
}

/** Alarms of all ties together are raised and cleared on the day after a week, which may lie past the last. */
function note(alarms: Alarm[], stood: boolean, stands: boolean, on: number, days: number): void {
  if (!stood && stands && on < days) alarms.push({ subject: null, raisedOn: on, clearedOn: days });
  const open = alarms.at(-1);
  if (stood && !stands && open) open.clearedOn = Math.min(on, days);
}
