import { LIMITS } from '@understory/domain';
import { duration } from '../../duration';
import { WRITE_START } from '../../start-refusal';

const LONGEST_HOURS = LIMITS.sessionMinutes.max / 60;

/** Why a start or a length cannot be, and what to write instead. */
export const SESSION_TROUBLE = {
  start: {
    unread: WRITE_START,
    tooFarAhead: 'Choose a start no more than a year ahead.',
    tooLongAgo: 'Choose a start after 1970.',
    notYet: 'This has not happened yet: correct the start, or choose Planned.',
    other: 'Choose another start.',
  },
  length: {
    unread: 'Write a length in minutes, like 50.',
    tooLong: (minutes: number) =>
      `Write a length of ${LONGEST_HOURS} hours at most: this says ${duration(minutes)}.`,
    tooShort: 'Write a length of a minute at least.',
    other: 'Choose another length.',
  },
};
