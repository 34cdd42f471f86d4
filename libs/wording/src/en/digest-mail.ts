import { POSTPONE_NAMES } from './postpone-names';

/** What stands around the sentences of a digest, and in the mail that only tests the way. */
export const DIGEST_MAIL = {
  subject: 'A look at your week',
  open: 'Open Understory',
  /** Leads to the page with both. */
  later: 'Later, or stop reminders',
  why: 'You asked for this mail. It goes to you alone and names nobody.',
  testSubject: 'A test mail from Understory',
  test: 'This is the test mail you asked for. Reminders reach you here.',
};

/** The page behind the link of a mail, which works without signing in. */
export const LATER_PAGE = {
  title: 'Reminders',
  postpone: 'Not now: ask me again',
  days: POSTPONE_NAMES,
  asUsual: 'As usual',
  orStop: 'Or no more of them',
  stop: 'Stop reminders',
  stopped: 'They are stopped. You can have them again whenever you like.',
  start: 'Send them again',
  alone: 'This page can do nothing else, and shows nothing of what you log.',
  open: 'Open Understory',
  gone: 'This link no longer works.',
  goneNext: 'Sign in to Understory: under Account, Reminders, they can be postponed or stopped.',
};
