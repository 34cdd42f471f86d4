import type { SupervisionPolicy } from '../policy';
import { HOUR, WHOLE_TIME } from './credit-rules';
import { READ_ON } from './read-on';

const FEWER_CLIENTS_MINUTES = 10 * HOUR;
const MORE_CLIENTS_MINUTES = 15 * HOUR;
const MORE_CLIENTS_FROM = 400 * HOUR;

/** Psychotherapy and Counselling Federation of Australia, as of 2023 and 2024. */
export const PACFA_MEMBER: SupervisionPolicy = {
  id: 'pacfa-member',
  body: 'PACFA',
  role: 'practising member',
  period: { kind: 'year', month: 7, day: 1 },
  tests: [
    {
      kind: 'amount',
      part: 'all',
      minutes: {
        below: FEWER_CLIENTS_MINUTES,
        from: MORE_CLIENTS_MINUTES,
        clientMinutes: MORE_CLIENTS_FROM,
      },
      strength: 'required',
    },
  ],
  credit: WHOLE_TIME,
  isPerSetting: false,
  isExemptWithoutClients: false,
  asks: { contact: ['format'], person: ['practiceRole'] },
  verifiedOn: READ_ON,
  source: 'https://pacfa.org.au/ (Getting ready for renewals, 2023/24)',
  note:
    'Fifteen hours from 400 client hours on: that is known only at the end of the year, so the amount can rise. The ' +
    'table for parts of a year is not used.',
};
