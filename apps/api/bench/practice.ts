import {
  agreementPaths,
  type CommitImport,
  connectionPaths,
  contactPaths,
  type FoundPractice,
  identityPaths,
  type LogContact,
  type LogSession,
  type Me,
  type SaveConnection,
} from '@understory/contracts';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Side } from './sides';

const ZONE = 'Europe/London';
const DAY_MS = 86_400_000;
export const SESSIONS_A_DAY = 5;

export const json = { 'content-type': 'application/json' };

/** Sends what a signed-in browser would. */
export type Therapist = Awaited<ReturnType<typeof foundPractice>>;

/** A founder, signed in by the cookie of the answer. */
export async function foundPractice(side: Side) {
  const token = new URL(side.foundingLink).pathname.split('/').at(-1) ?? '';
  const found: FoundPractice = {
    token,
    practice: { name: 'Alder House', country: 'GB', timeZone: ZONE, weekStart: 1 },
    person: { name: 'Ines', email: 'ines@example.org', password: 'quiet-lantern-over-moss' },
  };
  const url = (path: string) => `${side.product}/api/${path}`;
  const answer = await fetch(url(identityPaths.found), {
    method: 'POST',
    headers: { ...json, origin: side.product },
    body: JSON.stringify(found),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const headers = { ...json, cookie, origin: side.product };
  const get = (path: string, more: Record<string, string> = {}) =>
    fetch(url(path), { headers: { ...headers, ...more } });
  const put = (path: string, body: object) =>
    fetch(url(path), { method: 'PUT', headers, body: JSON.stringify(body) });
  const me = (await (await get(identityPaths.me)).json()) as Me;
  return { id: me.id, get, put };
}

/** Eight ties that met every fortnight for a year, and a capacity. */
export async function makeEcosystem(therapist: Therapist): Promise<void> {
  await therapist.put(agreementPaths.one(daysAgo(0).slice(0, 10)), { capacityUnits: 22 });
  for (let tie = 0; tie < 8; tie += 1) {
    const id = uuidv7();
    const connection: SaveConnection = {
      alias: `Tie ${tie + 1}`,
      kind: 'peer',
      agreement: { rhythmDays: 14, minutes: 60, balance: 0, isFlexible: false },
      lastMetOn: null,
      isEvaluative: false,
      isActive: true,
      version: 0,
    };
    await therapist.put(connectionPaths.one(id), connection);
    for (let day = 14; day <= 364; day += 14) {
      await therapist.put(contactPaths.one(uuidv7()), contact(id, day + tie));
    }
  }
}

function contact(connectionId: string, days: number): LogContact {
  return {
    connectionId,
    startsAt: daysAgo(days),
    zone: ZONE,
    minutes: 60,
    mode: 'in-person',
    initiator: 'scheduled',
    isHeld: true,
    giveAndTake: 0,
    ratings: { energy: 3, couldAct: 3, mattered: 3 },
    version: 0,
  };
}

/** Past sessions, five on each day back from yesterday, numbered so that no two are the same event. */
export function batch(from: number, to: number): CommitImport {
  const rows = Array.from({ length: to - from }, (_, index) =>
    calendarEvent(`${from + index}`, Math.ceil((from + index + 1) / SESSIONS_A_DAY)),
  );
  return batchOf(rows);
}

export function batchOf(rows: CommitImport['rows']): CommitImport {
  return { zone: ZONE, rows };
}

/** What a calendar says of a session that was held. */
export function calendarEvent(name: string, days: number) {
  return {
    kind: 'client' as const,
    hash: createHash('sha256').update(name).digest('hex'),
    startsAt: daysAgo(days),
    zone: ZONE,
    minutes: 50,
    outcome: 'held' as const,
  };
}

export function session(days: number): LogSession {
  return {
    startsAt: daysAgo(days),
    zone: ZONE,
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
  };
}

/** An instant so many days back; ahead, where negative. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString();
}
