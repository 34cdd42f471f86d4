import { THRESHOLDS, type ConnectionKind, type W1Facts } from '@understory/domain';
import { decimal } from '../decimal';
import { plainDay } from '../plain-days';
import { plural } from '../plural';
import { quietClause } from '../quiet-clause';
import { sentence } from '../sentence';
import { smallNumber } from '../small-number';
import { tieName } from '../tie-name';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseAbove, raiseAboveFlexible, raiseAboveDays, clearUpTo } = THRESHOLDS.W1;

function clears(): string {
  return `With any contact, or when a longer rhythm brings it to ${decimal(clearUpTo)} or less.`;
}

/** W1, for everybody. */
export function fadingAbout(): WarningAbout {
  return {
    name: 'A connection is fading',
    meaning: 'One tie has been without a contact for much longer than you both agreed.',
    rule:
      `${raisedAfter(raiseAbove)}; ${smallNumber(raiseAboveFlexible)} where the rhythm is flexible. ` +
      `Never within ${raiseAboveDays} days. Leave does not count.`,
    clears: clears(),
  };
}

/** W1: a connection is fading; `isAbout` as for `isDayAbout`. */
export function fading(facts: W1Facts, alias?: string, isAbout = false): WarningWords {
  const tie = tieName(alias, facts.kind);
  return {
    clause: quietClause(facts, tie),
    evidence: evidence(facts, isAbout),
    rule: `${raisedAfter(facts.raisedAbove)}${notWithin(facts)}: ${facts.gapDays}\u00a0÷\u00a0${facts.rhythmDays}\u00a0=\u00a0${decimal(facts.intervals)}.`,
    clears: clears(),
    nextStep: `${nextStep(facts.kind, tie.name)} A longer rhythm, or letting it rest, is an answer too.`,
  };
}

function raisedAfter(intervals: number): string {
  return `Raised when more than ${smallNumber(intervals)} agreed intervals pass without a contact`;
}

/** Said of short rhythms alone: with others so many intervals are longer anyway. */
function notWithin({ raisedAbove, rhythmDays }: W1Facts): string {
  return raisedAbove * rhythmDays < raiseAboveDays ? `, never within ${raiseAboveDays} days` : '';
}

function evidence(facts: W1Facts, isAbout: boolean): string {
  const { lastContactOn, quietFrom, gapDays, leaveDays, rhythmDays, missed } = facts;
  const on = plainDay(quietFrom, quietFrom + gapDays + leaveDays);
  const ago = `${gapDays + leaveDays} days ago`;
  const met = isAbout ? `about ${on}, about ${ago}` : `on ${on}, ${ago}`;
  const quiet = lastContactOn === null ? `You listed it on ${on}, ${ago}.` : `You last met ${met}.`;
  const missedOnes =
    missed === 0
      ? ''
      : `${plural(missed, 'planned meeting was', 'planned meetings were')} missed; `;
  const leave =
    leaveDays === 0
      ? 'no leave since'
      : `${plural(leaveDays, 'day of leave is', 'days of leave are')} not counted`;
  return `${quiet} You agreed on every ${rhythmDays} days. ${sentence(missedOnes + leave)}`;
}

function nextStep(kind: ConnectionKind, name: string): string {
  switch (kind) {
    case 'supervision':
    case 'consultation':
      return sentence(`Ask for the next date with ${name}`);
    case 'own-therapy':
      return sentence(`Ask for the next hour with ${name}`);
    case 'team':
      return sentence(`Put half an hour with ${name} into this week`);
    case 'partner':
    case 'family':
      return `Keep an hour free for ${name} this week.`;
    case 'community':
      return `Look up when ${name} can next be met, and put it into your week.`;
    case 'peer':
    case 'mentor':
    case 'friend':
      return `Offer ${name} two dates.`;
  }
}
