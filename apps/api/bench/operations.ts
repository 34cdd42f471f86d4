import {
  agreementPaths,
  type CommitImport,
  connectionPaths,
  contactPaths,
  type FoundPractice,
  identityPaths,
  importPaths,
  type LogContact,
  type LogSession,
  type Me,
  type SaveConnection,
  sessionPaths,
  todayPaths,
} from '@understory/contracts';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Operation } from './rounds';
import type { Sides } from './sides';

const ZONE = 'Europe/London';
const SIZES = [1_000, 15_000];
const DAY_MS = 86_400_000;

const json = { 'content-type': 'application/json' };

/** Yields each operation when the space holds as many sessions as it says. */
export async function* operations(sides: Sides): AsyncGenerator<Operation> {
  const therapist = await foundPractice(sides);
  await makeEcosystem(therapist);
  let size = 0;
  for (const wanted of SIZES) {
    await therapist.put(importPaths.one(uuidv7()), batch(size, wanted));
    await sides.analyze();
    size = wanted;
    yield logSession(sides, therapist, size);
    yield readToday(sides, therapist, size);
  }
}

type Therapist = Awaited<ReturnType<typeof foundPractice>>;

/** A founder, signed in by the cookie of the answer. */
async function foundPractice(sides: Sides) {
  const token = new URL(sides.foundingLink).pathname.split('/').at(-1) ?? '';
  const found: FoundPractice = {
    token,
    practice: { name: 'Alder House', country: 'GB', timeZone: ZONE, weekStart: 1 },
    person: { name: 'Ines', email: 'ines@example.org', password: 'quiet-lantern-over-moss' },
  };
  const url = (path: string) => `${sides.product}/api/${path}`;
  const answer = await fetch(url(identityPaths.found), {
    method: 'POST',
    headers: { ...json, origin: sides.product },
    body: JSON.stringify(found),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const headers = { ...json, cookie, origin: sides.product };
  const send = (method: string) => (path: string, body?: object) =>
    fetch(url(path), { method, headers, body: body && JSON.stringify(body) });
  const me = (await (await send('GET')(identityPaths.me)).json()) as Me;
  return { id: me.id, get: send('GET'), put: send('PUT') };
}

/** Eight ties that met every fortnight for a year, and a capacity. */
async function makeEcosystem(therapist: Therapist): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  await therapist.put(agreementPaths.one(today), { capacityUnits: 22 });
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

function contact(connectionId: string, daysAgo: number): LogContact {
  return {
    connectionId,
    startsAt: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
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
function batch(from: number, to: number): CommitImport {
  const rows = Array.from({ length: to - from }, (_, index) => ({
    kind: 'client' as const,
    hash: createHash('sha256')
      .update(String(from + index))
      .digest('hex'),
    startsAt: new Date(Date.now() - Math.ceil((from + index + 1) / 5) * DAY_MS).toISOString(),
    zone: ZONE,
    minutes: 50,
    outcome: 'held' as const,
  }));
  return { zone: ZONE, rows };
}

/** Each on a day of its own before this week, as a diary fills, so that Today stays the size of a day. */
function logSession(sides: Sides, therapist: Therapist, size: number): Operation {
  let logged = 0;
  const next = () => {
    logged += 1;
    return session(8 + (logged % 1_000));
  };
  return {
    name: 'log a session',
    size,
    product: () => therapist.put(sessionPaths.one(uuidv7()), next()),
    bare: () =>
      fetch(`${sides.bare}/sessions/${uuidv7()}`, {
        method: 'PUT',
        headers: json,
        body: JSON.stringify(bareSession(therapist.id, next())),
      }),
  };
}

function session(daysAgo: number): LogSession {
  return {
    startsAt: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
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

/** What the product works out by itself and the bare server is told. */
function bareSession(spaceId: string, held: LogSession) {
  const localDate = held.startsAt.slice(0, 10);
  return { spaceId, session: held, localDate, units: 1, loggedAt: held.startsAt };
}

function readToday(sides: Sides, therapist: Therapist, size: number): Operation {
  const now = Date.now();
  const day = (offset: number) => new Date(now + offset * DAY_MS).toISOString().slice(0, 10);
  const query = new URLSearchParams({
    spaceId: therapist.id,
    from: day(-3),
    today: day(0),
    to: day(3),
  });
  return {
    name: 'read Today',
    size,
    product: () => therapist.get(todayPaths.mine),
    bare: () => fetch(`${sides.bare}/today?${query}`),
  };
}
