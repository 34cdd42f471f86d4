import type { SupervisionPolicy } from '../policy';
import { HOUR, WHOLE_TIME } from './credit-rules';
import { READ_ON } from './read-on';

const PEER_CONSULTATION_MINUTES = 10 * HOUR;

/** Psychology Board of Australia, registered psychologists. */
export const PSYBA_PSYCHOLOGIST: SupervisionPolicy = {
  id: 'psyba-psychologist',
  body: 'PsyBA',
  role: 'registered psychologist',
  period: { kind: 'year', month: 12, day: 1 },
  tests: [
    {
      kind: 'amount',
      part: 'all',
      minutes: { proRata: PEER_CONSULTATION_MINUTES },
      strength: 'required',
    },
  ],
  credit: { ...WHOLE_TIME, kinds: ['supervision', 'consultation', 'peer'], isOwnShareOnly: true },
  isPerSetting: false,
  isExemptWithoutClients: false,
  asks: { contact: ['format', 'ownShare'], person: ['registeredFrom'] },
  verifiedOn: READ_ON,
  source: 'https://www.psychologyboard.gov.au/Standards-and-Guidelines/CPD',
  note:
    'Peer consultation on your own practice; time on that of others is other development. How much was on ' +
    'your own is your own estimate. The 30 hours in all are not counted here.',
};
