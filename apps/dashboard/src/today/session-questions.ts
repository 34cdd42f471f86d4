import type { SaveSeries, Session } from '@understory/contracts';
import { OUTCOME_NAMES, clockTime, dayWithName, duration } from '@understory/wording';
import { type WeekStart, planOf } from '../series/series-days';
import type { Way } from './session-ask';
import { dayAndTime } from './session-draft';

/** Something to be said before the sheet goes on. */
export interface Question {
  readonly about: 'doubts' | 'later' | 'removing' | 'elsewhere';
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
    sentences: [`Later ones would be: ${planOf(later, weekStart)}`],
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

/** Where the series of a session could not be read. */
export function aboutOneAlone(about: 'later' | 'removing'): Question {
  return {
    about,
    heading: about === 'later' ? 'Only this one for now?' : 'Remove only this one for now?',
    sentences: ['Those after it could not be read. They stay as they are; try again in a moment.'],
    ways: ONE_OR_LATER.filter(({ id }) => id === 'one'),
  };
}

/** @param current As it stands since somebody changed it in another place. */
export function aboutElsewhere(current: Session, timeZone: string): Question {
  const { date, time } = dayAndTime(current.startsAt, timeZone);
  const parts = [
    OUTCOME_NAMES[current.outcome],
    dayWithName(date),
    clockTime(time),
    duration(current.minutes),
  ];
  return {
    about: 'elsewhere',
    heading: 'This was changed elsewhere',
    sentences: [`There it says: ${parts.join(', ')}. Here nothing is lost.`],
    ways: [{ id: 'mine', word: 'Save what I have here' }],
  };
}
