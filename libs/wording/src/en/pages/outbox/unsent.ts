import { capital } from '../../capital';
import { plural } from '../../plural';

/** Before signing out with something unsent. */
export const UNSENT_TEXTS = {
  heading: (count: number) => `${capital(plural(count, 'entry is', 'entries are'))} not sent yet`,
  consequence:
    'Thrown away, it is nowhere any more: it has not reached the server, and no other device has it.',
  opening: 'An entry, being opened…',
  throwAwayForGood: 'Throw it away for good',
  throwAway: 'Throw it away…',
  sendNow: 'Send now, then sign out',
  keep: 'Keep it sealed here for my next sign-in',
  sending: 'Sending…',
  notAll: 'Not everything could be sent. What is left still waits here.',
};
