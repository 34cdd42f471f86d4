import { neededOf } from '../supervision/needed';
import type {
  Amount,
  CreditedPart,
  PersonFacts,
  PersonField,
  PolicyPeriod,
  PolicyTest,
  SupervisionPolicy,
} from '../supervision/policy';
import { within } from '../within';

/** What a policy asks of a usual month. */
export interface SupervisionNeed {
  /** Minutes a month, 0 or more; null where it asks no amount over time, or something has to be said first. */
  minutesAMonth: number | null;
  /** Whether it asks for more where there is more work with clients. */
  followsCaseload: boolean;
  /** All of it is advised, none demanded. */
  isAdvised: boolean;
  /** What has to be said first; null for nothing. */
  missing: PersonField | null;
}

/** Days of a mean year and month of the calendar. */
const YEAR_DAYS = 365.25;
const MONTH_DAYS = YEAR_DAYS / 12;
const WEEK_DAYS = 7;
const MINUTES = { min: 0, max: 7 * 24 * 60 } as const;

/**
 * How much supervision a policy asks for in a month of usual weeks: the most that any of its tests asks, since all of them
 * hold at once; time alone and time in a group are asked for beside each other.
 *
 * @param policy A body's or a practice's own.
 * @param facts What the person said of themselves; days of registration are not looked at, a usual year is whole.
 * @param clientMinutesAWeek Work with clients in a usual week, 0 or more.
 * @returns Minutes a month, whether they follow the caseload, and what is missing. An amount towards a total, or for a
 *   placement, is none over time; days between contacts are none either.
 * @throws {RangeError} On client minutes outside a week.
 * @see docs/adr/0136-a-question-is-asked-of-a-steady-week.md
 * @example supervisionNeed(BACP_STUDENT, NO_FACTS, 1200).minutesAMonth // 652.2: one hour for eight of 87 a month
 */
export function supervisionNeed(
  policy: Pick<SupervisionPolicy, 'period' | 'tests' | 'isPerSetting'>,
  facts: PersonFacts,
  clientMinutesAWeek: number,
): SupervisionNeed {
  within('clientMinutesAWeek', clientMinutesAWeek, MINUTES);
  const amounts = policy.tests.filter((test) => daysOf(policy.period, test) !== null);
  const said = {
    followsCaseload: policy.tests.some(isByClients),
    isAdvised: amounts.length > 0 && amounts.every(({ strength }) => strength === 'recommended'),
  };
  if (policy.isPerSetting && facts.settings !== 'one') {
    return { ...said, minutesAMonth: null, missing: 'settings' };
  }
  const asked = new Map<CreditedPart, number>();
  for (const test of amounts) {
    const needed = neededAMonth(test, policy.period, facts, clientMinutesAWeek);
    if (typeof needed === 'string') return { ...said, minutesAMonth: null, missing: needed };
    const part = 'part' in test ? test.part : 'all';
    asked.set(part, Math.max(needed, asked.get(part) ?? 0));
  }
  return { ...said, minutesAMonth: together(asked), missing: null };
}

function neededAMonth(
  test: PolicyTest,
  period: PolicyPeriod,
  facts: PersonFacts,
  clientMinutesAWeek: number,
): number | PersonField {
  const days = daysOf(period, test);
  if (days === null || test.kind === 'gap' || test.kind === 'led') return 0;
  const clientMinutes = (clientMinutesAWeek * days) / WEEK_DAYS;
  const usual = { ...facts, registeredFrom: null };
  const to = (test.kind === 'weekly' ? days : Math.round(days)) - 1;
  const needed = neededOf(test, { facts: usual, clientMinutes, from: 0, to });
  return 'missing' in needed ? needed.missing : (needed.minutes * MONTH_DAYS) / days;
}

function together(asked: ReadonlyMap<CreditedPart, number>): number | null {
  if (asked.size === 0) return null;
  const of = (part: CreditedPart) => asked.get(part) ?? 0;
  return Math.max(of('all'), of('individual') + of('group'), of('observed'));
}

function isByClients(test: PolicyTest): boolean {
  if (test.kind === 'ratio' || test.kind === 'units') return true;
  return test.kind === 'amount' && isBelowFrom(test.minutes);
}

function isBelowFrom(minutes: Amount): boolean {
  return typeof minutes === 'object' && 'below' in minutes;
}

/** Length of the period as far as a test's amount grows with it; null where it is counted once, or asks no amount. */
function daysOf({ kind }: PolicyPeriod, test: PolicyTest): number | null {
  if (test.kind === 'gap' || test.kind === 'led') return null;
  switch (kind) {
    case 'week':
      return WEEK_DAYS;
    case 'month':
      return MONTH_DAYS;
    case 'year':
      return YEAR_DAYS;
    case 'term':
    case 'total':
      return test.kind === 'amount' ? null : MONTH_DAYS;
  }
}
