import type { UnseenWorkContext } from '@understory/domain';
import { durationInARow } from '../../duration';
import { inSentence } from '../../names';
import { dayWithName } from '../../plain-date';
import { SESSION_LIST_TEXTS } from '../today/day';
import { UNSEEN_WORK_CONTEXT_NAMES } from '../unseen-work';

/** Rows of a log; days as `YYYY-MM-DD`. */
export const LOG_ROW_TEXTS = {
  today: (on: string) => `Today, ${dayWithName(on)}`,
  /** What a row is called where several days stand on a page. */
  nameOn: (name: string, on: string) => `${name}, ${dayWithName(on)}`,
  nameAt: (title: string, clock: string) => `${title} at ${clock}`,
  otherTime: (minutes: number) => `other time, ${durationInARow(minutes)}`,
  unseenWork: (context: UnseenWorkContext | null) =>
    context ? `unseen work, ${inSentence(UNSEEN_WORK_CONTEXT_NAMES[context])}` : 'unseen work',
};

/** What became of a contact, or is to. */
export const CONTACT_STATE_NAMES = {
  met: SESSION_LIST_TEXTS.met,
  booked: 'Booked',
  missed: SESSION_LIST_TEXTS.missed,
};

/** The file of a week: one row for each entry, by day and clock. */
export const LOG_FILE_TEXTS = {
  name: (from: string) => `log-${from}`,
  columns: ['date', 'start', 'what', 'name', 'minutes', 'state', 'where'],
  what: {
    session: 'session',
    other: 'other time',
    contact: 'support',
    unseen: 'unseen work',
  },
};
