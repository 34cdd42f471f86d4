import { THRESHOLDS, type W4Facts } from '@understory/domain';
import { decimal } from '../decimal';
import { tieCounts } from '../tie-counts';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseBelow, clearAbove } = THRESHOLDS.W4;

/** W4, for everybody. */
export function thinSoilAbout(): WarningAbout {
  return {
    name: 'Thin soil',
    meaning: 'All your ties together carry little living support.',
    rule:
      `Raised when support adds up to less than ${decimal(raiseBelow)} at two midnights in a row. ` +
      `A tie in its rhythm, not rated, counts ${decimal(0.5)}.`,
    clears: `When it adds up to more than ${decimal(clearAbove)}.`,
  };
}

/** W4: thin soil. */
export function thinSoil(facts: W4Facts): WarningWords {
  const { rule, clears } = thinSoilAbout();
  const counts = tieCounts({
    alive: facts.aliveTies,
    due: facts.dueTies,
    thin: facts.thinTies,
    new: 0,
  });
  return {
    clause: 'your ties together carry little',
    evidence: `${counts} Support adds up to ${decimal(facts.supportMass)}.`,
    rule,
    clears,
    nextStep:
      'Make one small contact this week, with whoever is easiest to reach. ' +
      'Supervision or own therapy is a place to begin too.',
  };
}
