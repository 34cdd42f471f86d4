import { THRESHOLDS, type W5Facts, type Zone } from '@understory/domain';
import { decimal } from '../decimal';
import { plural } from '../plural';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseBelow, days, leastSupportMass, clearAbove } = THRESHOLDS.W5;

interface Side {
  name: string;
  kinds: string;
  nextStep: string;
}

const SIDES: Readonly<Record<Zone, Side>> = {
  held: {
    name: 'the side that holds you',
    kinds: 'Supervision, consultation and own therapy stand there',
    nextStep: 'Book one hour that is for you: supervision, consultation or own therapy.',
  },
  alongside: {
    name: 'the side alongside you',
    kinds: 'Peers, team and mentors stand there',
    nextStep: 'Ask one colleague for half an hour this week, as equals.',
  },
  beyond: {
    name: 'the side beyond work',
    kinds: 'Partner, family, friends and community stand there',
    nextStep:
      'Put one thing that has nothing to do with work into this week, with someone you like.',
  },
};

/** W5, for everybody. */
export function quietSideAbout(): WarningAbout {
  return {
    name: 'A side gone quiet',
    meaning:
      'One of three sides carries next to nothing while the others carry: those who hold you, those ' +
      'alongside you, and those beyond work.',
    rule:
      `Raised when a side with a tie listed carries less than ${decimal(raiseBelow)} for ${days} days in a row, ` +
      `while all ties together carry ${decimal(leastSupportMass)} or more.`,
    clears: `When that side carries more than ${decimal(clearAbove)}.`,
  };
}

/** W5: a side gone quiet. */
export function quietSide(facts: W5Facts): WarningWords {
  const { zone, zoneSupport, supportMass, quietDays, zoneTies } = facts;
  const { name, kinds, nextStep } = SIDES[zone];
  const { rule, clears } = quietSideAbout();
  const ties =
    zoneTies === 1 ? 'The one tie there has' : `The ${plural(zoneTies, 'tie', 'ties')} there have`;
  return {
    clause: `${name} has gone quiet`,
    evidence: `${kinds}. ${ties} carried next to nothing for ${plural(quietDays, 'day', 'days')}.`,
    rule: `${rule} Now ${decimal(zoneSupport)} there, ${decimal(supportMass)} in all.`,
    clears,
    nextStep,
  };
}
