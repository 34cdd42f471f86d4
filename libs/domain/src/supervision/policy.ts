import type { EpochDay } from '../days/day';
import type {
  ClientDay,
  CreditedKind,
  SupervisionContact,
  SupervisionDetail,
  SupervisionField,
} from './log';

/** ISO weekday, 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Over which days a policy counts. */
export type PolicyPeriod =
  | { kind: 'month' }
  | { kind: 'week'; startsOn: Weekday }
  /** Month 1 to 12, day 1 to 28. */
  | { kind: 'year'; month: number; day: number }
  /** The days of a placement, as the person says. */
  | { kind: 'term' }
  /** From the day it applies until it is complete. */
  | { kind: 'total' };

/** What a policy may need to know of a person. */
export const PERSON_FIELDS = [
  'workTime',
  'agreedMinutes',
  'practiceRole',
  'settings',
  'termFrom',
  'termTo',
  'registeredFrom',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** How much someone works, where a body asks less of less. */
export const WORK_TIMES = ['full', 'part'] as const;
/** Roles of which a body asks more. */
export const PRACTICE_ROLES = [
  'accredited-supervisor',
  'registered-mental-health',
  'neither',
] as const;
/** In how many settings someone works with clients. */
export const SETTINGS = ['one', 'several'] as const;

/** What a person says of themselves for one policy; null is not said. */
export interface PersonFacts {
  workTime: (typeof WORK_TIMES)[number] | null;
  /** Minutes agreed for a period where the body names none. */
  agreedMinutes: number | null;
  practiceRole: (typeof PRACTICE_ROLES)[number] | null;
  /** Whether all client work is in one setting. */
  settings: (typeof SETTINGS)[number] | null;
  termFrom: EpochDay | null;
  termTo: EpochDay | null;
  /** First day of the registration, where it does not cover the year. */
  registeredFrom: EpochDay | null;
  /** First days of periods without clients that are documented as such. */
  documentedPauses: readonly EpochDay[];
  /** What was credited and worked towards a total before this log, minutes. */
  broughtMinutes: number;
  broughtClientMinutes: number;
  /** What holds of a supervision contact where nothing else was said. */
  usual: Partial<SupervisionDetail>;
}

/** Of whom nothing is said. */
export const NO_FACTS: PersonFacts = {
  workTime: null,
  agreedMinutes: null,
  practiceRole: null,
  settings: null,
  termFrom: null,
  termTo: null,
  registeredFrom: null,
  documentedPauses: [],
  broughtMinutes: 0,
  broughtClientMinutes: 0,
  usual: {},
};

/** A body demands it, or advises it. */
export type Strength = 'required' | 'recommended';

/** Which of the credited time a test looks at. */
export type CreditedPart = 'all' | 'individual' | 'group' | 'observed';

/** An amount of minutes for the period. */
export type Amount =
  | number
  /** For full time; part time is what the person agreed on. */
  | { full: number }
  /** By the months of registration within the year. */
  | { proRata: number }
  /** The higher one from so many client minutes on, or in one of the roles. */
  | { below: number; from: number; clientMinutes: number };

/** One demand of a policy, each with the strength it has. */
export type PolicyTest =
  | { kind: 'amount'; part: CreditedPart; minutes: Amount; strength: Strength }
  /** One minute of supervision for so many client minutes. */
  | { kind: 'ratio'; clientMinutesPerMinute: number; strength: Strength }
  /** On average so many minutes a week. */
  | { kind: 'weekly'; part: CreditedPart; minutes: number; strength: Strength }
  /** One unit of 60 minutes in a period with client work, one more above so much of it. */
  | { kind: 'units'; anotherAbove: number; strength: Strength }
  /** No more than so many days from one credited contact to the next. */
  | { kind: 'gap'; days: number; strength: Strength }
  /** Not by peers alone. */
  | { kind: 'led'; strength: Strength };

/** How time in a group counts: for the first band that holds its size; not at all above the last. */
export interface GroupBand {
  upTo: number;
  counts: 'full' | 'half' | 'shared';
}

/** Which time counts, and how much of it. */
export interface CreditRule {
  kinds: readonly CreditedKind[];
  /** Two supervisees with one supervisor count as one of these. */
  triadic: 'individual' | 'group';
  /** Smallest first. */
  group: readonly GroupBand[];
  peer: 'counts' | 'never' | 'with-qualified';
  /** Only time with a supervisor that the body recognises. */
  isQualifiedOnly: boolean;
  /** Only time on one's own practice. */
  isOwnShareOnly: boolean;
  /** Shorter contacts count nothing; 0 for none. */
  leastMinutes: number;
  /** Most minutes of supervision that count in a week; null without a limit. */
  mostMinutesAWeek: number | null;
  /** Most contacts that count in a week; null without a limit. */
  mostContactsAWeek: number | null;
}

/** A body's demand as data. Its current text decides. */
export interface SupervisionPolicy {
  id: string;
  body: string;
  role: string;
  period: PolicyPeriod;
  /** At least one. */
  tests: readonly PolicyTest[];
  credit: CreditRule;
  /** Each setting of client work is counted by itself. */
  isPerSetting: boolean;
  /** A period without clients asks nothing where that is documented. */
  isExemptWithoutClients: boolean;
  /** What it asks of contacts and of the person. */
  asks: { contact: readonly SupervisionField[]; person: readonly PersonField[] };
  /** Day as of which it was summarised from the source, `YYYY-MM-DD`; null for a practice's own. */
  verifiedOn: string | null;
  source: string;
  /** What stays fuzzy. */
  note: string;
}

/** A policy that a person chose, with what they said of themselves from a day on. */
export interface PolicyChoice {
  policy: SupervisionPolicy;
  /** At least one; `facts` null from the day on which it no longer applies. */
  terms: readonly { effectiveFrom: EpochDay; facts: PersonFacts | null }[];
}

/** Everything that supervision is read from; the order of rows does not matter. */
export interface SupervisionLog {
  choices: readonly PolicyChoice[];
  contacts: readonly SupervisionContact[];
  clientDays: readonly ClientDay[];
}
