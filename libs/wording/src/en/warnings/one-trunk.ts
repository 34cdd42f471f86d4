import { THRESHOLDS, type W3Facts } from '@understory/domain';
import { decimal } from '../decimal';
import { plural } from '../plural';
import { tieName } from '../tie-name';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseBelow, clearAbove } = THRESHOLDS.W3;

/** W3, for everybody. */
export function oneTrunkAbout(): WarningAbout {
  return {
    name: 'Resting on one trunk',
    meaning: 'Most of your support stands on a single tie, so little is left if that one is away.',
    rule:
      `Raised when less than ${decimal(raiseBelow)} of support is left without your strongest tie, at two ` +
      `midnights in a row. A tie in its rhythm, not rated, counts ${decimal(0.5)}.`,
    clears: `When more than ${decimal(clearAbove)} is left without your strongest tie.`,
  };
}

/** W3: resting on one trunk. */
export function oneTrunk(facts: W3Facts, alias?: string): WarningWords {
  const { rule, clears } = oneTrunkAbout();
  return {
    ...clauseAndEvidence(facts, alias),
    rule: `${rule} Now ${decimal(facts.spareSupport)}.`,
    clears,
    nextStep: 'Let a second tie grow, best outside the team: one small contact this week.',
  };
}

function clauseAndEvidence(
  facts: W3Facts,
  alias?: string,
): Pick<WarningWords, 'clause' | 'evidence'> {
  const { supportMass, spareSupport, knownTies } = facts;
  if (facts.strongestConnectionId === null) {
    const ties = plural(knownTies, 'tie', 'ties');
    return {
      clause: 'no tie carries support at present',
      evidence: `No contact is logged yet with ${ties} whose first interval is over.`,
    };
  }
  const { name } = tieName(alias, facts.strongestKind);
  if (knownTies === 1) {
    return {
      clause: `your support rests on ${name} alone`,
      evidence: 'It is the only tie of which something is known so far.',
    };
  }
  const left = decimal(spareSupport);
  return {
    clause: `without ${name}, little support would be left`,
    evidence: `Support adds up to ${decimal(supportMass)}. Without ${name} it would be ${left}.`,
  };
}
