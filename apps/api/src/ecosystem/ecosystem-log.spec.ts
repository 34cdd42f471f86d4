import { epochDay } from '@understory/domain';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { connect, logSession, newId, NOON, setClock, workOf } from '../../test/support/work';
import { SpaceScope } from '../database/space-scope';
import { readEcosystemLog } from './ecosystem-log';

let app: TestApp;
let ines: SignedIn;
let marie: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  marie = await inviteAndJoin(app, ines);
  setClock(app, NOON);
});
afterAll(() => app?.close());

async function logOf({ personId }: SignedIn) {
  const scope = app.nest.get(SpaceScope, { strict: false });
  const kept = await scope.read(personId, (db) =>
    readEcosystemLog(db, { weekStart: 1, today: '2026-03-04', now: Temporal.Instant.from(NOON) }),
  );
  return kept.log;
}

it('is empty before anything is logged', async () => {
  expect(await logOf(ines)).toMatchObject({
    ties: [],
    leave: [],
    workDays: [],
    capacity: [],
    runs: [],
    agreedRuns: [],
    acting: [],
    unseenWork: [],
  });
});

it('holds runs and what was agreed about them; an agreement that is silent about them ends an earlier one', async () => {
  const work = workOf(marie);
  await work.putAgreement('2026-02-02', { capacityUnits: 20, longestRun: 3 }).expect(200);
  const silent = { capacityUnits: 20, longestRun: null };
  await work.putAgreement('2026-03-02', silent).expect(200);
  await logSession(marie, { startsAt: '2026-03-02T09:00:00Z' });
  await logSession(marie, { startsAt: '2026-03-02T09:55:00Z' });
  await logSession(marie, { startsAt: '2026-03-03T09:00:00Z', outcome: 'no-show' });
  const { runs, agreedRuns, workDays } = await logOf(marie);
  expect(runs).toEqual([{ on: epochDay('2026-03-02'), longestRun: 2 }]);
  expect(agreedRuns).toEqual([
    { effectiveFrom: epochDay('2026-02-02'), longestRun: 3 },
    { effectiveFrom: epochDay('2026-03-02'), longestRun: 4 },
  ]);
  expect(workDays).toEqual([
    { on: epochDay('2026-03-02'), units: 2 },
    { on: epochDay('2026-03-03'), units: 0.3 },
  ]);
});

it('holds the ratings of held sessions of six weeks', async () => {
  const rated = { surface: 3, deep: null, hasFeltResponsible: true, version: 0 };
  const rate = async (changes: Parameters<typeof logSession>[1], acting: object = {}) => {
    const { id } = await logSession(marie, changes);
    await workOf(marie)
      .putActing(id, { ...rated, ...acting })
      .expect(200);
    return id;
  };
  const id = await rate({ startsAt: '2026-01-22T09:00:00Z' });
  await rate({ startsAt: '2026-01-20T09:00:00Z' });
  await rate({ outcome: 'no-show' });
  await rate({}, { surface: null });
  const removed = await rate({});
  await workOf(marie).deleteSession(removed).expect(204);
  const { acting } = await logOf(marie);
  expect(acting).toEqual([{ id, on: epochDay('2026-01-22'), surface: 3, deep: null }]);
});

it('holds unseen work, leave and disconnections that stand, with days and shares as the domain has them', async () => {
  const work = workOf(marie);
  const [unseen, removed] = [newId(), newId()];
  const entry = { on: '2026-03-03', kind: 'handling-conflict', effort: 3, sharePercent: 75 };
  await work.putUnseenWork(unseen, { ...entry, version: 0 }).expect(200);
  await work.putUnseenWork(removed, { ...entry, version: 0 }).expect(200);
  await work.deleteUnseenWork(removed).expect(204);
  const away = { firstDay: '2026-02-09', lastDay: '2026-02-13', version: 0 };
  await work.putLeave(newId(), away).expect(200);
  const tie = await connect(marie);
  await connect(marie, { alias: 'Friend', kind: 'friend' });
  const apart = { connectionId: tie, openedOn: '2026-02-20', workedOn: [], note: 'Only for me' };
  const closing = { on: '2026-03-01', as: 'repaired' };
  const id = newId();
  await work.putDisconnection(id, { ...apart, closing, version: 0 }).expect(200);
  const mistaken = newId();
  await work.putDisconnection(mistaken, { ...apart, closing: null, version: 0 }).expect(200);
  await work.deleteDisconnection(mistaken).expect(204);
  const log = await logOf(marie);
  const on = epochDay('2026-03-03');
  expect(log.unseenWork).toEqual([
    { id: unseen, on, kind: 'handling-conflict', effort: 3, share: 0.75 },
  ]);
  expect(log.leave).toEqual([{ from: epochDay('2026-02-09'), to: epochDay('2026-02-13') }]);
  expect(log.ties.map(({ disconnections }) => disconnections)).toEqual([
    [
      {
        id,
        openedOn: epochDay('2026-02-20'),
        closedOn: epochDay('2026-03-01'),
        closedAs: 'repaired',
      },
    ],
    [],
  ]);
});
