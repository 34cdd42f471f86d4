import { THRESHOLDS, type W17Facts } from '@understory/domain';
import { decimal } from '../decimal';
import { smallNumber } from '../small-number';
import { tieName } from '../tie-name';
import { times } from '../times';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseUpTo, clearFrom, leastRatings } = THRESHOLDS.W17;

/** W17, for everybody. */
export function drainingAbout(): WarningAbout {
  return {
    name: 'A draining tie',
    meaning:
      'Meetings in one tie have given you little lately. It speaks of meetings, not of anyone.',
    rule:
      `Raised when at least ${smallNumber(leastRatings)} ratings, the newest counting most, come to ` +
      `${decimal(raiseUpTo)} or less, of 1.`,
    clears: `When newer ratings bring it to ${decimal(clearFrom)} or more.`,
  };
}

/** W17: a draining tie. */
export function draining({ kind, nourishment, ratings }: W17Facts, alias?: string): WarningWords {
  const { name } = tieName(alias, kind);
  const { rule, clears } = drainingAbout();
  return {
    clause: `meeting ${name} has given you little lately`,
    evidence:
      `You rated how it was ${times(ratings)}, and it comes to ${decimal(nourishment)} of 1. ` +
      'It speaks of the meetings, not of anyone.',
    rule: `${rule} Now ${decimal(nourishment)}.`,
    clears,
    nextStep:
      'Draw one line around it: a shorter meeting, another subject, or one fewer. ' +
      'Sharing the load is an answer too.',
  };
}
