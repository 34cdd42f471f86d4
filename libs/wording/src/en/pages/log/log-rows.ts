import { duration } from '../../duration';
import { dayWithName } from '../../plain-date';
import { SESSION_LIST_TEXTS } from '../today/day';

/** Rows of a log; days as `YYYY-MM-DD`. */
export const LOG_ROW_TEXTS = {
  today: (on: string) => `Today, ${dayWithName(on)}`,
  /** What a row is called where several days stand on a page. */
  nameOn: (name: string, on: string) => `${name}, ${dayWithName(on)}`,
  nameAt: (title: string, clock: string) => `${title} at ${clock}`,
  otherTime: (minutes: number) => `other time, ${duration(minutes)}`,
  unseenWork: 'unseen work',
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
  columns: ['date', 'start', 'what', 'name', 'minutes', 'state'],
  what: {
    session: 'session',
    other: 'other time',
    contact: 'support',
    unseen: 'unseen work',
  },
};
