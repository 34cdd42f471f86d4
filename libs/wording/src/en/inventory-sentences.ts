import { changeOfScore, isHelpFirst, type SubscaleFinding, THRESHOLDS } from '@understory/domain';
import type { ScoreSentences, StateSentence } from '../wording';
import { decimal } from './decimal';
import { NOT_ABOUT_YOU } from './not-about-you';
import { UNKNOWN_NOT_LOW } from './unknown-not-low';

/**
 * One score of the inventory in sentences.
 *
 * @param finding The score beside one's own history.
 * @returns The change beside what the inventory moves by itself, then the score with its band. No norm of anybody else:
 *   those that exist are Danish, a generation old and were not verified.
 * @example scoreSentences(finding).change // 'A change of 8 points is within what this inventory moves by itself.'
 */
export function scoreSentences(finding: SubscaleFinding): ScoreSentences {
  const { score, band } = finding;
  return {
    change: changeSentence(finding),
    score: `${oneDecimal(score)} of 100. Asked again at once, it could as well have come out between ${Math.round(band.low)} and ${Math.round(band.high)}.`,
  };
}

function changeSentence(finding: SubscaleFinding): string {
  const { score, earlierMedian, reliableChange } = finding;
  const change = changeOfScore(finding);
  if (earlierMedian === null || change === 'first') {
    return 'The first of its kind: there is nothing of yours to compare it with yet.';
  }
  const points = Math.abs(Math.round(score - earlierMedian));
  if (change === 'within-wobble') {
    return points === 0
      ? 'The same as your own earlier ones.'
      : `A change of ${points} ${points === 1 ? 'point' : 'points'} is within what this inventory moves by itself.`;
  }
  const way = change === 'risen' ? 'Risen' : 'Come down';
  return `${way} by ${points} points from your own earlier ones: more than the ${decimal(reliableChange)} that it moves by itself.`;
}

/**
 * The sentence at the head of a filled-in inventory.
 *
 * @param findings Its scores; those without enough answers are left out.
 * @returns What is found, and the ease; help comes first from 75 on.
 * @example inventorySentence([]) // { finding: 'Too few answers for a score.', … }
 */
export function inventorySentence(findings: readonly SubscaleFinding[]): StateSentence {
  if (findings.length === 0) {
    return { finding: 'Too few answers yet.', relief: UNKNOWN_NOT_LOW };
  }
  if (isHelpFirst(findings)) {
    return {
      finding: 'This is a lot to carry.',
      relief: 'Before any plan: whom can you tell today?',
    };
  }
  const changes = findings.map(changeOfScore);
  if (changes.includes('risen')) {
    return {
      finding: 'More than the inventory moves by itself.',
      relief: NOT_ABOUT_YOU.conditions,
    };
  }
  if (findings.some(({ score }) => score >= THRESHOLDS.W14.raiseFrom)) {
    return {
      finding: 'Your answers tell of a high burden.',
      relief: NOT_ABOUT_YOU.conditions,
    };
  }
  return changes.every((change) => change === 'first')
    ? { finding: 'A first one to come back to.', relief: 'The next can be in four weeks.' }
    : {
        finding: 'Within what is usual for you.',
        relief: 'Small moves mean nothing by themselves.',
      };
}

/** What the inventory is, where it comes from, and who sees it; for whoever is about to fill it in. */
export const INVENTORY_ABOUT = {
  what: 'The Copenhagen Burnout Inventory asks nineteen questions about tiredness: in your life, from your work, and from working with people. It gives three numbers from 0 to 100 and no total. It is not a diagnosis.',
  whoSees:
    'Nobody but you sees your answers, your numbers, or whether you filled it in. They are in no team figure and in no pack.',
  howOften:
    'Once a month at most: from one time to the next a number moves by ten points without anything having changed.',
  licence:
    'By Tage S. Kristensen, Marianne Borritz, Ebbe Villadsen and Karl B. Christensen (Work & Stress 19, 2005), made as an open alternative and described as being in the public domain. The figures for what it moves by itself come from its Danish validation study and have not been checked against the article.',
};

function oneDecimal(score: number): string {
  return decimal(Math.round(score * 10) / 10);
}
