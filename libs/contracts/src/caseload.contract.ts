import { SESSION_ACUITIES, SESSION_KINDS } from '@understory/domain';
import * as z from 'zod/mini';
import { Agreement } from './agreement.contract';
import { ClientId, LocalDate } from './common.contract';
import { PolicyTerms } from './supervision.contract';

/** Weeks before this one, and most weeks after it. */
export const CASELOAD_WEEKS = { back: 12, ahead: 4 } as const;
/** Days, today included, over which cases are weighed. */
export const CASE_DAYS = 28;

/** What one day holds; a day that holds nothing is left out, which says that nothing was logged, not that it was free. */
export const CaseloadDay = z.object({
  on: LocalDate,
  heldSessions: z.int(),
  heldMinutes: z.int(),
  /** Load units, see the domain's `sessionUnits`. */
  heldUnits: z.number(),
  /** Still planned, expected from a series or written down; units as if held. */
  plannedSessions: z.int(),
  plannedMinutes: z.int(),
  plannedUnits: z.number(),
  /** Work that is no session. */
  otherMinutes: z.int(),
  /** Contacts held, with whomever. */
  supportMinutes: z.int(),
  /** Contacts ahead that are not held yet. */
  bookedSupportMinutes: z.int(),
  /** Held sessions in a row without a break; 0 without any. */
  longestRun: z.int(),
});
export type CaseloadDay = z.infer<typeof CaseloadDay>;

/** What a case asked for in the last `CASE_DAYS` days. */
export const CaseWeight = z.object({
  id: ClientId,
  code: z.string(),
  kind: z.enum(SESSION_KINDS),
  acuity: z.enum(SESSION_ACUITIES),
  isTraumaFocused: z.boolean(),
  heldSessions: z.int(),
  units: z.number(),
});
export type CaseWeight = z.infer<typeof CaseWeight>;

/** A held session that began after the last appointment agreed for its day. */
export const LateStart = z.object({
  on: LocalDate,
  /** `HH:MM`, on the clock of the session. */
  at: z.string(),
});
export type LateStart = z.infer<typeof LateStart>;

/**
 * The work of some weeks and all that load, hours and breathing space are read from. What follows from it is worked out where
 * it is shown, with the same domain as everywhere.
 */
export const Caseload = z.object({
  today: LocalDate,
  /** First day of the first week, and last day of the last one that is looked at. */
  from: LocalDate,
  to: LocalDate,
  /** Those that hold something, oldest first. */
  days: z.array(CaseloadDay),
  /** Spans that touch the days from `from` to `to`, oldest first. */
  leave: z.array(z.object({ from: LocalDate, to: LocalDate })),
  /** In force on `from` or later, oldest first. */
  agreements: z.array(Agreement),
  /** First day of the log: the first work or the first connection. */
  since: LocalDate,
  /** First day of work in the log; null without any. */
  firstWorkOn: z.nullable(LocalDate),
  /** Heaviest first. */
  cases: z.array(CaseWeight),
  /** Sessions of the same days that name no case. */
  withoutCase: z.object({ heldSessions: z.int(), units: z.number() }),
  /** Supervision policies that apply today. */
  policies: z.array(PolicyTerms),
  /** Oldest first; see the domain's `beganLate`. */
  lateStarts: z.array(LateStart),
});
export type Caseload = z.infer<typeof Caseload>;

export const caseloadPaths = { mine: 'caseload' } as const;
