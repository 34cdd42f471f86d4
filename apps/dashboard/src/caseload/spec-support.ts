import type {
  Agreement,
  Caseload,
  CaseloadDay,
  CaseWeight,
  PolicyTerms,
} from '@understory/contracts';
import { epochDay, isoDate } from '@understory/domain';

/** A Tuesday; weeks begin on Monday. */
export const TODAY = '2026-11-24';
const THIS_WEEK = epochDay('2026-11-23');

/** The day so many weeks before this one, on its Monday or so many days later. */
export function dayOf(weeksAgo: number, days = 0): string {
  return isoDate(THIS_WEEK - 7 * weeksAgo + days);
}

/** For specs: five sessions of fifty minutes, two in a row, and half an hour of support. */
export function aDay(on: string, changes: Partial<CaseloadDay> = {}): CaseloadDay {
  return {
    on,
    heldSessions: 5,
    heldMinutes: 250,
    heldUnits: 5,
    plannedSessions: 0,
    plannedMinutes: 0,
    plannedUnits: 0,
    otherMinutes: 0,
    supportMinutes: 30,
    bookedSupportMinutes: 0,
    longestRun: 2,
    ...changes,
  };
}

export const NOTHING_HELD = {
  heldSessions: 0,
  heldMinutes: 0,
  heldUnits: 0,
  supportMinutes: 0,
  longestRun: 0,
} as const;

/** Four such days a week, from so many weeks ago up to last week. */
export function weeksOf(count: number, changes: Partial<CaseloadDay> = {}): CaseloadDay[] {
  return Array.from({ length: count }, (_, index) =>
    [0, 1, 2, 3].map((day) => aDay(dayOf(count - index, day), changes)),
  ).flat();
}

export function anAgreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    effectiveFrom: '2026-01-05',
    capacityUnits: 20,
    longestRun: 4,
    contractedHours: null,
    lastAppointment: null,
    ...changes,
  };
}

/** Twelve weeks of twenty units against twenty. */
export function aCaseload(changes: Partial<Caseload> = {}): Caseload {
  const days = weeksOf(12);
  return {
    today: TODAY,
    from: dayOf(12),
    to: dayOf(-4, 6),
    days,
    leave: [],
    agreements: [anAgreement()],
    since: '2026-01-05',
    firstWorkOn: '2026-01-05',
    cases: [],
    withoutCase: { heldSessions: 80, units: 80 },
    policies: [],
    lateStarts: [],
    ...changes,
  };
}

export function aCase(code: string, units: number, changes: Partial<CaseWeight> = {}): CaseWeight {
  return {
    id: `0192f0c0-0000-7000-8000-0000000000${code.slice(-2)}`,
    code,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    heldSessions: 4,
    units,
    ...changes,
  };
}

export function chosen(policyId: string): PolicyTerms {
  const facts = {
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
    usual: {
      format: null,
      groupSize: null,
      isPeer: null,
      setting: null,
      isObserved: null,
      supervisor: null,
      ownShare: null,
    },
  };
  return { policyId, effectiveFrom: '2026-01-05', facts, own: null };
}
