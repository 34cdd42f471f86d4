import type { EpochDay } from '../days/day';
import type { CreditLine } from './credit';
import type { SupervisionField } from './log';
import type { PeriodSpan } from './period-of';
import type { PersonField, PolicyTest, Strength } from './policy';

/** Gravest first: what is certain comes before what is not known. */
export const POLICY_STATUSES = ['unmet', 'at-risk', 'unknown', 'on-track', 'met'] as const;
export type PolicyStatus = (typeof POLICY_STATUSES)[number];

/** What a result would need to know and does not. */
export type MissingField = SupervisionField | PersonField;

/** How one test of a policy stands. */
export interface TestReading {
  test: PolicyTest;
  status: PolicyStatus;
  /** Minutes asked for; null where no amount is asked, or it is not known. */
  neededMinutes: number | null;
  /** Credited and held. */
  creditedMinutes: number;
  /** What bookings would add. */
  bookedMinutes: number;
  /** What is still missing after bookings; 0 where nothing is. */
  shortfallMinutes: number;
  /** Last day on which it can be met; null where there is none. */
  dueOn: EpochDay | null;
  /** For a test of gaps: the last credited contact, and the longest gap of the period so far. */
  gap: { lastOn: EpochDay | null; longestDays: number } | null;
  /** What has to be said before it is known; empty where it is known. */
  missing: readonly MissingField[];
}

/** How a policy stands in one period. */
export interface PolicyReading {
  policyId: string;
  asOf: EpochDay;
  /** Null where its days are not said. */
  period: PeriodSpan | null;
  /** The gravest of its required tests; of its recommended ones where it requires none. */
  status: PolicyStatus;
  strength: Strength;
  /** Nothing was asked: no clients, and documented so. */
  isExempt: boolean;
  /** The setting it speaks of, the gravest one; null where settings do not matter. */
  setting: string | null;
  /** In the order of the policy; empty where the period is not known. */
  tests: readonly TestReading[];
  /** Every contact of the period that was held, oldest first. */
  lines: readonly CreditLine[];
  /** First day with a booking that is credited; null without one. */
  nextBookedOn: EpochDay | null;
  /** What has to be said before it is known; empty where it is known. */
  missing: readonly MissingField[];
}

/**
 * The gravest of several.
 *
 * @param statuses Any order.
 * @returns The gravest; `met` for none.
 * @example gravestStatus(['met', 'at-risk']) // 'at-risk'
 */
export function gravestStatus(statuses: readonly PolicyStatus[]): PolicyStatus {
  return POLICY_STATUSES.find((status) => statuses.includes(status)) ?? 'met';
}
