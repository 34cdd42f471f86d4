import type { SupervisionPolicy } from '../policy';
import { HOUR, WHOLE_TIME } from './credit-rules';
import { READ_ON } from './read-on';

const FULL_TIME_MINUTES = 1.5 * HOUR;

/** National Counselling and Psychotherapy Society, registrants, by an older page. */
export const NCPS_REGISTRANT: SupervisionPolicy = {
  id: 'ncps-registrant',
  body: 'NCPS',
  role: 'registrant',
  period: { kind: 'month' },
  tests: [
    { kind: 'amount', part: 'all', minutes: { full: FULL_TIME_MINUTES }, strength: 'required' },
  ],
  credit: WHOLE_TIME,
  isPerSetting: false,
  isExemptWithoutClients: false,
  asks: { contact: ['format'], person: ['workTime', 'agreedMinutes'] },
  verifiedOn: READ_ON,
  source: 'https://nationalcounsellingsociety.org/accredited-professional-registrant',
  note: 'Read from an older page. It names no amount for part time: what you agreed on is used. How group time counts was not found: it counts in full here.',
};
