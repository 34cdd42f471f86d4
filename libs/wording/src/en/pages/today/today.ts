import { duration } from '../../duration';

/** Today, around its parts. */
export const TODAY_TEXTS = {
  /** Before what can be logged with one tap. */
  log: 'Log',
  logMore: 'Something else?',
  endedNow: (minutes: number) => `Ended now, ${duration(minutes)}`,
  session: 'A session',
  contact: 'A contact',
  bring: 'Bring my week from a calendar',
  thin: 'What is thin',
  week: 'This week',
  byDay: 'The week by day',
};
