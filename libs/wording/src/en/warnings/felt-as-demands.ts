import { THRESHOLDS, type W12Facts } from '@understory/domain';
import { highAnswers, highAnswersAbout } from './high-answers';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseFrom } = THRESHOLDS.W12;

/** W12, for everybody. */
export function feltAsDemandsAbout(): WarningAbout {
  return {
    name: 'People feel like demands',
    meaning:
      'Your check-ins tell of people who felt like a list of demands, or of a need that felt too much. ' +
      'It is common, and it goes with little rest.',
    ...highAnswersAbout('W12', [
      'people feeling like a list of demands',
      'a need feeling too much',
    ]),
  };
}

/** W12: people feel like demands. */
export function feltAsDemands({ checkIns }: W12Facts): WarningWords {
  const { rule, clears } = feltAsDemandsAbout();
  const { now, evidence } = highAnswers(checkIns, raiseFrom, [
    { words: 'people felt like a list of demands', answer: ({ demands }) => demands },
    { words: 'someone’s need felt too much', answer: ({ tooMuch }) => tooMuch },
  ]);
  return {
    clause: 'lately people have felt like demands',
    evidence: `${evidence} It is common, and says nothing about how much you care.`,
    rule: `${rule} Now ${now}.`,
    clears,
    nextStep: 'Rest first: keep one evening of this week free. Then bring it to supervision.',
  };
}
