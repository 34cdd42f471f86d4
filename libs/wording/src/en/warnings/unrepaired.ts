import { THRESHOLDS, type W13Facts } from '@understory/domain';
import { plainDay } from '../plain-days';
import { plural } from '../plural';
import { smallNumber } from '../small-number';
import { tieName } from '../tie-name';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseAboveDays, raiseAboveIntervals } = THRESHOLDS.W13;

const CLEARS = 'When you mark it as repaired, or as let go.';

/** W13, for everybody. */
export function unrepairedAbout(): WarningAbout {
  return {
    name: 'Unrepaired disconnection',
    meaning: 'Something came between you and someone you count on, and it has stayed open.',
    rule:
      `Raised when it stays open for more than ${raiseAboveDays} days, or than ` +
      `${smallNumber(raiseAboveIntervals)} agreed intervals where that is longer.`,
    clears: CLEARS,
  };
}

/** W13: an unrepaired disconnection. */
export function unrepaired(facts: W13Facts, alias?: string): WarningWords {
  const { kind, openedOn, openDays, raisedAbove } = facts;
  const { name } = tieName(alias, kind);
  const opened = plainDay(openedOn, openedOn + openDays);
  return {
    clause: `a disconnection with ${name} is still open`,
    evidence: `You noted it on ${opened}, ${plural(openDays, 'day', 'days')} ago.`,
    rule:
      `Raised when, for this tie, it stays open for more than ${plural(raisedAbove, 'day', 'days')}. ` +
      `Now ${plural(openDays, 'day', 'days')}.`,
    clears: CLEARS,
    nextStep:
      `Plan one talk about it with ${name}, and begin with how it was for you. ` +
      'Letting it go is an answer too.',
  };
}
