import type { CreditRule, SupervisionPolicy } from '../policy';
import { HOUR, WHOLE_TIME } from './credit-rules';
import { READ_ON } from './read-on';

/** A unit is an hour alone or in a pair, or two hours in a group of up to eight; segments are an hour or longer. */
const GROUP_UP_TO = 8;
const LEAST_SEGMENT_MINUTES = HOUR;
const MOST_MINUTES_A_WEEK = 6 * HOUR;
/** One more unit above so much direct work in a week in a setting. */
const ANOTHER_UNIT_ABOVE_MINUTES = 10 * HOUR;
const TRAINEE_CLIENT_HOURS = 5;
/** Unverified: the sources do not say on which day a week begins; Sunday is our choice. */
const WEEK_STARTS_ON = 7;

const CREDIT: CreditRule = {
  ...WHOLE_TIME,
  kinds: ['supervision'],
  group: [{ upTo: GROUP_UP_TO, counts: 'half' }],
  peer: 'never',
  leastMinutes: LEAST_SEGMENT_MINUTES,
  mostMinutesAWeek: MOST_MINUTES_A_WEEK,
};

const COMMON = {
  body: 'California BBS',
  credit: CREDIT,
  isPerSetting: true,
  isExemptWithoutClients: false,
  asks: { contact: ['format', 'groupSize', 'isPeer', 'setting'], person: ['settings'] },
  verifiedOn: READ_ON,
} as const;

/** Board of Behavioral Sciences, associates. */
export const CALIFORNIA_ASSOCIATE: SupervisionPolicy = {
  ...COMMON,
  id: 'california-associate',
  role: 'associate',
  period: { kind: 'week', startsOn: WEEK_STARTS_ON },
  tests: [{ kind: 'units', anotherAbove: ANOTHER_UNIT_ABOVE_MINUTES, strength: 'required' }],
  source: 'https://www.camft.org/supervision-basics',
  note:
    'The rules change often (SB 775 of 2025, SB 1445 of 2026). Which day begins a week is our choice: Sunday. The ' +
    '104 weeks in all, 52 of them individual or triadic, are not counted here, nor hours after the licence.',
};

/** Trainees; the window of the average is not said: here it runs from the day it applies. */
export const CALIFORNIA_TRAINEE: SupervisionPolicy = {
  ...COMMON,
  id: 'california-trainee',
  role: 'trainee',
  period: { kind: 'total' },
  tests: [{ kind: 'ratio', clientMinutesPerMinute: TRAINEE_CLIENT_HOURS, strength: 'required' }],
  source: 'https://leginfo.legislature.ca.gov/ (Business and Professions Code 4999.36)',
  note: 'One unit for five client hours on average; over which window is not said, so it runs from the day you chose it.',
};
