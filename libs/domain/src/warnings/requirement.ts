import { EPOCH_DAYS, type EpochDay } from '../days/day';
import type { PeriodSpan } from '../supervision/period-of';
import { LAST_PART } from '../supervision/read-gap';
import type { PolicyChoice, SupervisionLog, SupervisionPolicy } from '../supervision/policy';
import type { PolicyReading, TestReading } from '../supervision/policy-reading';
import { type PolicyReader, policyReader } from '../supervision/read-policy';
import { within } from '../within';
import type { W15Facts } from './facts/supervision';
import { hysteresis, NOT_STANDING, type Standing } from './hysteresis';
import type { StandingWarningOf } from './standing-warning';

/**
 * W15, supervision requirement: the chosen policies whose demand is at risk late in its period, or was not met.
 *
 * It walks no further back than to the last day that was covered, for nothing stood then. What is recommended raises
 * nothing. A period that had begun before the policy was chosen is not held against anyone, and no midnight before the
 * first day of the log counts.
 *
 * @param log Choices, contacts and client work, any order; not changed.
 * @param asOf Day of reading.
 * @param since First day of the log: nothing is known of days before it.
 * @returns One for each policy that is not covered, in the order of the choices; empty for none.
 * @throws {RangeError} On anything outside its range, naming the field.
 * @see docs/adr/0071-when-a-requirement-warns.md
 * @example standingRequirements({ choices: [], contacts: [], clientDays: [] }, 100, 0) // []
 */
export function standingRequirements(
  log: SupervisionLog,
  asOf: EpochDay,
  since: EpochDay,
): StandingWarningOf<'W15'>[] {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  within('since', since, EPOCH_DAYS, 'whole');
  return log.choices.flatMap((choice) => requirement(choice, log, { asOf, since }));
}

/** A day on which a policy is not covered, in a period whose days are said. */
type OpenReading = PolicyReading & {
  readonly period: PeriodSpan;
  readonly status: W15Facts['status'];
};

/** A policy that is walked day by day. */
interface Walked {
  read: PolicyReader;
  policy: SupervisionPolicy;
  appliesFrom: EpochDay;
  /** The period looked at last, by its last day, and whether it closed unmet: that does not change any more. */
  closed: { last: EpochDay; found: W15Facts['closedUnmet'] } | null;
}

function requirement(
  choice: PolicyChoice,
  log: SupervisionLog,
  { asOf, since }: { readonly asOf: EpochDay; readonly since: EpochDay },
): StandingWarningOf<'W15'>[] {
  const policy = ofDays(choice.policy);
  if (policy.tests.every(({ strength }) => strength !== 'required')) return [];
  const read = policyReader({ ...choice, policy }, log, 'brief');
  const current = read(asOf, asOf);
  if (!isOpen(current)) return [];
  const appliesFrom = Math.min(...choice.terms.map((one) => one.effectiveFrom));
  const walked: Walked = { read, policy, appliesFrom, closed: null };
  let standing: Standing = NOT_STANDING;
  let isWanting = false;
  for (const [day, isWantingNow] of openDays(walked, asOf, since)) {
    standing = hysteresis(standing, day, isWanting, false);
    isWanting = isWantingNow;
  }
  if (standing.raisedOn === null) return [];
  const about = { code: 'W15', subject: policy.id, connectionId: null } as const;
  return [{ ...about, raisedOn: standing.raisedOn, facts: factsOf(walked, current) }];
}

/** Only days between contacts have a due day within a total: nothing else of it can warn. */
function ofDays(policy: SupervisionPolicy): SupervisionPolicy {
  if (policy.period.kind !== 'total') return policy;
  return { ...policy, tests: policy.tests.filter(({ kind }) => kind === 'gap') };
}

/** The days since the policy last was covered, older first, each with whether it closed in the state that raises. */
function openDays(
  walked: Walked,
  asOf: EpochDay,
  since: EpochDay,
): (readonly [EpochDay, boolean])[] {
  const first = Math.max(walked.appliesFrom, since);
  const days: (readonly [EpochDay, boolean])[] = [];
  for (let day = asOf; day >= first; day--) {
    const reading = walked.read(day, day);
    if (!isOpen(reading)) break;
    days.push([day, isWantingOn(walked, reading)]);
  }
  return days.reverse();
}

/** Whether a day closes in the state that raises. */
function isWantingOn(walked: Walked, reading: OpenReading): boolean {
  if (closedUnmet(walked, reading) !== null) return true;
  if (reading.period.from < walked.appliesFrom) return false;
  return reading.status === 'unmet' || reading.tests.some((test) => isLate(test, reading));
}

function isOpen(reading: PolicyReading | null): reading is OpenReading {
  if (reading === null || reading.period === null) return false;
  return reading.status !== 'met' && reading.status !== 'on-track';
}

/** At risk with no more than a third left. */
function isLate({ status, test, dueOn }: TestReading, { asOf, period }: OpenReading): boolean {
  if (status !== 'at-risk' || test.strength !== 'required' || dueOn === null) return false;
  const days = (period.to ?? Infinity) - period.from + 1;
  return test.kind === 'gap' || dueOn - asOf <= days * LAST_PART;
}

/** The period before, where it was this person's and closed unmet. */
function closedUnmet(walked: Walked, { period, asOf }: OpenReading): W15Facts['closedUnmet'] {
  const { read, appliesFrom, closed } = walked;
  const last = period.from - 1;
  if (last < appliesFrom) return null;
  if (closed?.last === last) return closed.found;
  const before = read(asOf, last);
  const span = before?.status === 'unmet' ? before.period : null;
  const found = span !== null && span.from >= appliesFrom ? { from: span.from, to: last } : null;
  walked.closed = { last, found };
  return found;
}

function factsOf(walked: Walked, reading: OpenReading): W15Facts {
  const { policy } = walked;
  const { status, period, tests, strength } = reading;
  const gravest = tests.find((one) => one.status === status && one.test.strength === strength);
  const amount = gravest?.neededMinutes == null ? null : gravest;
  return {
    policyId: policy.id,
    body: policy.body,
    role: policy.role,
    status,
    ...period,
    neededMinutes: amount?.neededMinutes ?? null,
    creditedMinutes: amount?.creditedMinutes ?? 0,
    bookedMinutes: amount?.bookedMinutes ?? 0,
    shortfallMinutes: amount?.shortfallMinutes ?? 0,
    dueOn: gravest?.dueOn ?? null,
    gapDays: gravest?.test.kind === 'gap' ? gravest.test.days : null,
    closedUnmet: closedUnmet(walked, reading),
  };
}
