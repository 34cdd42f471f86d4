import { foundPractice } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  logOf,
  loggedOn,
  markOccurrence,
  openCase,
  saveSeries,
  someOtherTime,
  todayOf,
  unconfirmedOf,
} from '../../test/support/series';
import {
  connect,
  logContact,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => setClock(app, NOON));

const EMPTY = {
  heldSessions: 0,
  heldMinutes: 0,
  heldUnits: 0,
  plannedSessions: 0,
  plannedMinutes: 0,
  plannedUnits: 0,
  otherMinutes: 0,
  supportMinutes: 0,
  isLeave: false,
};

describe('the log of some days', () => {
  it('has every day, also where nothing was logged', async () => {
    expect(await loggedOn(ines, '2026-03-28', '2026-03-30')).toEqual({
      days: ['28', '29', '30'].map((day) => ({ on: `2026-03-${day}`, ...EMPTY })),
      sessions: [],
      otherTime: [],
      contacts: [],
      cases: [],
      connections: [],
    });
  });

  it('adds up what was held, what is planned or expected, other time and support', async () => {
    const caseId = await openCase(marie, { code: 'K-14' });
    const held = await logSession(marie, {
      startsAt: '2026-03-03T08:00:00Z',
      acuity: 'settled',
      caseId,
    });
    const missed = await logSession(marie, {
      startsAt: '2026-03-03T10:00:00Z',
      outcome: 'no-show',
    });
    const planned = await logSession(marie, {
      startsAt: '2026-03-03T11:00:00Z',
      outcome: 'planned',
    });
    await logSession(marie, { startsAt: '2026-03-01T10:00:00Z' });
    const series = await saveSeries(marie, { firstOn: '2026-03-03', acuity: 'acute' });
    const id = newId();
    await logOf(marie)
      .putOtherTime(id, someOtherTime({ startsAt: '2026-03-03T16:00:00Z' }))
      .expect(200);
    const peer = await connect(marie, { kind: 'peer' });
    await logContact(marie, peer, { startsAt: '2026-03-03T13:00:00Z', minutes: 45 });
    await logContact(marie, peer, { startsAt: '2026-03-03T14:00:00Z', minutes: 30, isHeld: false });

    const { days, sessions, otherTime, cases } = await loggedOn(marie, '2026-03-02', '2026-03-03');
    expect(days).toEqual([
      { on: '2026-03-02', ...EMPTY },
      {
        on: '2026-03-03',
        heldSessions: 1,
        heldMinutes: 50,
        heldUnits: 1.1,
        plannedSessions: 2,
        plannedMinutes: 100,
        plannedUnits: 2.6,
        otherMinutes: 30,
        supportMinutes: 45,
        isLeave: false,
      },
    ]);
    expect(sessions.map(({ version, startsAt }) => [version, startsAt.slice(11, 16)])).toEqual([
      [1, '08:00'],
      [0, '09:00'],
      [1, '10:00'],
      [1, '11:00'],
    ]);
    expect(sessions).toEqual([held, expect.anything(), missed, planned]);
    expect(sessions[1]).toMatchObject({
      outcome: 'planned',
      acuity: 'acute',
      units: 0,
      series: { id: series.id, on: '2026-03-03' },
    });
    expect(otherTime).toMatchObject([{ id, minutes: 30, kind: 'notes' }]);
    expect(cases).toEqual([{ id: caseId, code: 'K-14' }]);
  });

  it('tells the contacts of each day, met, booked or fallen through, and whom they were with', async () => {
    const person = await foundPractice(app, { name: 'Elm House' });
    setClock(app, '2026-03-07T12:00:00Z');
    const supervision = await connect(person, { alias: 'Ruth' });
    const peer = await connect(person, { alias: 'Peer trio', kind: 'peer' });
    const friend = await connect(person, { alias: 'Jo', kind: 'friend' });
    const met = await logContact(person, peer, {
      startsAt: '2026-03-03T23:30:00Z',
      zone: 'Europe/Berlin',
      ratings: { energy: 3 },
    });
    const fell = await logContact(person, peer, {
      startsAt: '2026-03-03T08:00:00Z',
      isHeld: false,
    });
    const booked = await logContact(person, supervision, {
      startsAt: '2026-03-05T15:00:00Z',
      isHeld: false,
    });
    const gone = await logContact(person, friend, { startsAt: '2026-03-05T16:00:00Z' });
    await workOf(person).deleteContact(gone.id).expect(204);
    await logContact(person, friend, { startsAt: '2026-03-06T16:00:00Z' });
    const { contacts, connections, days } = await loggedOn(person, '2026-03-03', '2026-03-05');
    expect(contacts).toEqual([fell, met, booked]);
    expect(met.localDate).toBe('2026-03-04');
    expect(connections).toEqual([
      { id: supervision, alias: 'Ruth', kind: 'supervision' },
      { id: peer, alias: 'Peer trio', kind: 'peer' },
    ]);
    expect(days.map(({ supportMinutes }) => supportMinutes)).toEqual([0, 60, 0]);
  });

  it.each([
    ['43 days', '2026-03-01', '2026-04-12', 'to'],
    ['an end before the start', '2026-03-02', '2026-03-01', 'to'],
    ['days before 1970', '1969-12-22', '1969-12-31', 'to'],
    ['a start in year 0', '0000-01-01', '1970-01-02', 'to'],
    ['an end in three years', '2029-03-01', '2029-03-02', 'to'],
    ['no day', 'yesterday', '2026-03-01', 'from'],
  ])('refuses %s by its field', async (_, from, to, path) => {
    const { body } = await logOf(ines).getLog(from, to).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('takes the week of the first day that may be logged, whose days before 1970 hold nothing', async () => {
    const person = await foundPractice(app, { name: 'Rowan House' });
    await logSession(person, { startsAt: '1970-01-01T10:00:00Z', zone: 'Europe/London' });
    const { days, sessions } = await loggedOn(person, '1969-12-29', '1970-01-04');
    expect(days.map(({ on, heldSessions }) => [on, heldSessions])).toEqual([
      ['1969-12-29', 0],
      ['1969-12-30', 0],
      ['1969-12-31', 0],
      ['1970-01-01', 1],
      ['1970-01-02', 0],
      ['1970-01-03', 0],
      ['1970-01-04', 0],
    ]);
    expect(sessions).toHaveLength(1);
  });

  it('takes six weeks', async () => {
    expect((await loggedOn(ines, '2026-03-01', '2026-04-11')).days).toHaveLength(42);
  });
});

describe('sessions that nobody has confirmed', () => {
  it('are those of six weeks that are over and still planned, written or expected', async () => {
    const series = await saveSeries(tomas, { firstOn: '2026-01-13', lastOn: '2026-03-17' });
    const wednesdays = { unit: 'week' as const, every: 52, weekdays: [3] };
    await saveSeries(tomas, { rhythm: wednesdays, firstOn: '2026-03-04', at: '11:30' });
    await saveSeries(tomas, { rhythm: wednesdays, firstOn: '2026-03-04', at: '11:00' });
    await markOccurrence(tomas, series, '2026-02-03');
    await markOccurrence(tomas, series, '2026-02-10', {
      startsAt: '2026-02-12T09:00:00Z',
      outcome: 'planned',
    });
    const outcome = 'planned' as const;
    await logSession(tomas, { startsAt: '2026-03-04T11:10:00Z', outcome });
    await logSession(tomas, { startsAt: '2026-03-04T11:20:00Z', outcome });
    await logSession(tomas, { startsAt: '2026-01-20T11:20:00Z', outcome });
    const { sessions } = await unconfirmedOf(tomas);
    expect(sessions.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual([
      '2026-01-27T09:00',
      '2026-02-12T09:00',
      '2026-02-17T09:00',
      '2026-02-24T09:00',
      '2026-03-03T09:00',
      '2026-03-04T11:00',
      '2026-03-04T11:10',
    ]);
    expect((await todayOf(tomas)).unconfirmed).toBe(5);
  });

  it('are none on days of leave, nor of a case that rested or has ended', async () => {
    const person = await foundPractice(app, { name: 'Ash House' });
    const pauses = [{ from: '2026-02-10', to: '2026-02-16' }];
    const caseId = await openCase(person, { code: 'K-14', pauses, endsOn: '2026-02-24' });
    await saveSeries(person, { firstOn: '2026-02-03', caseId });
    const days = async () =>
      (await unconfirmedOf(person)).sessions.map(({ localDate }) => localDate.slice(5));
    expect(await days()).toEqual(['02-03', '02-17', '02-24']);
    const leave = { firstDay: '2026-02-23', lastDay: '2026-02-27', version: 0 };
    await workOf(person).putLeave(newId(), leave).expect(200);
    expect(await days()).toEqual(['02-03', '02-17']);
    expect((await unconfirmedOf(person)).cases).toEqual([{ id: caseId, code: 'K-14' }]);
    expect(await todayOf(person)).toMatchObject({ unconfirmed: 2 });
  });
});

describe('whose log it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const startsAt = '2026-03-05T08:00:00Z';
    await logSession(marie, { startsAt: '2026-03-03T15:00:00Z', outcome: 'planned' });
    await logOf(marie).putOtherTime(newId(), someOtherTime({ startsAt })).expect(200);
    await saveSeries(marie, { firstOn: '2026-02-24' });
    await logContact(marie, await connect(marie, { alias: 'Ruth' }), { startsAt });
    for (const other of [ines, stranger]) {
      const log = await loggedOn(other, '2026-02-20', '2026-03-20');
      const { sessions, otherTime, contacts, cases, connections } = log;
      const shown = [...sessions, ...otherTime, ...contacts, ...cases, ...connections];
      expect(shown).toEqual([]);
      expect(await unconfirmedOf(other)).toEqual({ sessions: [], cases: [] });
      expect(await todayOf(other)).toMatchObject({ sessions: [], cases: [], unconfirmed: 0 });
    }
    const ids = (await unconfirmedOf(tomas)).sessions.map(({ series }) => series?.id);
    const hers = (await unconfirmedOf(marie)).sessions.map(({ series }) => series?.id);
    expect(ids.filter((id) => id !== undefined && hers.includes(id))).toEqual([]);
    expect(hers.length).toBeGreaterThan(2);
  });

  it('is nobody’s without a session cookie', async () => {
    const nobody = logOf({ ...ines, http: app.http() });
    await nobody.getLog('2026-03-01', '2026-03-02').expect(401);
    await nobody.getUnconfirmed().expect(401);
  });
});
