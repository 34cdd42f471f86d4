import { duration } from '../../duration';
import { dayWithName } from '../../plain-date';

/** Rows of a log; days as `YYYY-MM-DD`. */
export const LOG_ROW_TEXTS = {
  today: (on: string) => `Today, ${dayWithName(on)}`,
  /** What a row is called where several days stand on a page. */
  nameOn: (name: string, on: string) => `${name}, ${dayWithName(on)}`,
  nameAt: (title: string, clock: string) => `${title} at ${clock}`,
  otherTime: (minutes: number) => `other time, ${duration(minutes)}`,
  unseenWork: 'unseen work',
};
