import { within } from '../../within';
import { ANY_SIZE } from '../credit';
import type { PolicyPeriod, PolicyTest, Strength, SupervisionPolicy } from '../policy';
import { WHOLE_TIME } from './credit-rules';

/** A practice's own demand, in a few fields. */
export interface OwnPolicy {
  id: string;
  /** What the practice calls it. */
  name: string;
  period: 'month' | 'week';
  /** Minutes in a period; null asks no amount. */
  minutes: number | null;
  /** Most days from one to the next, 3 to 120; null asks no rhythm. */
  gapDays: number | null;
  /** How group time counts. */
  group: 'full' | 'half' | 'shared';
  isPeerCounted: boolean;
  strength: Strength;
}

/** Bounds of a practice's own policy. */
export const OWN_POLICY_LIMITS = {
  minutes: { min: 1, max: 6000 },
  gapDays: { min: 3, max: 120 },
} as const;

/**
 * A practice's own demand as a policy like every other.
 *
 * @param own A few fields; at least an amount or a rhythm.
 * @returns A policy without a source to verify.
 * @throws {RangeError} Naming `minutes` or `gapDays`.
 * @example ownPolicy({ ...own, minutes: null, gapDays: 14 }).tests // [{ kind: 'gap', days: 14, strength: 'required' }]
 */
export function ownPolicy(own: OwnPolicy): SupervisionPolicy {
  const { minutes, gapDays, strength } = own;
  const tests: PolicyTest[] = [];
  if (minutes !== null) {
    within('minutes', minutes, OWN_POLICY_LIMITS.minutes, 'whole');
    tests.push({ kind: 'amount', part: 'all', minutes, strength });
  }
  if (gapDays !== null) {
    within('gapDays', gapDays, OWN_POLICY_LIMITS.gapDays, 'whole');
    tests.push({ kind: 'gap', days: gapDays, strength });
  }
  if (tests.length === 0) throw new RangeError('minutes or gapDays must be given');
  return {
    id: own.id,
    body: own.name,
    role: '',
    period: periods[own.period],
    tests,
    credit: {
      ...WHOLE_TIME,
      triadic: 'group',
      group: [{ upTo: ANY_SIZE, counts: own.group }],
      peer: own.isPeerCounted ? 'counts' : 'never',
    },
    isPerSetting: false,
    isExemptWithoutClients: false,
    asks: { contact: asked(own), person: [] },
    verifiedOn: null,
    source: '',
    note: '',
  };
}

/** A practice's week begins on Monday. */
const periods: Readonly<Record<OwnPolicy['period'], PolicyPeriod>> = {
  month: { kind: 'month' },
  week: { kind: 'week', startsOn: 1 },
};

function asked({ group, isPeerCounted }: OwnPolicy): SupervisionPolicy['asks']['contact'] {
  return [
    'format',
    ...(group === 'shared' ? (['groupSize'] as const) : []),
    ...(isPeerCounted ? [] : (['isPeer'] as const)),
  ];
}
