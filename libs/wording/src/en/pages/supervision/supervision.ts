import { UNKNOWN_NOT_LOW } from '../../unknown-not-low';
import { TODAY_TEXTS } from '../today/today';
import { NOTHING_LEAVES } from './pack';

/** The page of what is covered, what was, and what goes along as a pack. */
export const SUPERVISION_TEXTS = {
  takeAlong: { what: 'Take it along as a pack.', relief: NOTHING_LEAVES },
  empty: {
    finding: 'Nothing was logged in these days.',
    relief: UNKNOWN_NOT_LOW,
    fills: 'A pack fills itself from sessions and contacts.',
    log: 'Log one on Today',
    bring: TODAY_TEXTS.bring,
  },
  contacts: {
    caption: 'Contacts of the period, by role',
    columns: { date: 'Date', with: 'With', length: 'Length' },
    missed: 'missed',
    held: 'Supervision held',
    none: 'No contact was logged in these days.',
  },
  noThinTies: 'None at the end of these days.',
  loading: 'Reading the period…',
  frozen: (hash: string) => `Frozen. Its hash begins with ${hash}.`,
};
