import { givingTilt, receivingTilt, THRESHOLDS, type GiveAndTakeFacts } from '@understory/domain';
import { BALANCE_NAMES } from '../balance-words';
import { decimal } from '../decimal';
import { sentence } from '../sentence';
import { smallNumber } from '../small-number';
import { tieName } from '../tie-name';
import { times } from '../times';
import type { WarningAbout, WarningWords } from './warning-words';

const { W6, W7 } = THRESHOLDS;

/** W6, for everybody. */
export function givingMoreAbout(): WarningAbout {
  return {
    name: 'Giving more than you receive',
    meaning: 'In one tie, give-and-take has tilted away from you, further than you meant.',
    rule:
      `Raised when at least ${smallNumber(W6.leastRatings)} ratings, the newest counting most, come to ` +
      `${decimal(W6.raiseBelowBalance)} or more below what you meant, or to ${decimal(W6.raiseFloor)} where you ` +
      'mean to give.',
    clears: `When newer ratings bring it to less than ${decimal(W6.clearWithinBalance)} below what you meant.`,
  };
}

/** W6: giving more than you receive. */
export function givingMore(facts: GiveAndTakeFacts, alias?: string): WarningWords {
  const { name } = tieName(alias, facts.kind);
  const { giveAndTake, balance, raisedAt } = facts;
  const isGiving = giveAndTake < 0;
  return {
    clause: isGiving
      ? `lately you give more than you receive with ${name}`
      : `lately you receive less from ${name} than you meant to`,
    evidence: ratings(facts),
    rule: raisedWhen(W6.leastRatings, `${decimal(raisedAt)} or less`, giveAndTake),
    clears: `When newer ratings bring it above ${decimal(givingTilt(balance).clearBeyond)}.`,
    nextStep: isGiving
      ? `Ask ${name} for one small thing this week. Handing something back is an answer too.`
      : `Tell ${name} one thing you would like more of.`,
  };
}

/** W7, for everybody. */
export function mostlyReceivingAbout(): WarningAbout {
  return {
    name: 'Mostly receiving',
    meaning:
      'In a tie among equals, you have mostly been on the receiving side. Nobody did anything amiss; ' +
      'a long tilt either way tires both.',
    rule:
      `Raised when at least ${smallNumber(W7.leastRatings)} ratings, the newest counting most, come to ` +
      `${decimal(W7.raiseAboveBalance)} or more above what you meant. Only for ties with peers, team and mentors.`,
    clears: `When newer ratings bring it to less than ${decimal(W7.clearWithinBalance)} above what you meant.`,
  };
}

/** W7: mostly receiving. */
export function mostlyReceiving(facts: GiveAndTakeFacts, alias?: string): WarningWords {
  const { name } = tieName(alias, facts.kind);
  return {
    clause: `with ${name}, you have mostly been receiving lately`,
    evidence: ratings(facts),
    rule: raisedWhen(W7.leastRatings, `${decimal(facts.raisedAt)} or more`, facts.giveAndTake),
    clears: `When newer ratings bring it below ${decimal(receivingTilt(facts.balance).clearBeyond)}.`,
    nextStep:
      `Offer ${name} something small: an hour, an ear, a thank you. ` +
      'Receiving is good; a long tilt either way tires both.',
  };
}

function ratings({ ratings: count, giveAndTake, balance }: GiveAndTakeFacts): string {
  const name = BALANCE_NAMES.get(balance);
  const named = name
    ? `You meant “${name}”, at ${decimal(balance)}`
    : `You meant ${decimal(balance)}`;
  const meant = balance === 0 ? 'You meant it to be even, at 0' : named;
  return (
    `You rated give-and-take ${times(count)}, and it comes to ${decimal(giveAndTake)}, from −1, ` +
    `where you give, to 1, where you receive. ${sentence(meant)}`
  );
}

function raisedWhen(least: number, at: string, giveAndTake: number): string {
  return (
    `Raised when at least ${smallNumber(least)} ratings, the newest counting most, come to ${at}. ` +
    `Now ${decimal(giveAndTake)}.`
  );
}
