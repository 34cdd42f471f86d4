import { THRESHOLDS, type W11Facts } from '@understory/domain';
import { highAnswers, highAnswersAbout } from './high-answers';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseFrom } = THRESHOLDS.W11;

/** W11, for everybody. */
export function carryingAloneAbout(): WarningAbout {
  return {
    name: 'Carrying it alone',
    meaning:
      'Your check-ins tell of struggles kept to yourself, or of feeling alone with your work.',
    ...highAnswersAbout('W11', ['keeping a struggle to yourself', 'feeling alone with your work']),
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
