import {
  agreementPaths,
  type Caseload,
  caseloadPaths,
  type ChoosePolicy,
  type OwnPolicy,
} from '@understory/contracts';
import { epochDay, load } from '@understory/domain';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { logOf, markOccurrence, openCase, saveSeries } from '../../test/support/series';
import { aChoice, BACP, choosePolicy, FACTS, takeBackPolicy } from '../../test/support/supervision';
import {
  aBatch,
  connect,
  daysAfter,
  hashOf,
  logContact,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas } = aPracticeAndAStranger();
/** A third therapist in the practice, and the lead of another one, whose week begins on Sunday. */
let leo: SignedIn;
let sunday: SignedIn;

beforeAll(async () => {
  leo = await inviteAndJoin(app, ines);
  sunday = await foundPractice(app, { name: 'Cedar House', weekStart: 7 });
});
beforeEach(() => setClock(app, NOON));

const NO_DAY = {
  heldSessions: 0,
  heldMinutes: 0,
  heldUnits: 0,
  plannedSessions: 0,
  plannedMinutes: 0,
  plannedUnits: 0,
  otherMinutes: 0,
  supportMinutes: 0,
  bookedSupportMinutes: 0,
  longestRun: 0,
};

it('says nothing of days on which nothing was logged', async () => {
  expect(await caseloadOf(ines)).toEqual({
    today: '2026-03-04',
    from: '2025-12-08',
    to: '2026-04-05',
    days: [],
    leave: [],
    agreements: [],
    since: '2026-03-04',
    firstWorkOn: null,
    cases: [],
    withoutCase: { heldSessions: 0, units: 0 },
    policies: [],
    lateStarts: [],
  });
});

it('begins and ends its weeks on the day the person chose', async () => {
  const { from, to } = await caseloadOf(sunday);
  expect([from, to]).toEqual(['2025-12-07', '2026-04-04']);
});

describe('a week of work and support', () => {
  beforeAll(async () => {
    setClock(app, NOON);
    const peer = await connect(marie, { alias: 'Peer trio', kind: 'peer' });
    const at = (startsAt: string) => ({ startsAt });
    await logSession(marie, at('2025-12-07T09:00:00Z'));
    await logSession(marie, at('2026-03-02T09:00:00Z'));
    await logSession(marie, { ...at('2026-03-02T09:55:00Z'), acuity: 'acute' });
    await logSession(marie, { ...at('2026-03-02T12:00:00Z'), outcome: 'no-show' });
    await logSession(marie, { ...at('2026-03-03T09:00:00Z'), outcome: 'planned', kind: 'group' });
    await logSession(marie, { ...at('2026-04-05T09:00:00Z'), outcome: 'planned', isFirst: true });
    await logSession(marie, { ...at('2026-04-06T09:00:00Z'), outcome: 'planned' });
    await logSession(marie, { ...at('2026-03-03T15:00:00Z'), outcome: 'cancelled' });
    await logContact(marie, peer, { ...at('2026-03-03T12:00:00Z'), minutes: 45 });
    await logContact(marie, peer, { ...at('2026-03-03T16:00:00Z'), isHeld: false });
    await logContact(marie, peer, { ...at('2026-03-05T16:00:00Z'), minutes: 90, isHeld: false });
    const away = { hash: hashOf('leave'), kind: 'leave' as const };
    const notes = { hash: hashOf('notes'), kind: 'admin' as const, zone: 'Europe/London' };
    const batch = aBatch([
      { ...away, from: '2026-04-01', to: '2026-05-20' },
      { ...away, hash: hashOf('long ago'), from: '2025-08-01', to: '2025-08-20' },
      { ...notes, startsAt: '2026-03-02T14:00:00Z', minutes: 75 },
    ]);
    await workOf(marie).putImport(newId(), batch).expect(200);
  });

  it('is told by its days: held, planned, other time, support, the longest run', async () => {
    const { days, leave, since, firstWorkOn } = await caseloadOf(marie);
    expect(days).toEqual([
      {
        ...NO_DAY,
        on: '2026-03-02',
        heldSessions: 2,
        heldMinutes: 100,
        heldUnits: 2.9,
        otherMinutes: 75,
        longestRun: 2,
      },
      {
        ...NO_DAY,
        on: '2026-03-03',
        plannedSessions: 1,
        plannedMinutes: 50,
        plannedUnits: 1.5,
        supportMinutes: 45,
      },
      { ...NO_DAY, on: '2026-03-05', bookedSupportMinutes: 90 },
      { ...NO_DAY, on: '2026-04-05', plannedSessions: 1, plannedMinutes: 50, plannedUnits: 1.2 },
    ]);
    expect(leave).toEqual([{ from: '2026-04-01', to: '2026-05-20' }]);
    expect([since, firstWorkOn]).toEqual(['2025-12-07', '2025-12-07']);
  });

  it('weighs cases over four weeks, and what names none apart', async () => {
    await logSession(marie, { startsAt: '2026-02-04T09:00:00Z' });
    expect((await caseloadOf(marie)).withoutCase).toEqual({ heldSessions: 2, units: 2.9 });
    const shape = { kind: 'couple', acuity: 'complex', isTraumaFocused: true } as const;
    const heavy = await openCase(marie, { code: 'K-14', ...shape });
    const gone = await openCase(marie, { code: 'K-15' });
    const idle = await openCase(marie, { code: 'K-16' });
    await logSession(marie, { startsAt: '2026-02-05T09:00:00Z', caseId: heavy, acuity: 'acute' });
    await logSession(marie, { startsAt: '2026-02-12T09:00:00Z', caseId: heavy });
    await logSession(marie, { startsAt: '2026-02-12T11:00:00Z', caseId: gone });
    const ahead = { startsAt: '2026-03-04T18:00:00Z', outcome: 'planned' } as const;
    await logSession(marie, { ...ahead, caseId: idle });
    await logOf(marie).deleteCase(gone).expect(204);
    const { cases, withoutCase } = await caseloadOf(marie);
    expect(cases).toEqual([
      {
        id: heavy,
        code: 'K-14',
        kind: 'couple',
        acuity: 'complex',
        isTraumaFocused: true,
        heldSessions: 2,
        units: 2.6,
      },
    ]);
    expect(withoutCase.heldSessions).toBe(3);
  });

  it('is hers alone: no colleague, lead or stranger sees any of it', async () => {
    for (const other of [ines, tomas, sunday]) {
      const { days, leave, cases, agreements } = await caseloadOf(other);
      expect([...days, ...leave, ...cases, ...agreements]).toEqual([]);
    }
    await app.http().get(`/api/${caseloadPaths.mine}`).expect(401);
  });
});

it('plans what series expect: not on leave, nor what was marked or is another’s', async () => {
  const series = await saveSeries(leo, { firstOn: '2026-02-24', acuity: 'acute', minutes: 100 });
  await workOf(leo)
    .putLeave(newId(), { firstDay: '2026-03-15', lastDay: '2026-03-21', version: 0 })
    .expect(200);
  await markOccurrence(leo, series, '2026-02-24');
  await markOccurrence(leo, series, '2026-03-10', { outcome: 'cancelled' });
  const { days } = await caseloadOf(leo);
  const planned = { plannedSessions: 1, plannedMinutes: 100, plannedUnits: 3.2 };
  expect(days).toEqual([
    {
      ...NO_DAY,
      on: '2026-02-24',
      heldSessions: 1,
      heldMinutes: 100,
      heldUnits: 3.2,
      longestRun: 1,
    },
    { ...NO_DAY, on: '2026-03-03', ...planned },
    { ...NO_DAY, on: '2026-03-24', ...planned },
    { ...NO_DAY, on: '2026-03-31', ...planned },
  ]);
  expect((await caseloadOf(sunday)).days).toEqual([]);
});

it('hands over what was agreed: what holds on the first day and later, not what went before', async () => {
  const agree = (from: string, body: object) =>
    tomas.http
      .put(`/api/${agreementPaths.one(from)}`)
      .send(body)
      .expect(200);
  await agree('2025-01-01', { capacityUnits: 30 });
  await agree('2025-06-01', { capacityUnits: 25, lastAppointment: '18:30' });
  await agree('2026-02-02', { capacityUnits: 20, longestRun: 3, contractedHours: 37.5 });
  const { agreements } = await caseloadOf(tomas);
  const common = { lastAppointment: '18:30' };
  expect(agreements).toEqual([
    {
      ...common,
      effectiveFrom: '2025-06-01',
      capacityUnits: 25,
      longestRun: null,
      contractedHours: null,
    },
    {
      ...common,
      effectiveFrom: '2026-02-02',
      capacityUnits: 20,
      longestRun: 3,
      contractedHours: 37.5,
    },
  ]);
});

it('holds all that load is read from: the same as on the ecosystem page', async () => {
  for (const days of [1, 2, 8, 9, 15, 30, 41]) {
    await logSession(tomas, { startsAt: daysAfter(NOON, -days), acuity: 'acute', minutes: 90 });
  }
  const { days, agreements, leave, since, today } = await caseloadOf(tomas);
  const log = {
    workDays: days.map(({ on, heldUnits }) => ({ on: epochDay(on), units: heldUnits })),
    capacity: agreements.map(({ effectiveFrom, capacityUnits }) => ({
      effectiveFrom: epochDay(effectiveFrom),
      unitsPerWeek: capacityUnits,
    })),
    leave: leave.map(({ from, to }) => ({ from: epochDay(from), to: epochDay(to) })),
    since: epochDay(since),
  };
  const { body } = await workOf(tomas).getEcosystem().expect(200);
  expect(body.load).toBeGreaterThan(0.1);
  expect(load(log, epochDay(today))).toBeCloseTo(body.load, 12);
});

it('hands over the supervision policies that apply today', async () => {
  const id = newId();
  const own: OwnPolicy = {
    name: 'Alder House',
    period: 'month',
    minutes: 90,
    gapDays: null,
    group: 'full',
    isPeerCounted: false,
    strength: 'required',
  };
  const choose = (policyId: string, from: string, changes: Partial<ChoosePolicy> = {}) =>
    choosePolicy(sunday, policyId, aChoice(changes), from).expect(200);
  await choose('bacp-student', '2026-01-01');
  await choose('bacp-student', '2026-02-01', { facts: null, version: 1 });
  await choose(BACP, '2026-06-01');
  await choose(id, '2026-01-01', { own });
  const applying = { policyId: id, effectiveFrom: '2026-01-01', facts: FACTS, own };
  expect((await caseloadOf(sunday)).policies).toEqual([applying]);
  await takeBackPolicy(sunday, id, '2026-01-01').expect(204);
  expect((await caseloadOf(sunday)).policies).toEqual([]);
});

describe('sessions after the last appointment', () => {
  const agree = (from: string, lastAppointment: string | null) =>
    ines.http
      .put(`/api/${agreementPaths.one(from)}`)
      .send({ capacityUnits: 20, lastAppointment })
      .expect(200);
  const lateStarts = async () => (await caseloadOf(ines)).lateStarts;

  it('are named by the agreement of their day, on the clock that they had', async () => {
    for (const startsAt of [
      '2026-02-24T18:30:00Z',
      '2026-02-24T18:31:00Z',
      '2026-03-03T17:45:00Z',
      '2026-03-03T19:00:00Z',
    ]) {
      await logSession(ines, { startsAt });
    }
    await logSession(ines, { startsAt: '2026-03-02T17:45:00Z', zone: 'Europe/Berlin' });
    await logSession(ines, { startsAt: '2026-03-02T20:00:00Z', outcome: 'no-show' });
    expect(await lateStarts()).toEqual([]);
    await agree('2026-03-01', '17:30');
    await agree('2026-02-01', '18:30');
    expect(await lateStarts()).toEqual([
      { on: '2026-02-24', at: '18:31' },
      { on: '2026-03-02', at: '18:45' },
      { on: '2026-03-03', at: '17:45' },
      { on: '2026-03-03', at: '19:00' },
    ]);
    await agree('2026-03-01', null);
    expect(await lateStarts()).toEqual([{ on: '2026-02-24', at: '18:31' }]);
  });

  it('are hers alone', async () => {
    for (const other of [marie, tomas, sunday]) {
      expect((await caseloadOf(other)).lateStarts).toEqual([]);
    }
  });
});

async function caseloadOf(person: SignedIn): Promise<Caseload> {
  return (await person.http.get(`/api/${caseloadPaths.mine}`).expect(200)).body;
}
