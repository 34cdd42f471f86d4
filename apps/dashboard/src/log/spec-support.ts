import { TestBed } from '@angular/core/testing';
import { getByRole } from '@testing-library/dom';
import type {
  Contact,
  Log,
  LoggedDay,
  OtherTime,
  RemovedEntry,
  Session,
} from '@understory/contracts';
import type { Routes } from '@angular/router';
import { INES, Visit } from '../shell/spec-support';
import { saidOf } from '../today/session-writes';
import { DATE, ZONE, clockAt, nextId, session } from '../today/spec-support';

/** For specs: a page opened at an address at 12:44 on 24 November 2026 in London, and its buttons by name. */
export async function visitAt(routes: Routes, url: string, clock = '12:44') {
  TestBed.configureTestingModule({ providers: [clockAt(clock)] });
  const visit = await Visit.create(routes);
  await visit.open(url);
  visit.answerWho(INES);
  await visit.settle();
  const press = async (name: string | RegExp) => {
    getByRole(visit.page.ownerDocument.body, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

/** A usual planned session of some day. */
export function sessionOn(date: string, clock: string, part: Partial<Session> = {}): Session {
  return session(clock, { startsAt: `${date}T${clock}:00.000Z`, localDate: date, ...part });
}

/** A day of the log that holds nothing but what is named. */
export function loggedDay(on: string, part: Partial<LoggedDay> = {}): LoggedDay {
  return {
    on,
    heldSessions: 0,
    heldMinutes: 0,
    heldUnits: 0,
    plannedSessions: 0,
    plannedMinutes: 0,
    plannedUnits: 0,
    otherMinutes: 0,
    supportMinutes: 0,
    isLeave: false,
    ...part,
  };
}

/** The week of 23 to 29 November 2026, or another. */
export function log(part: Partial<Log> = {}, from = '2026-11-23'): Log {
  const first = Temporal.PlainDate.from(from);
  return {
    days: Array.from({ length: 7 }, (_, days) => loggedDay(first.add({ days }).toString())),
    sessions: [],
    otherTime: [],
    contacts: [],
    cases: [],
    connections: [],
    ...part,
  };
}

export function otherTime(clock: string, part: Partial<OtherTime> = {}): OtherTime {
  return {
    id: nextId(),
    startsAt: `${DATE}T${clock}:00Z`,
    zone: ZONE,
    minutes: 30,
    kind: 'notes',
    version: 1,
    localDate: DATE,
    isImported: false,
    ...part,
  };
}

/** An hour of support on 24 November that was held. */
export function contact(clock: string, connectionId: string, part: Partial<Contact> = {}): Contact {
  return {
    id: nextId(),
    connectionId,
    startsAt: `${DATE}T${clock}:00Z`,
    zone: ZONE,
    minutes: 60,
    mode: 'in-person',
    initiator: 'me',
    isHeld: true,
    giveAndTake: null,
    ratings: {},
    version: 1,
    localDate: DATE,
    isImported: false,
    ...part,
  };
}

/** A session of 24 November at 09:00 that was removed at noon. */
export function removedEntry(
  part: Partial<Pick<RemovedEntry, 'id' | 'about'>> = {},
): Extract<RemovedEntry, { kind: 'sessions' }> {
  return {
    kind: 'sessions',
    id: nextId(),
    removedAt: `${DATE}T12:00:00.000Z`,
    about: null,
    body: { ...saidOf(session('09:00')), version: 2 },
    ...part,
  };
}
