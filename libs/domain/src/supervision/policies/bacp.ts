import { ANY_SIZE } from '../credit';
import type { CreditRule, SupervisionPolicy } from '../policy';
import { HOUR, WHOLE_TIME } from './credit-rules';
import { READ_ON } from './read-on';

/** Hours and a half a month. */
const MONTHLY_MINUTES = 1.5 * HOUR;
/** A group of up to four supervisees brings each half of the time; a larger one is shared out. */
const HALF_UP_TO = 4;
/** One hour for so many client hours, for students. */
const STUDENT_CLIENT_HOURS = 8;
/** "At least fortnightly." */
const STUDENT_GAP_DAYS = 14;

const CREDIT: CreditRule = {
  ...WHOLE_TIME,
  triadic: 'group',
  group: [
    { upTo: HALF_UP_TO, counts: 'half' },
    { upTo: ANY_SIZE, counts: 'shared' },
  ],
};

/** A peer group is shared among all who are in it: 1.5 h of three bring .75 h, as half the time would. */
const COMMON = {
  body: 'BACP',
  period: { kind: 'month' },
  credit: CREDIT,
  isPerSetting: false,
  asks: { contact: ['format', 'groupSize'], person: [] },
  verifiedOn: READ_ON,
} as const;

/** British Association for Counselling and Psychotherapy, accredited members. */
export const BACP_ACCREDITED: SupervisionPolicy = {
  ...COMMON,
  id: 'bacp-accredited',
  role: 'accredited',
  tests: [{ kind: 'amount', part: 'all', minutes: MONTHLY_MINUTES, strength: 'required' }],
  isExemptWithoutClients: true,
  source:
    'https://www.bacp.co.uk/membership/accredited-membership/apply-for-individual-accreditation/supervision',
  note:
    'Not averaged over months. A month without clients is exempt where it is documented. Illness is allowed ' +
    'for while the contract stands; that is not worked out here.',
};

/** BACP, members who are not accredited: the amount is advised, not demanded. */
export const BACP_OTHER: SupervisionPolicy = {
  ...COMMON,
  id: 'bacp-other',
  role: 'other members',
  tests: [{ kind: 'amount', part: 'all', minutes: MONTHLY_MINUTES, strength: 'recommended' }],
  isExemptWithoutClients: true,
  source: 'https://www.bacp.co.uk/supervision',
  note: 'Asks for “sufficient” supervision with contracted clients; an hour and a half a month is advised.',
};

/** BACP, students on placement: three demands at once, and not by peers alone. */
export const BACP_STUDENT: SupervisionPolicy = {
  ...COMMON,
  id: 'bacp-student',
  role: 'student on placement',
  tests: [
    {
      kind: 'ratio',
      clientMinutesPerMinute: STUDENT_CLIENT_HOURS,
      strength: 'required',
    },
    { kind: 'amount', part: 'all', minutes: MONTHLY_MINUTES, strength: 'required' },
    { kind: 'gap', days: STUDENT_GAP_DAYS, strength: 'required' },
    { kind: 'led', strength: 'required' },
  ],
  asks: { contact: ['format', 'groupSize', 'isPeer'], person: [] },
  isExemptWithoutClients: false,
  source: 'https://www.bacp.co.uk/supervision',
  note: 'All of these hold at once. Peers alone are not enough.',
};
