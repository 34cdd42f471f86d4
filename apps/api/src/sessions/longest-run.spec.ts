import { longestRun } from '@understory/domain';
import fc from 'fast-check';
import type { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import {
  aBatch,
  anEvent,
  aSession,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

let app: TestApp;
let ines: SignedIn;
let marie: SignedIn;
/** Sees the tables as they are. */
let admin: Client;

beforeAll(async () => {
  app = await startApp();
  admin = await app.admin();
  ines = await foundPractice(app);
  marie = await inviteAndJoin(app, ines);
  setClock(app, NOON);
});
afterAll(() => app?.close());
afterEach(() => admin.query('DELETE FROM session; DELETE FROM work_day'));

const at = (day: number, time: string) => `2026-03-0${day}T${time}:00Z`;

it('counts sessions in a row, held ones only, and starts anew after ten free minutes', async () => {
  for (const time of ['09:00', '09:55', '10:54']) {
    await logSession(marie, { startsAt: at(3, time) });
  }
  await logSession(marie, { startsAt: at(3, '11:45'), outcome: 'no-show' });
  expect(await kept()).toEqual([{ on: '2026-03-03', longestRun: 3 }]);
  await logSession(marie, { startsAt: at(3, '11:54') });
  await logSession(marie, { startsAt: at(3, '12:50') });
  expect(await kept()).toEqual([{ on: '2026-03-03', longestRun: 3 }]);
});

it('is that of a batch on a new day, and of all on a day that was there', async () => {
  await logSession(marie, { startsAt: at(3, '09:00') });
  const events = [at(3, '09:55'), at(3, '10:50'), at(2, '09:00'), at(2, '09:50'), at(4, '08:00')];
  const rows = events.map((startsAt) => anEvent(startsAt, { startsAt }));
  await workOf(marie).putImport(newId(), aBatch(rows)).expect(200);
  expect(await kept()).toEqual([
    { on: '2026-03-02', longestRun: 2 },
    { on: '2026-03-03', longestRun: 3 },
    { on: '2026-03-04', longestRun: 1 },
  ]);
});

it('follows a session that moves within its day and to another', async () => {
  await logSession(marie, { startsAt: at(3, '09:00') });
  const { id } = await logSession(marie, { startsAt: at(3, '13:00') });
  await logSession(marie, { startsAt: at(3, '09:50'), version: 1 }, id);
  expect(await kept()).toEqual([{ on: '2026-03-03', longestRun: 2 }]);
  await logSession(marie, { startsAt: at(2, '09:50'), version: 2 }, id);
  expect(await kept()).toEqual([
    { on: '2026-03-02', longestRun: 1 },
    { on: '2026-03-03', longestRun: 1 },
  ]);
  await workOf(marie).deleteSession(id).expect(204);
  expect(await kept()).toEqual([{ on: '2026-03-03', longestRun: 1 }]);
});

it('sees a session that another device logs at the same moment', async () => {
  const times = ['09:00', '09:50', '10:40', '11:30', '12:20', '13:10'];
  await Promise.all(times.map((time) => logSession(marie, { startsAt: at(3, time) })));
  expect(await kept()).toEqual([{ on: '2026-03-03', longestRun: 6 }]);
});

it('sees sessions that two devices move at the same moment', async () => {
  const ids = await Promise.all(
    ['07:00', '12:00'].map(async (time) => (await logSession(marie, { startsAt: at(3, time) })).id),
  );
  const [first = '', second = ''] = ids;
  for (let version = 1; version <= 8; version += 1) {
    const isTogether = version % 2 === 1;
    await Promise.all([
      logSession(marie, { startsAt: at(3, isTogether ? '09:00' : '07:00'), version }, first),
      logSession(marie, { startsAt: at(3, isTogether ? '09:50' : '12:00'), version }, second),
    ]);
    expect(await kept()).toEqual([{ on: '2026-03-03', longestRun: isTogether ? 2 : 1 }]);
  }
});

it('comes in with a calendar and goes with it', async () => {
  await logSession(marie, { startsAt: at(2, '10:55') });
  const rows = ['10:00', '11:50'].map((time) => anEvent(time, { startsAt: at(2, time) }));
  const id = newId();
  await workOf(marie).putImport(id, aBatch(rows)).expect(200);
  expect(await kept()).toEqual([{ on: '2026-03-02', longestRun: 3 }]);
  await workOf(marie).deleteImport(id).expect(200);
  expect(await kept()).toEqual([{ on: '2026-03-02', longestRun: 1 }]);
});

it('is nobody else’s: sessions of two people never make one run', async () => {
  await logSession(marie, { startsAt: at(3, '09:00') });
  await logSession(ines, { startsAt: at(3, '09:50') });
  expect(await kept()).toEqual([
    { on: '2026-03-03', longestRun: 1 },
    { on: '2026-03-03', longestRun: 1 },
  ]);
});

/** What can be done to one of a few sessions, again and again. */
const deed = fc.record({
  which: fc.nat(5),
  day: fc.constantFrom(2, 3),
  slot: fc.nat(20),
  minutes: fc.constantFrom(20, 50, 80),
  outcome: fc.constantFrom('held', 'held', 'held', 'planned', 'no-show', 'cancelled'),
  isRemoved: fc.boolean(),
});

it('is kept as the domain would rebuild it, whatever is done to sessions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 14 }), async (deeds) => {
      await admin.query('DELETE FROM session; DELETE FROM work_day');
      const ids = Array.from({ length: 6 }, newId);
      for (const { which, day, slot, minutes, outcome, isRemoved } of deeds) {
        const id = ids[which] ?? '';
        const version = await versionOf(id);
        const startsAt = Temporal.Instant.from(at(day, '08:00')).add({ minutes: slot * 15 });
        const sent = aSession({ startsAt: startsAt.toString(), minutes, outcome, version });
        if (!isRemoved) await workOf(marie).putSession(id, sent).expect(200);
        else if (version > 0) await workOf(marie).deleteSession(id).expect(204);
      }
      expect(await kept()).toEqual(await rebuilt());
    }),
    { numRuns: 25 },
  );
});

async function versionOf(id: string): Promise<number> {
  const { rows } = await admin.query('SELECT version FROM session WHERE id = $1', [id]);
  return rows[0]?.version ?? 0;
}

async function kept(): Promise<{ on: string; longestRun: number }[]> {
  const { rows } = await admin.query(
    `SELECT local_date::text AS on, longest_run AS "longestRun" FROM work_day
     WHERE longest_run > 0 ORDER BY local_date`,
  );
  return rows;
}

async function rebuilt(): Promise<{ on: string; longestRun: number }[]> {
  const { rows } = await admin.query(
    `SELECT id, local_date::text AS on, minutes, extract(epoch FROM starts_at)::float8 / 60 AS from
     FROM session WHERE outcome = 'held' AND deleted_at IS NULL ORDER BY local_date`,
  );
  return [...Map.groupBy(rows, ({ on }) => on)].map(([on, held]) => ({
    on,
    longestRun: longestRun(held.map(({ id, from, minutes }) => ({ id, from, to: from + minutes }))),
  }));
}
