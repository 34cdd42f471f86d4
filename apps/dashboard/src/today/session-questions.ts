import type { SaveSeries, Session } from '@understory/contracts';
import { SESSION_QUESTIONS, sessionInWords } from '@understory/wording';
import { type WeekStart, planOf } from '../series/series-days';
import type { Way } from './session-ask';
import { dayAndTime } from './session-draft';

const { doubts, later, removing, elsewhere, laterNotRead } = SESSION_QUESTIONS;

/** Something to be said before the sheet goes on. */
export interface Question {
  readonly about: 'doubts' | 'later' | 'removing' | 'elsewhere';
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly ways: readonly Way[];
}

const ONE_OR_LATER: readonly Way[] = [
  { id: 'one', word: SESSION_QUESTIONS.onlyThis },
  { id: 'later', word: SESSION_QUESTIONS.thisAndLater },
];

export function aboutDoubts(sentences: readonly string[]): Question {
  const ways = [{ id: 'sure', word: doubts.sure }];
  return { about: 'doubts', heading: doubts.heading, sentences, ways };
}

/**
 * @param begun The series that would go on.
 * @param isPast Whether the day of the session itself is over.
 */
export function aboutLater(begun: SaveSeries, weekStart: WeekStart, isPast: boolean): Question {
  const plan = later.wouldBe(planOf(begun, weekStart));
  return {
    about: 'later',
    heading: later.heading,
    sentences: isPast ? [plan, later.pastStays] : [plan],
    ways: ONE_OR_LATER,
  };
}

export function aboutRemoving(): Question {
  return {
    about: 'removing',
    heading: removing.heading,
    sentences: [removing.markedStays],
    ways: ONE_OR_LATER,
  };
}

/** Where the series of a session could not be read. */
export function aboutOneAlone(about: 'later' | 'removing'): Question {
  return {
    about,
    heading: (about === 'later' ? later : removing).headingAlone,
    sentences: [laterNotRead],
    ways: ONE_OR_LATER.filter(({ id }) => id === 'one'),
  };
}

/** @param current As it stands since somebody changed it in another place. */
export function aboutElsewhere(current: Session, timeZone: string): Question {
  const says = sessionInWords(current, dayAndTime(current.startsAt, timeZone));
  return {
    about: 'elsewhere',
    heading: elsewhere.heading,
    sentences: [elsewhere.says(says)],
    ways: [{ id: 'mine', word: elsewhere.mine }],
  };
}
