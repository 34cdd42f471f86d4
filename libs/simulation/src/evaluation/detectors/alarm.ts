import type { Observation } from '../observe';

/** An alarm, from the day it is raised to the day it is gone; days as indices into the observation. */
export interface Alarm {
  /** The tie it speaks of; null for all of them together. */
  subject: string | null;
  raisedOn: number;
  /** The first day without it; one past the last day where it still stands then. */
  clearedOn: number;
}

/** Says when something should have been said of a log, and of what. */
export type Detector = (seen: Observation) => Alarm[];

/**
 * Walks the days of one subject, raising and clearing.
 *
 * @param seen Says from which day on anything may be raised, and how many days there are.
 * @param subject What the alarms speak of.
 * @param isRaised Whether the condition for raising holds on a day.
 * @param isCleared Whether it is gone on a day; by default where the other no longer holds.
 * @returns The alarms, earliest first; never two at once.
 * @example alarmsOf(seen, 'team', (day) => seen.ties[1].silence[day] > 24)
 */
export function alarmsOf(
  seen: Observation,
  subject: string | null,
  isRaised: (day: number) => boolean,
  isCleared: (day: number) => boolean = (day) => !isRaised(day),
): Alarm[] {
  const alarms: Alarm[] = [];
  let open: Alarm | null = null;
  for (let day = Math.max(0, seen.waitsUntil); day < seen.days; day += 1) {
    if (open === null && isRaised(day)) {
      open = { subject, raisedOn: day, clearedOn: seen.days };
      alarms.push(open);
    } else if (open !== null && isCleared(day)) {
      open.clearedOn = day;
      open = null;
    }
  }
  return alarms;
}

/**
 * Several detectors as one: the alarms of all.
 *
 * @param detectors Any number.
 * @returns A detector that raises what any of them raises.
 * @example either(fadingTies(isFading), thinningOverall(5.5))
 */
export function either(...detectors: readonly Detector[]): Detector {
  return (seen) => detectors.flatMap((detector) => detector(seen));
}
