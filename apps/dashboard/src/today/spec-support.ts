import { type Provider, signal } from '@angular/core';
import type {
  CaseInBrief,
  Session,
  Tie,
  Today,
  WeekDay,
  WarningInBrief,
} from '@understory/contracts';
import { Clock } from '../shell/clock';
import { Day, type DaySession } from './day-session';

export const DATE = '2026-11-24';
export const ZONE = 'Europe/London';

let made = 0;

/** A UUIDv7 of its own, in order. */
export function nextId(): string {
  made += 1;
  return `0192f0c0-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

/** For specs: a usual planned session of 24 November in London, where the clock reads UTC. */
export function session(clock: string, part: Partial<Session> = {}): Session {
  return {
    id: nextId(),
    startsAt: `${DATE}T${clock}:00Z`,
    zone: ZONE,
    minutes: 50,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    outcome: 'planned',
    isFirst: false,
    isRiskEvent: false,
    caseId: null,
    practiceId: null,
    attendees: null,
    series: null,
    version: 1,
    localDate: DATE,
    units: part.outcome === 'held' ? 1 : 0,
    isImported: false,
    ...part,
  };
}

export function at(clock: string): Temporal.Instant {
  return Temporal.Instant.from(`${DATE}T${clock}:00Z`);
}

/** It is that time on the day above, and the server's clock says the same. */
export function clockAt(clock: string): Provider {
  const now = signal(at(clock));
  return { provide: Clock, useValue: { now, present: now, compare: () => undefined } };
}

export function daySessions(
  now: string,
  sessions: readonly Session[],
  cases: readonly CaseInBrief[] = [],
): DaySession[] {
  return new Day(DATE, ZONE, at(now)).sessions(sessions, cases);
}

/** Monday 23 to Sunday 29 November: units held and booked, and minutes of support, by day. */
export function week(days: Readonly<Record<number, Partial<WeekDay>>> = {}): WeekDay[] {
  return Array.from({ length: 7 }, (_, index) => ({
    on: `2026-11-${23 + index}`,
    heldUnits: 0,
    plannedUnits: 0,
    supportMinutes: 0,
    isLeave: false,
    ...days[index],
  }));
}

export function tie(alias: string, part: Partial<Tie> = {}): Tie {
  return {
    connection: {
      id: nextId(),
      alias,
      kind: 'peer',
      agreement: { rhythmDays: 14, minutes: 60, balance: 0, isFlexible: false },
      lastMetOn: null,
      isEvaluative: false,
      isActive: true,
      version: 1,
      createdOn: '2026-09-01',
    },
    word: 'alive',
    vitality: 0.8,
    nourishment: 0.5,
    mutuality: 0.5,
    giveAndTake: null,
    support: 0.4,
    gapDays: 9,
    lastContactOn: '2026-11-15',
    recentContacts: 2,
    ...part,
  };
}

export function warning(connectionId: string | null): WarningInBrief {
  return {
    code: connectionId ? 'W1' : 'W9',
    subject: connectionId ?? '',
    connectionId,
    what: 'Your peer trio has grown thin.',
    evidence: 'You last met 49 days ago.',
    isQuiet: false,
  };
}

export function today(part: Partial<Today> = {}): Today {
  return {
    date: DATE,
    sessions: [],
    contacts: [],
    week: week(),
    capacityUnits: null,
    warnings: [],
    ties: [],
    cases: [],
    unconfirmed: 0,
    lastLogAt: null,
    ...part,
  };
}
