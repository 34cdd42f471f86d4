import { capital } from '../../capital';
import { plural } from '../../plural';
import { smallNumber } from '../../small-number';

/** What is said of one session. */
export const SESSION_FIELDS_TEXTS = {
  outcome: 'What happened',
  day: 'Day',
  start: 'Start',
  length: 'Length in minutes',
  /** What the buttons beside the length make less or more of. */
  minutes: 'minutes',
  attendees: 'How many came',
  came: (count: number | null) =>
    count === null ? 'Not counted.' : `${capital(plural(count, 'person', 'people'))} came.`,
  marks: 'Marks',
  isFirst: 'First session',
  isRiskEvent: 'A risk event',
};

/** Which case a session is with. */
export const SESSION_CASE_TEXTS = {
  title: 'Case',
  none: 'No case',
  all: (count: number) => `All ${smallNumber(count)}`,
  yours: 'Your cases',
  /** A link, and what follows on it. */
  add: { link: 'Add a case', why: ', and its kind and length fill themselves in.' },
  notRead: 'Your cases are not here yet; a session needs none.',
};
