import type { CaseLately, Log, LogSession, Session } from '@understory/contracts';
import { standingOf } from '../cases/case-standing';
import { takesTime } from '../today/session-doubts';
import { instantOf } from '../today/session-draft';

/** Why a session of the earlier week is not planned again. */
export type LeftOut = 'series' | 'cancelled' | 'leave' | 'there' | 'case';

export interface Repeat {
  readonly source: Session;
  /** The day it falls on now. */
  readonly on: string;
  /** Clock time, `HH:MM`, which stays the same over a change of the clocks. */
  readonly time: string;
  readonly session: LogSession;
  /** Null where it is planned again. */
  readonly leftOut: LeftOut | null;
  /** Something else takes some of its time already. */
  readonly doesOverlap: boolean;
}

export interface RepeatFacts {
  readonly from: Log;
  readonly into: Log;
  readonly cases: readonly CaseLately[];
}

const WEEK_DAYS = 7;

/**
 * An earlier week as planned sessions of a later one: the same weekday, clock time and case. A first session is first once, and a
 * risk event happened then, so neither comes along.
 *
 * @returns One for each session of the earlier week, by start.
 */
export function repeatPlan(facts: RepeatFacts): Repeat[] {
  const offset = daysBetween(facts.from, facts.into);
  return facts.from.sessions
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map((source) => repeated(source, offset, facts));
}

function repeated(source: Session, offset: number, { into, cases }: RepeatFacts): Repeat {
  const start = Temporal.Instant.from(source.startsAt).toZonedDateTimeISO(source.zone);
  const on = Temporal.PlainDate.from(source.localDate).add({ days: offset }).toString();
  const time = start.toPlainTime().toString({ smallestUnit: 'minute' });
  const session: LogSession = {
    startsAt: instantOf({ date: on, time }, source.zone),
    zone: source.zone,
    minutes: source.minutes,
    kind: source.kind,
    acuity: source.acuity,
    isTraumaFocused: source.isTraumaFocused,
    outcome: 'planned',
    isFirst: false,
    isRiskEvent: false,
    caseId: source.caseId,
    practiceId: source.practiceId,
    attendees: source.attendees,
    series: null,
    version: 0,
  };
  const overlapping = into.sessions.filter((each) => takesTime(each) && overlap(each, session));
  const isThere = into.sessions.some((each) => isTheSame(each, session));
  const leftOut = whyLeftOut(source, on, isThere, { into, cases });
  return { source, on, time, session, leftOut, doesOverlap: overlapping.length > 0 };
}

function whyLeftOut(
  source: Session,
  on: string,
  isThere: boolean,
  { into, cases }: Pick<RepeatFacts, 'into' | 'cases'>,
): LeftOut | null {
  if (source.series) return 'series';
  if (isThere) return 'there';
  if (source.outcome === 'cancelled' || source.outcome === 'cancelled-by-practice') {
    return 'cancelled';
  }
  if (into.days.find((day) => day.on === on)?.isLeave) return 'leave';
  const known = cases.find(({ id }) => id === source.caseId);
  return known && standingOf(known, on) !== 'going-on' ? 'case' : null;
}

/** The same start and case, or, where neither names one, the same kind: whatever became of it. */
function isTheSame(one: Session, other: LogSession): boolean {
  const isAtOnce =
    Temporal.Instant.compare(
      Temporal.Instant.from(one.startsAt),
      Temporal.Instant.from(other.startsAt),
    ) === 0;
  return isAtOnce && one.caseId === other.caseId && one.kind === other.kind;
}

function overlap(one: LogSession, other: LogSession): boolean {
  return startOf(one) < endOf(other) && startOf(other) < endOf(one);
}

function startOf({ startsAt }: LogSession): number {
  return Temporal.Instant.from(startsAt).epochMilliseconds;
}

function endOf(session: LogSession): number {
  return startOf(session) + session.minutes * 60_000;
}

function daysBetween(from: Log, into: Log): number {
  const [first, second] = [from.days[0]?.on, into.days[0]?.on];
  if (!first || !second) return WEEK_DAYS;
  return Temporal.PlainDate.from(first).until(second).days;
}
