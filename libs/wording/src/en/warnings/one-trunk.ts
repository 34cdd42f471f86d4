import { THRESHOLDS, type W3Facts } from '@understory/domain';
import type { WarningSentences } from '../../wording';
import { decimal } from '../decimal';
import { plural } from '../plural';
import { tieName } from '../tie-name';

/** W3: resting on one trunk. */
export function oneTrunk(facts: W3Facts, alias?: string): WarningSentences {
  const { raiseBelow, clearAbove } = THRESHOLDS.W3;
  return {
    ...whatAndEvidence(facts, alias),
    rule:
      `Raised when less than ${raiseBelow} of support is left without your strongest tie, at two ` +
      `midnights in a row. Now ${decimal(facts.spareSupport)}; a tie in its rhythm, not rated, counts 0.5.`,
    clears: `When more than ${clearAbove} is left without your strongest tie.`,
    nextStep: 'Let a second tie grow, best outside the team: one small contact this week.',
  };
}

function whatAndEvidence(
  facts: W3Facts,
  alias?: string,
): Pick<WarningSentences, 'what' | 'evidence'> {
  const { supportMass, spareSupport, knownTies } = facts;
  if (facts.strongestConnectionId === null) {
    const ties = plural(knownTies, 'tie', 'ties');
    return {
      what: 'No tie carries support at present.',
      evidence: `No contact is logged yet with ${ties} whose first interval is over.`,
    };
  }
  const { name } = tieName(alias, facts.strongestKind);
  if (knownTies === 1) {
    return {
      what: `Your support rests on ${name} alone.`,
      evidence: 'It is the only tie of which something is known so far.',
    };
  }
  const left = decimal(spareSupport);
  return {
    what: `Without ${name}, little support would be left.`,
    evidence: `Support adds up to ${decimal(supportMass)}. Without ${name} it would be ${left}.`,
  };
}
