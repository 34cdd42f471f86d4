import { oneOf } from '../one-of';
import { CBI_ITEMS } from './cbi-items';
import { CBI_ANSWERS, CBI_ITEM_IDS, CBI_SUBSCALES } from './log';
import type { CbiAnswer, CbiSubscale, InventoryLog } from './log';

/** Three scores side by side; there is no total. */
export type CbiScores = Readonly<Record<CbiSubscale, number | null>>;

/**
 * Answers without which a subscale has no score. Unverified: the rule is said to be that of the scoring sheet of the Danish
 * National Research Centre for the Working Environment, which could not be retrieved.
 */
export const UNVERIFIED_CBI_LEAST_ANSWERS: Readonly<Record<CbiSubscale, number>> = {
  personal: 3,
  work: 4,
  client: 3,
};

const HIGHEST = 100;

/**
 * The score of one subscale: the mean of its answered items, W7 reversed.
 *
 * @param answers As answered, by item, in any order; not changed. Items left blank are left out.
 * @param subscale Which of the three.
 * @returns 0 to 100, no unit, unrounded, more is more burnt out; null where fewer than three items (work: four) were
 *   answered, so also for none.
 * @throws {RangeError} On an unknown item or subscale, and on an answer other than 0, 25, 50, 75 or 100.
 * @see Kristensen et al. 2005 for the mean; `UNVERIFIED_CBI_LEAST_ANSWERS` for blank items.
 * @example cbiScore({ P1: 75, P2: 50, P4: 25, P6: 25 }, 'personal') // 43.75
 */
export function cbiScore(answers: InventoryLog['answers'], subscale: CbiSubscale): number | null {
  oneOf('subscale', subscale, CBI_SUBSCALES);
  for (const item of Object.keys(answers)) oneOf('item', item, CBI_ITEM_IDS);
  let sum = 0;
  let answered = 0;
  for (const item of CBI_ITEMS) {
    const answer = answers[item.id];
    if (answer === undefined) continue;
    const value = answerOf(item.id, answer);
    if (item.subscale !== subscale) continue;
    sum += item.isReversed ? HIGHEST - value : value;
    answered++;
  }
  return answered < UNVERIFIED_CBI_LEAST_ANSWERS[subscale] ? null : sum / answered;
}

/**
 * The three scores of an inventory.
 *
 * @param answers As for `cbiScore`.
 * @returns Personal, work and client, each 0 to 100 or null.
 * @throws {RangeError} As `cbiScore`.
 * @example cbiScores({}) // { personal: null, work: null, client: null }
 */
export function cbiScores(answers: InventoryLog['answers']): CbiScores {
  return {
    personal: cbiScore(answers, 'personal'),
    work: cbiScore(answers, 'work'),
    client: cbiScore(answers, 'client'),
  };
}

function answerOf(item: string, answer: CbiAnswer): number {
  if (CBI_ANSWERS.includes(answer)) return answer;
  throw new RangeError(`${item} must be one of ${CBI_ANSWERS.join(', ')}, not ${answer}`);
}
