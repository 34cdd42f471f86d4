import { duration } from '../../duration';

/** The page that logs one session in one tap. */
export const SESSION_NOW_TEXTS = {
  title: 'Log a session',
  sessions: 'Today’s sessions',
  none: 'Nothing is expected today.',
  ended: 'Ended just now',
  endedOf: (code: string) => `Ended just now: ${code}`,
  noCase: (minutes: number) => `No case, ${duration(minutes)}`,
  more: 'More on Today',
};
