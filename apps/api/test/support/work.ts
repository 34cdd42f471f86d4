import {
  actingPaths,
  agreementPaths,
  type CommitImport,
  connectionPaths,
  type Contact,
  contactPaths,
  disconnectionPaths,
  importPaths,
  type ImportRow,
  leavePaths,
  type LogContact,
  type LogSession,
  type SaveConnection,
  type Session,
  sessionPaths,
  unseenWorkPaths,
} from '@understory/contracts';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../src/clock';
import type { TestApp } from './app';
import type { SignedIn } from './people';

/** A Wednesday, at noon in London. */
export const NOON = '2026-03-04T12:00:00Z';

/** Sets what time the API believes it is. */
export function setClock({ nest }: Pick<TestApp, 'nest'>, instant: string): void {
  const clock = nest.get(Clock, { strict: false });
  clock.now = () => Temporal.Instant.from(instant);
}

/** `instant`, so many days later. */
export function daysAfter(instant: string, days: number): string {
  return Temporal.Instant.from(instant)
    .add({ hours: 24 * days })
    .toString();
}

export const newId = () => uuidv7();

export function aSession(changes: Partial<LogSession> = {}): LogSession {
  return {
    startsAt: '2026-03-04T09:00:00.000Z',
    zone: 'Europe/London',
    minutes: 50,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    outcome: 'held',
    isFirst: false,
    isRiskEvent: false,
    caseId: null,
    practiceId: null,
    attendees: null,
    series: null,
    version: 0,
    ...changes,
  };
}

export function aConnection(changes: Partial<SaveConnection> = {}): SaveConnection {
  return {
    alias: 'Supervisor',
    kind: 'supervision',
    agreement: { rhythmDays: 14, minutes: 60, balance: 0.5, isFlexible: false },
    lastMetOn: null,
    isEvaluative: false,
    isActive: true,
    version: 0,
    ...changes,
  };
}

export function aContact(connectionId: string, changes: Partial<LogContact> = {}): LogContact {
  return {
    connectionId,
    startsAt: '2026-03-03T16:00:00.000Z',
    zone: 'Europe/London',
    minutes: 60,
    mode: 'video',
    initiator: 'scheduled',
    isHeld: true,
    giveAndTake: null,
    ratings: {},
    version: 0,
    ...changes,
  };
}

/** The hash of a calendar's event, by a name that only a spec knows. */
export function hashOf(event: string): string {
  return createHash('sha256').update(event).digest('hex');
}

/** A session of a calendar. */
export function anEvent(
  event: string,
  changes: Partial<Extract<ImportRow, { kind: 'client' | 'group' }>> = {},
): ImportRow {
  return {
    hash: hashOf(event),
    startsAt: '2026-03-02T10:00:00.000Z',
    zone: 'Europe/London',
    minutes: 50,
    kind: 'client',
    outcome: 'held',
    ...changes,
  };
}

export function aBatch(rows: ImportRow[]): CommitImport {
  return { zone: 'Europe/London', rows };
}

/** Requests of one person; each answers as supertest does. */
export function workOf({ http }: SignedIn) {
  return {
    putSession: (id: string, body: object) => http.put(`/api/${sessionPaths.one(id)}`).send(body),
    deleteSession: (id: string) => http.delete(`/api/${sessionPaths.one(id)}`),
    putContact: (id: string, body: object) => http.put(`/api/${contactPaths.one(id)}`).send(body),
    deleteContact: (id: string) => http.delete(`/api/${contactPaths.one(id)}`),
    putConnection: (id: string, body: object) =>
      http.put(`/api/${connectionPaths.one(id)}`).send(body),
    deleteConnection: (id: string) => http.delete(`/api/${connectionPaths.one(id)}`),
    getConnection: (id: string) => http.get(`/api/${connectionPaths.one(id)}`),
    getConnections: () => http.get(`/api/${connectionPaths.all}`),
    putAgreement: (from: string, body: object) =>
      http.put(`/api/${agreementPaths.one(from)}`).send(body),
    deleteAgreement: (from: string) => http.delete(`/api/${agreementPaths.one(from)}`),
    getAgreements: () => http.get(`/api/${agreementPaths.all}`),
    putLeave: (id: string, body: object) => http.put(`/api/${leavePaths.one(id)}`).send(body),
    deleteLeave: (id: string) => http.delete(`/api/${leavePaths.one(id)}`),
    getLeave: () => http.get(`/api/${leavePaths.all}`),
    putUnseenWork: (id: string, body: object) =>
      http.put(`/api/${unseenWorkPaths.one(id)}`).send(body),
    deleteUnseenWork: (id: string) => http.delete(`/api/${unseenWorkPaths.one(id)}`),
    getUnseenWork: () => http.get(`/api/${unseenWorkPaths.all}`),
    putDisconnection: (id: string, body: object) =>
      http.put(`/api/${disconnectionPaths.one(id)}`).send(body),
    deleteDisconnection: (id: string) => http.delete(`/api/${disconnectionPaths.one(id)}`),
    getDisconnections: (connectionId: string) =>
      http.get(`/api/${disconnectionPaths.ofConnection(connectionId)}`),
    putActing: (id: string, body: object) =>
      http.put(`/api/${actingPaths.ofSession(id)}`).send(body),
    getActing: (id: string) => http.get(`/api/${actingPaths.ofSession(id)}`),
    putImport: (id: string, body: object) => http.put(`/api/${importPaths.one(id)}`).send(body),
    deleteImport: (id: string) => http.delete(`/api/${importPaths.one(id)}`),
    getImports: () => http.get(`/api/${importPaths.all}`),
    getToday: () => http.get('/api/today'),
    getEcosystem: () => http.get('/api/ecosystem'),
  };
}

/** Logs a session, new or changed; returns it. */
export async function logSession(
  person: SignedIn,
  changes: Partial<LogSession> = {},
  id = newId(),
): Promise<Session> {
  return (await workOf(person).putSession(id, aSession(changes)).expect(200)).body;
}

/** Logs a contact, new or changed; returns it. */
export async function logContact(
  person: SignedIn,
  connectionId: string,
  changes: Partial<LogContact> = {},
): Promise<Contact> {
  const contact = aContact(connectionId, changes);
  return (await workOf(person).putContact(newId(), contact).expect(200)).body;
}

/** Makes a connection; returns its id. */
export async function connect(
  person: SignedIn,
  changes: Partial<SaveConnection> = {},
): Promise<string> {
  const id = newId();
  await workOf(person).putConnection(id, aConnection(changes)).expect(200);
  return id;
}
