import { Random } from '../random';
import { STEADY, type Arm } from './arms';
import { bootstrap } from './bootstrap';
import type { Conditions } from './conditions';
import type { Detector } from './detectors/alarm';
import {
  measureSteady,
  measureThinning,
  summariseSteady,
  summariseThinning,
  type SteadySummary,
  type ThinningSummary,
} from './measure';
import { people, type Seed } from './people';

/** Who is drawn, and what happens to them. */
export interface Trial {
  seed: Seed;
  people: number;
  conditions: Conditions;
  arms: readonly Arm[];
}

/** What one detector did. */
export interface Row {
  steady: SteadySummary;
  /** By id of the arm. */
  arms: Readonly<Record<string, ThinningSummary>>;
}

/**
 * Runs detectors over the same people, first with nothing thinning and then in each arm.
 *
 * @param trial Who, how, and what happens.
 * @param detectors Any number.
 * @returns One row for each, in their order.
 * @example compare({ seed: 'test', people: 100, conditions: USUAL, arms: ARMS }, [shippedFading])
 */
export function compare(trial: Trial, detectors: readonly Detector[]): Row[] {
  const steady = outcomes(trial, STEADY, detectors, measureSteady);
  const arms = trial.arms.map((arm) => ({
    id: arm.id,
    found: outcomes(trial, arm, detectors, measureThinning),
  }));
  return detectors.map((_, index) => ({
    steady: summariseSteady(steady[index] ?? [], (values) =>
      bootstrap(values, new Random('evaluation/bootstrap')),
    ),
    arms: Object.fromEntries(
      arms.map(({ id, found }) => [id, summariseThinning(found[index] ?? [])]),
    ),
  }));
}

function outcomes<T>(
  { seed, people: count, conditions }: Trial,
  arm: Arm,
  detectors: readonly Detector[],
  measure: (alarms: ReturnType<Detector>, person: Parameters<typeof measureThinning>[1]) => T,
): T[][] {
  const found: T[][] = detectors.map(() => []);
  for (const { person, seen } of people(seed, count, conditions, arm)) {
    detectors.forEach((detector, index) => found[index]?.push(measure(detector(seen), person)));
  }
  return found;
}
