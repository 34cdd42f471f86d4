import type { SupervisionPolicy } from '../policy';
import { HOUR, WHOLE_TIME } from './credit-rules';
import { READ_ON } from './read-on';

const QUALIFYING_MINUTES = 100 * HOUR;
/** "Approximately": advised here, not demanded. */
const CLIENT_HOURS_PER_HOUR = 4.5;
const INDEPENDENT_MINUTES = 150 * HOUR;
/** At least half alone or in a pair. */
const INDEPENDENT_INDIVIDUAL_MINUTES = INDEPENDENT_MINUTES / 2;

const COMMON = {
  body: 'CRPO',
  period: { kind: 'total' },
  credit: { ...WHOLE_TIME, peer: 'with-qualified' },
  isPerSetting: false,
  isExemptWithoutClients: false,
  asks: { contact: ['format', 'isPeer', 'supervisor'], person: [] },
  verifiedOn: READ_ON,
} as const;

/** College of Registered Psychotherapists of Ontario, towards registration. */
export const CRPO_QUALIFYING: SupervisionPolicy = {
  ...COMMON,
  id: 'crpo-qualifying',
  role: 'qualifying',
  tests: [
    { kind: 'amount', part: 'all', minutes: QUALIFYING_MINUTES, strength: 'required' },
    { kind: 'ratio', clientMinutesPerMinute: CLIENT_HOURS_PER_HOUR, strength: 'recommended' },
  ],
  source: 'https://crpo.ca/updating-clinical-experience-hours',
  note: 'Goes with 450 client hours, spread “approximately” 1 to 4.5. A peer group counts only with a qualified member.',
};

/** CRPO, towards independent practice. */
export const CRPO_INDEPENDENT: SupervisionPolicy = {
  ...COMMON,
  id: 'crpo-independent',
  role: 'towards independent practice',
  tests: [
    { kind: 'amount', part: 'all', minutes: INDEPENDENT_MINUTES, strength: 'required' },
    {
      kind: 'amount',
      part: 'individual',
      minutes: INDEPENDENT_INDIVIDUAL_MINUTES,
      strength: 'required',
    },
  ],
  source: 'https://crpo.ca/independent-practice',
  note: 'Goes with 1,000 client hours. A peer group counts only with a qualified member.',
};
