import { Random } from '../random';
import type { Arm } from './arms';
import type { Conditions } from './conditions';
import { observe, type Observation } from './observe';
import { simulatePerson, type SimulatedPerson } from './simulate-person';

/** A person with the log laid out by day. */
export interface SeenPerson {
  person: SimulatedPerson;
  seen: Observation;
}

/** Thresholds are chosen on the one, figures come from the other; nobody is in both. */
export type Seed = 'tuning' | 'test';

/**
 * So many people of one seed, the same ones under whatever happens to them.
 *
 * @param seed Whom to draw.
 * @param count How many.
 * @param conditions How they are.
 * @param arm What happens to them.
 * @returns One after the other, so that no more than one is held at a time.
 * @example [...people('test', 10, USUAL, STEADY)]
 */
export function* people(
  seed: Seed,
  count: number,
  conditions: Conditions,
  arm: Arm,
): Generator<SeenPerson> {
  const random = new Random(`evaluation/${seed}`);
  for (let index = 0; index < count; index += 1) {
    const person = simulatePerson(conditions, arm, random.fork(`person ${index}`));
    yield { person, seen: observe(person.log) };
  }
}
