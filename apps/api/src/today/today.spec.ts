import type { Today } from '@understory/contracts';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aBatch,
  connect,
  hashOf,
  logContact,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas } = aPracticeAndAStranger();
/** The lead of another practice, whose week begins on Sunday. */
let sunday: SignedIn;

beforeAll(async () => {
  sunday = await foundPractice(app, { name: 'Cedar House', weekStart: 7 });
});
beforeEach(() => setClock(app, NOON));

it('is a quiet week before anything is logged', async () => {
  const today = await todayOf(ines);
  expect(today).toMatchObject({
    date: '2026-03-04',
    sessions: [],
    contacts: [],
    capacityUnits: null,
    warnings: [],
    ties: [],
    lastLogAt: null,
  });
  expect(today.week.map(({ on }) => on)).toEqual(marchDays(2, 8));
  expect(today.week[0]).toEqual({
    on: '2026-03-02',
    heldUnits: 0,
    plannedUnits: 0,
    supportMinutes: 0,
    isLeave: false,
  });
});

it('shows the week by day: held, planned, support and leave', async () => {
  const peer = await connect(marie, { alias: 'Peer trio', kind: 'peer' });
  await logSession(marie, { startsAt: '2026-03-02T09:00:00Z' });
  await logSession(marie, { startsAt: '2026-03-02T10:00:00Z', acuity: 'settled', minutes: 25 });
  await logSession(marie, { startsAt: '2026-03-02T11:00:00Z', outcome: 'no-show' });
  await logSession(marie, { startsAt: '2026-03-01T09:00:00Z' });
  const planned = await logSession(marie, { startsAt: '2026-03-04T15:00:00Z', outcome: 'planned' });
  const held = await logSession(marie, { startsAt: '2026-03-04T09:00:00Z' });
  await logContact(marie, peer, { startsAt: '2026-03-03T12:00:00Z', minutes: 45 });
  await logContact(marie, peer, { startsAt: '2026-03-03T16:00:00Z', isHeld: false });
  const contact = await logContact(marie, peer, { startsAt: NOON, minutes: 30 });
  const leave = { hash: hashOf('leave'), kind: 'leave' as const };
  const batch = aBatch([{ ...leave, from: '2026-03-07', to: '2026-03-20' }]);
  await workOf(marie).putImport(newId(), batch).expect(200);

  const { sessions, contacts, week, ties } = await todayOf(marie);
  expect(sessions).toEqual([held, planned]);
  expect(contacts).toEqual([contact]);
  const none = { heldUnits: 0, plannedUnits: 0, supportMinutes: 0, isLeave: false };
  expect(week).toEqual([
    { ...none, on: '2026-03-02', heldUnits: 1.7 },
    { ...none, on: '2026-03-03', supportMinutes: 45 },
    { ...none, on: '2026-03-04', heldUnits: 1, plannedUnits: 1, supportMinutes: 30 },
    { ...none, on: '2026-03-05' },
    { ...none, on: '2026-03-06' },
    { ...none, on: '2026-03-07', isLeave: true },
    { ...none, on: '2026-03-08', isLeave: true },
  ]);
  expect(ties).toMatchObject([{ word: 'alive', connection: { id: peer, alias: 'Peer trio' } }]);
});

it('is hers alone: nobody else sees her week', async () => {
  const peer = await connect(marie, { alias: 'Marie’s own', kind: 'peer' });
  await logContact(marie, peer, { startsAt: NOON });
  for (const other of [ines, tomas, sunday]) {
    const { contacts, ties } = await todayOf(other);
    expect([...contacts, ...ties]).toEqual([]);
  }
});

it('turns at midnight where the person is, not in Greenwich', async () => {
  await logSession(tomas, { startsAt: '2026-07-01T22:30:00Z', outcome: 'planned' });
  setClock(app, '2026-07-01T22:59:00Z');
  expect(await todayOf(tomas)).toMatchObject({ date: '2026-07-01', sessions: [{ minutes: 50 }] });
  setClock(app, '2026-07-01T23:01:00Z');
  expect(await todayOf(tomas)).toMatchObject({ date: '2026-07-02', sessions: [] });
});

it('begins the week on the day the person chose', async () => {
  const { week } = await todayOf(sunday);
  expect(week.map(({ on }) => on)).toEqual(marchDays(1, 7));
});

function marchDays(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `2026-03-0${first + index}`);
}

async function todayOf(person: SignedIn): Promise<Today> {
  return (await workOf(person).getToday().expect(200)).body;
}
