import { LIMITS } from '@understory/domain';
import { duration } from '../../duration';
import { START_IN_1970_OR_LATER, START_WITHIN_A_YEAR, WRITE_START } from '../../start-refusal';

const LONGEST_HOURS = LIMITS.sessionMinutes.max / 60;

/** Why a start or a length cannot be, and what to write instead. */
export const SESSION_TROUBLE = {
  start: {
    unread: WRITE_START,
    tooFarAhead: START_WITHIN_A_YEAR,
    tooLongAgo: START_IN_1970_OR_LATER,
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
