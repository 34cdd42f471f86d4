import { ANY_SIZE } from '../credit';
import type { SupervisionPolicy } from '../policy';
import { HOUR, WHOLE_TIME } from './credit-rules';
import { READ_ON } from './read-on';

const COAMFTE_CLIENT_HOURS_PER_HOUR = 5;
const COAMFTE_MINUTES = 100 * HOUR;
const COAMFTE_OBSERVED_MINUTES = 50 * HOUR;
const COAMFTE_GROUP_UP_TO = 8;
/** Weekly is usual, fortnightly the least, three a week the most: source 73. */
const COAMFTE_GAP_DAYS = 14;
const COAMFTE_MOST_A_WEEK = 3;

/** Commission on Accreditation for Marriage and Family Therapy Education, students. */
export const COAMFTE_STUDENT: SupervisionPolicy = {
  id: 'coamfte-student',
  body: 'AAMFT/COAMFTE',
  role: 'student',
  period: { kind: 'total' },
  tests: [
    { kind: 'amount', part: 'all', minutes: COAMFTE_MINUTES, strength: 'required' },
    { kind: 'ratio', clientMinutesPerMinute: COAMFTE_CLIENT_HOURS_PER_HOUR, strength: 'required' },
    { kind: 'amount', part: 'observed', minutes: COAMFTE_OBSERVED_MINUTES, strength: 'required' },
    { kind: 'gap', days: COAMFTE_GAP_DAYS, strength: 'required' },
  ],
  credit: {
    ...WHOLE_TIME,
    kinds: ['supervision'],
    group: [{ upTo: COAMFTE_GROUP_UP_TO, counts: 'full' }],
    peer: 'never',
    mostContactsAWeek: COAMFTE_MOST_A_WEEK,
  },
  isPerSetting: false,
  isExemptWithoutClients: false,
  asks: { contact: ['format', 'groupSize', 'isPeer', 'isObserved'], person: [] },
  verifiedOn: READ_ON,
  source: 'https://www.aamft.org/Supervision/Responsibilities',
  note:
    'Goes with 500 client hours, 250 of them relational, which are not counted here. An older figure of ' +
    '200 hours for clinical membership is not used.',
};

const CACREP_INDIVIDUAL_A_WEEK = HOUR;
const CACREP_GROUP_A_WEEK = 1.5 * HOUR;

const CACREP = {
  body: 'CACREP 2024',
  period: { kind: 'term' },
  tests: [
    { kind: 'weekly', part: 'individual', minutes: CACREP_INDIVIDUAL_A_WEEK, strength: 'required' },
    { kind: 'weekly', part: 'group', minutes: CACREP_GROUP_A_WEEK, strength: 'required' },
  ],
  credit: {
    ...WHOLE_TIME,
    kinds: ['supervision'],
    /** Unverified: the sources name no largest group. */
    group: [{ upTo: ANY_SIZE, counts: 'full' }],
    peer: 'never',
    isQualifiedOnly: true,
  },
  isPerSetting: false,
  isExemptWithoutClients: false,
  asks: { contact: ['format', 'isPeer', 'supervisor'], person: ['termFrom', 'termTo'] },
  verifiedOn: READ_ON,
  source: 'https://rehab.chp.vcu.edu/internship',
} as const;

/** Council for Accreditation of Counseling and Related Educational Programs. */
export const CACREP_PRACTICUM: SupervisionPolicy = {
  ...CACREP,
  id: 'cacrep-practicum',
  role: 'practicum',
  note: 'An average over the term, not a demand of every week. The 100 hours, 40 of them direct, are not counted here.',
};

/** CACREP, internship. */
export const CACREP_INTERNSHIP: SupervisionPolicy = {
  ...CACREP,
  id: 'cacrep-internship',
  role: 'internship',
  note: 'An average over the term, not a demand of every week. The 600 hours, 240 of them direct, are not counted here.',
};
