import { THRESHOLDS } from '@understory/domain';
import { v5 } from 'uuid';
import { ARMS, HARDER_ARMS, STEADY } from './arms';
import { USUAL } from './conditions';
import { COMMON, FAMILIES, SHIPPED } from './detectors/catalogue';
import { people } from './people';
import { OTHER_CONDITIONS, type Sizes } from './settings';

/** The space of names in which an evaluation is named by what it is of. */
const EVALUATIONS = '01990a7e-7d5c-7b1e-9d43-5f0e6a1c2b94';
const PROBED_PEOPLE = 3;

/**
 * Names what figures are of: the thresholds of W1 and W2, the conditions, the rules, the sizes, and what the rules raise for
 * a few people. It changes when any of these does.
 *
 * @param sizes How many people were drawn.
 * @returns A UUID; the same one for the same evaluation.
 * @example fingerprint(FULL) === evaluation.fingerprint
 */
export function fingerprint(sizes: Sizes): string {
  const detectors = [
    ...[...SHIPPED, ...COMMON].map(({ detector }) => detector),
    ...FAMILIES.map(({ thresholds, make }) => make(thresholds[3] ?? NaN)),
  ];
  const probed = [STEADY, ...ARMS, ...HARDER_ARMS.slice(-1)].map((arm) =>
    (['tuning', 'test'] as const).map((seed) =>
      [...people(seed, PROBED_PEOPLE, USUAL, arm)].map(({ person, seen }) => [
        person.thinsFrom,
        detectors.map((detector) => detector(seen)),
      ]),
    ),
  );
  const { W1, W2 } = THRESHOLDS;
  const rules = FAMILIES.map(({ id, thresholds }) => ({ id, thresholds }));
  return v5(JSON.stringify({ W1, W2, USUAL, OTHER_CONDITIONS, rules, sizes, probed }), EVALUATIONS);
}
