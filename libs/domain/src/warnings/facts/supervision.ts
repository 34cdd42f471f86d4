import type { EpochDay } from '../../days/day';
import type { PolicyStatus } from '../../supervision/policy-reading';

/** W15, supervision requirement: what it rests on. */
export interface W15Facts {
  policyId: string;
  body: string;
  role: string;
  /** As of the reading. */
  status: Extract<PolicyStatus, 'at-risk' | 'unmet' | 'unknown'>;
  /** First and last day of the current period; `to` null without an end. */
  from: EpochDay;
  to: EpochDay | null;
  /** Of the gravest test; minutes. Null where it asks for no amount (days, or not by peers alone), or that is not known. */
  neededMinutes: number | null;
  /** Beside the amount, and zero where that is null. */
  creditedMinutes: number;
  bookedMinutes: number;
  shortfallMinutes: number;
  /** Last day on which it can be met; null where there is none. */
  dueOn: EpochDay | null;
  /** Days that may pass between contacts; null where the test asks for time. */
  gapDays: number | null;
  /** The period before, where that closed unmet. */
  closedUnmet: { from: EpochDay; to: EpochDay } | null;
}
