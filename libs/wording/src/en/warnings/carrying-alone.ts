import { CHECK_IN_WARNS_DAYS, THRESHOLDS, type W11Facts } from '@understory/domain';
import { smallNumber } from '../small-number';
import { highAnswers } from './high-answers';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseFrom, clearUpTo } = THRESHOLDS.W11;

/** W11, for everybody. */
export function carryingAloneAbout(): WarningAbout {
  return {
    name: 'Carrying it alone',
    meaning:
      'Your check-ins tell of struggles kept to yourself, or of feeling alone with your work.',
    rule:
      `Raised when two of the last three check-ins say ${raiseFrom} or more, of 4, to keeping a struggle to ` +
      'yourself, or to feeling alone with your work.',
    clears:
      `When two check-ins in a row say ${clearUpTo} or less to both, or when the newest is ` +
      `${smallNumber(CHECK_IN_WARNS_DAYS / 7)} weeks old.`,
  };
}

/** W11: carrying it alone. */
export function carryingAlone({ checkIns }: W11Facts): WarningWords {
  const { rule, clears } = carryingAloneAbout();
  const { now, evidence } = highAnswers(checkIns, raiseFrom, [
    { words: 'you kept a struggle to yourself', answer: ({ withheld }) => withheld },
    { words: 'you felt alone with your work', answer: ({ alone }) => alone },
  ]);
  return {
    clause: 'you have been carrying it alone',
    evidence,
    rule: `${rule} Now ${now}.`,
    clears,
    nextStep:
      'Choose the person who feels safest, and tell them one piece of it. You are no burden.',
  };
}
