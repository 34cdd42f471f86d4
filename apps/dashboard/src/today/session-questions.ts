import type { SaveSeries } from '@understory/contracts';
import { type WeekStart, planSentence } from '../series/series-words';
import type { Way } from './session-ask';

/** Something to be said before the sheet goes on. */
export interface Question {
  readonly about: 'doubts' | 'later' | 'removing';
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly ways: readonly Way[];
}

const ONE_OR_LATER: readonly Way[] = [
  { id: 'one', word: 'Only this one' },
  { id: 'later', word: 'This one and later' },
];

export function aboutDoubts(sentences: readonly string[]): Question {
  const ways = [{ id: 'sure', word: 'Save it all the same' }];
  return { about: 'doubts', heading: 'Is this right?', sentences, ways };
}

/** @param later The series that would go on. */
export function aboutLater(later: SaveSeries, weekStart: WeekStart): Question {
  return {
    about: 'later',
    heading: 'Only this one, or later ones too?',
    sentences: [`Later ones would be: ${planSentence(later, weekStart)}`],
    ways: ONE_OR_LATER,
  };
}

export function aboutRemoving(): Question {
  return {
    about: 'removing',
    heading: 'Remove only this one, or later ones too?',
    sentences: ['What was marked stays as it is.'],
    ways: ONE_OR_LATER,
  };
}
