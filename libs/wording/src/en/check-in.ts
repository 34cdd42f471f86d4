import type { CheckInAnswer } from '@understory/domain';
import type { CheckInQuestion } from '../wording';

const HOW_OFTEN = ['Not at all', 'A little', 'Sometimes', 'Often', 'Nearly all the time'] as const;

/** The five questions of the weekly check-in. Our own words, of no instrument, and no validated scale. */
export const CHECK_IN_QUESTIONS: Readonly<Record<CheckInAnswer, CheckInQuestion>> = {
  energy: {
    question: 'How much energy do you have?',
    ease: 'As it is this week.',
    name: 'Energy',
    steps: ['None left', 'A little', 'Some', 'Quite a lot', 'Plenty'],
    ends: ['none', 'plenty'],
  },
  withheld: {
    question: 'Did you keep a struggle to yourself?',
    ease: 'There is no right answer.',
    name: 'Kept to yourself',
    steps: HOW_OFTEN,
    ends: ['none', 'a lot'],
  },
  alone: {
    question: 'Did you feel alone with your work?',
    ease: 'Also among others.',
    name: 'Alone with the work',
    steps: HOW_OFTEN,
    ends: ['none', 'a lot'],
  },
  demands: {
    question: 'Did people feel like a list of demands?',
    ease: 'It is common, and it passes.',
    name: 'People felt like demands',
    steps: HOW_OFTEN,
    ends: ['none', 'a lot'],
  },
  tooMuch: {
    question: 'Did someone’s need feel too much?',
    ease: 'Anyone’s: a client, a colleague, at home.',
    name: 'A need felt too much',
    steps: HOW_OFTEN,
    ends: ['none', 'a lot'],
  },
};
