import {
  caseloadPaths,
  importPaths,
  LOG_DAYS_AT_MOST,
  type LogSession,
  sessionPaths,
  todayPaths,
} from '@understory/contracts';
import { KERNEL_DAYS } from '@understory/domain';
import { v7 as uuidv7 } from 'uuid';
import type { DaysAsked, READS } from './bare-reads';
import {
  batch,
  batchOf,
  calendarEvent,
  daysAgo,
  foundPractice,
  json,
  makeEcosystem,
  session,
  SESSIONS_A_DAY,
  type Therapist,
} from './practice';
import type { Operation } from './rounds';
import type { Sides } from './sides';

const SIZES = [1_000, 15_000];
const IMPORTED = 5_000;
/** What PostgreSQL does by itself within a minute: it counts its rows, for its plans. */
export const ANALYZE = 'ANALYZE';
/** Days back from today; ahead, where negative. */
const CASELOAD = {
  page: 'caseload',
  path: caseloadPaths.mine,
  days: { from: 84, to: -34, earlier: 27 },
} as const;
const TODAY = {
  page: 'today',
  path: todayPaths.mine,
  days: { from: 3, to: -3, earlier: LOG_DAYS_AT_MOST },
} as const;

/** Yields each operation when the space holds as many sessions as it says. */
export async function* operations(sides: Sides): AsyncGenerator<Operation> {
  const therapist = await foundPractice(sides);
  await makeEcosystem(therapist);
  let size = 0;
  for (const wanted of SIZES) {
    await therapist.put(importPaths.one(uuidv7()), batch(size, wanted));
    await sides.sql(ANALYZE);
    size = wanted;
    yield logSession(sides, therapist, size);
    yield await readPage(sides, therapist, { ...CASELOAD, size });
    yield await readPage(sides, therapist, { ...TODAY, size });
    yield await readPageAgain(sides, therapist, { ...CASELOAD, size });
  }
  yield await commitImport(sides, therapist, size);
}

/** Each on a day of its own before this week, as a diary fills, so that pages stay the size of a day. */
function logSession(sides: Sides, therapist: Therapist, size: number): Operation {
  const next = sessionsToLog();
  return {
    name: 'log a session',
    size,
    product: () => therapist.put(sessionPaths.one(uuidv7()), next()),
    bare: () => putBare(sides, `sessions/${uuidv7()}`, bareSession(therapist.id, next())),
  };
}

export function sessionsToLog(): () => LogSession {
  let logged = 0;
  return () => {
    logged += 1;
    return session(8 + (logged % 1_000));
  };
}

/** What the product works out by itself and the bare server is told. */
function bareSession(spaceId: string, held: LogSession) {
  const localDate = held.startsAt.slice(0, 10);
  return { spaceId, session: held, localDate, units: 1, loggedAt: held.startsAt };
}

interface Page {
  page: keyof typeof READS;
  path: string;
  days: { from: number; to: number; earlier: number };
  size: number;
}

async function readPage(sides: Sides, therapist: Therapist, page: Page): Promise<Operation> {
  return {
    name: `read ${page.page}`,
    size: page.size,
    product: () => therapist.get(page.path),
    bare: await bareRead(sides, therapist, page),
  };
}

/**
 * The same page once more while nothing was written, as a browser asks that holds it: by its tag, and nothing comes back. The bare
 * server knows no tags; it reads the page.
 */
async function readPageAgain(sides: Sides, therapist: Therapist, page: Page): Promise<Operation> {
  let tag = '';
  return {
    name: `read ${page.page} again`,
    size: page.size,
    async product() {
      const answer = await therapist.get(page.path, { 'if-none-match': tag });
      tag = answer.headers.get('etag') ?? '';
      return answer;
    },
    bare: await bareRead(sides, therapist, page),
  };
}

async function bareRead(sides: Sides, therapist: Therapist, { page, path, days }: Page) {
  const on = (day: number) => daysAgo(day).slice(0, 10);
  const asked: DaysAsked = {
    spaceId: therapist.id,
    from: on(days.from),
    to: on(days.to),
    today: on(0),
    earlier: on(days.earlier),
    actingFrom: on(KERNEL_DAYS),
    now: daysAgo(0),
  };
  const query = new URLSearchParams({ ...asked });
  const answer = (await (await therapist.get(path)).json()) as object;
  await putBare(sides, `answers/${page}`, answer);
  return () => fetch(`${sides.bare}/pages/${page}?${query}`);
}

/** Five thousand sessions of a calendar that nobody has seen before, five on each day before the first that is kept. */
async function commitImport(sides: Sides, therapist: Therapist, size: number): Promise<Operation> {
  const first = Math.ceil(size / SESSIONS_A_DAY) + 1;
  const firstDay = daysAgo(first).slice(0, 10);
  const batchId = uuidv7();
  await therapist.put(importPaths.one(batchId), batchOf([calendarEvent('before all', first)]));
  const events = () =>
    Array.from({ length: IMPORTED }, (_, index) =>
      calendarEvent(uuidv7(), first + Math.ceil((index + 1) / SESSIONS_A_DAY)),
    );
  const bareRows = () =>
    events().map((event) => ({
      ...event,
      id: uuidv7(),
      localDate: event.startsAt.slice(0, 10),
      units: 1,
    }));
  return {
    name: `commit ${IMPORTED} imported`,
    size,
    perRound: 1,
    atOnce: 1,
    before: () =>
      sides.sql(`
        DELETE FROM session WHERE space_id = '${therapist.id}' AND local_date < '${firstDay}';
        DELETE FROM work_day WHERE space_id = '${therapist.id}' AND local_date < '${firstDay}'`),
    product: () => therapist.put(importPaths.one(uuidv7()), batchOf(events())),
    bare: () => putBare(sides, 'imports', { spaceId: therapist.id, batchId, rows: bareRows() }),
  };
}

function putBare(sides: Sides, path: string, body: object): Promise<Response> {
  return fetch(`${sides.bare}/${path}`, {
    method: 'PUT',
    headers: json,
    body: JSON.stringify(body),
  });
}
