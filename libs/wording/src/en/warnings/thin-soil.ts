import { THRESHOLDS, type W4Facts } from '@understory/domain';
import type { WarningSentences } from '../../wording';
import { decimal } from '../decimal';
import { tieCounts } from '../tie-counts';

/** W4: thin soil. */
export function thinSoil(facts: W4Facts): WarningSentences {
  const { raiseBelow, clearAbove } = THRESHOLDS.W4;
  const counts = tieCounts({
    alive: facts.aliveTies,
    due: facts.dueTies,
    thin: facts.thinTies,
    new: 0,
  });
  return {
    what: 'Your ties together carry little at present.',
    evidence: `${counts} Support adds up to ${decimal(facts.supportMass)}.`,
    rule:
      `Raised when support adds up to less than ${raiseBelow} at two midnights in a row. ` +
      'A tie in its rhythm, not rated, counts 0.5.',
    clears: `When it adds up to more than ${clearAbove}.`,
    nextStep:
      'Make one small contact this week, with whoever is easiest to reach, or bring it to supervision.',
  };
}
