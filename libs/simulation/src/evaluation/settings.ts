import { SIX_TIES, USUAL, type Conditions, type TieDesign } from './conditions';

/** How many people each part of the evaluation draws. */
export interface Sizes {
  tuning: number;
  test: number;
  /** For each other condition. */
  other: number;
}

/** Of the committed document. */
export const FULL: Sizes = { tuning: 500, test: 1000, other: 400 };

/** Other conditions than the usual ones, one thing changed at a time. */
export interface OtherConditions {
  id: string;
  group: 'spread' | 'missing' | 'plan' | 'ties';
  name: string;
  conditions: Conditions;
}

const THREE_TIES: readonly TieDesign[] = [
  { id: 'supervision', kind: 'supervision', rhythmDays: 14 },
  { id: 'peer', kind: 'peer', rhythmDays: 21 },
  { id: 'friend', kind: 'friend', rhythmDays: 30 },
];

const TEN_TIES: readonly TieDesign[] = [
  ...SIX_TIES,
  { id: 'partner', kind: 'partner', rhythmDays: 7 },
  { id: 'family', kind: 'family', rhythmDays: 14 },
  { id: 'own therapy', kind: 'own-therapy', rhythmDays: 14 },
  { id: 'community', kind: 'community', rhythmDays: 30 },
];

const usualBut = (changes: Partial<Conditions>): Conditions => ({ ...USUAL, ...changes });

/** Everything that is changed, in the order of the document. */
export const OTHER_CONDITIONS: readonly OtherConditions[] = [
  ...[0.33, 0.5, 0.75, 1].flatMap((gapSpread) =>
    [false, true].map((isFlexible) => ({
      id: `spread-${gapSpread}-${isFlexible ? 'flexible' : 'fixed'}`,
      group: 'spread' as const,
      name: `CV ${gapSpread}, ${isFlexible ? 'marked flexible' : 'not marked'}`,
      conditions: usualBut({ gapSpread, isFlexible }),
    })),
  ),
  ...[0, 0.2, 0.5].flatMap((missingLogs) =>
    [false, true].map((isFlexible) => ({
      id: `missing-${missingLogs}-${isFlexible ? 'flexible' : 'fixed'}`,
      group: 'missing' as const,
      name: `${100 * missingLogs} % not logged, ${isFlexible ? 'marked flexible' : 'not marked'}`,
      conditions: usualBut({ missingLogs, isFlexible }),
    })),
  ),
  ...[0.2, 0.5].flatMap((missingLogs) =>
    [false, true].map((isFlexible) => ({
      id: `missing-${missingLogs}-agreed-${isFlexible ? 'flexible' : 'fixed'}`,
      group: 'missing' as const,
      name: `${100 * missingLogs} % not logged, agreed for the rest, ${isFlexible ? 'marked flexible' : 'not marked'}`,
      conditions: usualBut({ missingLogs, isFlexible, agreedLonger: 1 / (1 - missingLogs) }),
    })),
  ),
  {
    id: 'leave-logged',
    group: 'plan',
    name: 'fortnights away logged as leave',
    conditions: usualBut({ isLeaveLogged: true }),
  },
  {
    id: 'held-up',
    group: 'plan',
    name: 'nothing caught up after a fortnight away',
    conditions: usualBut({ afterAbsence: 'held-up' }),
  },
  {
    id: 'never-away',
    group: 'plan',
    name: 'never away',
    conditions: usualBut({ absencesAYear: 0 }),
  },
  {
    id: 'plan-exact',
    group: 'plan',
    name: 'plan exact',
    conditions: usualBut({ misstatement: 0 }),
  },
  {
    id: 'plan-exact-leave-logged',
    group: 'plan',
    name: 'plan exact, leave logged',
    conditions: usualBut({ misstatement: 0, isLeaveLogged: true }),
  },
  {
    id: 'three-ties',
    group: 'ties',
    name: 'three ties (14, 21, 30 days)',
    conditions: usualBut({ ties: THREE_TIES }),
  },
  { id: 'six-ties', group: 'ties', name: 'the usual six', conditions: USUAL },
  {
    id: 'ten-ties',
    group: 'ties',
    name: 'ten ties (the six and 7, 14, 14, 30)',
    conditions: usualBut({ ties: TEN_TIES }),
  },
];
