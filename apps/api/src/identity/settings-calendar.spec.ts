import type { CheckIn, CheckIns, Today } from '@understory/contracts';
import { startApp, type TestApp } from '../../test/support/app';
import { aCheckIn, putCheckIn, SKIPPED } from '../../test/support/check-ins';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { changeSettings } from '../../test/support/settings';
import { aSession, logSession, newId, NOON, setClock, workOf } from '../../test/support/work';
import { Evaluations } from '../warnings/evaluations';

let app: TestApp;
let lead: SignedIn;
let me: SignedIn;

beforeAll(async () => {
  app = await startApp();
  lead = await foundPractice(app);
});
beforeEach(async () => {
  setClock(app, Temporal.Now.instant().toString());
  me = await inviteAndJoin(app, lead);
  await app.database.database.identity.query(
    `UPDATE identity."user" SET created_at = $2 WHERE id = $1`,
    [me.personId, '2026-02-01T00:00:00Z'],
  );
  setClock(app, NOON);
});
afterAll(() => app?.close());

const todayAt = async (instant: string): Promise<Today> => {
  setClock(app, instant);
  return (await workOf(me).getToday().expect(200)).body;
};
const heldOn = ({ week }: Today, date: string) => week.find(({ on }) => on === date)?.heldUnits;
const evaluate = () => app.nest.get(Evaluations, { strict: false }).evaluate(me.personId);
const dueAt = async (): Promise<string> => {
  const { rows } = await app.database.database.identity.query(
    'SELECT due_at FROM identity.evaluation WHERE person_id = $1',
    [me.personId],
  );
  return rows[0].due_at.toISOString();
};
const asked = async (): Promise<number> => {
  const { rows } = await app.database.database.identity.query(
    'SELECT count(*)::int AS count FROM identity.space_stamp WHERE space_id = $1 AND is_due',
    [me.personId],
  );
  return rows[0].count;
};

describe('moving west in mid-week', () => {
  it('takes today back over midnight; what was logged keeps its day and is there when that comes', async () => {
    const logged = await logSession(me, { startsAt: '2026-03-04T00:30:00.000Z' });
    expect((await todayAt('2026-03-04T02:00:00Z')).sessions).toEqual([logged]);
    await changeSettings(me, { timeZone: 'America/New_York' });

    const evening = await todayAt('2026-03-04T02:00:00Z');
    expect(evening).toMatchObject({ date: '2026-03-03', sessions: [] });
    expect(heldOn(evening, '2026-03-04')).toBe(1);
    const morning = await todayAt('2026-03-04T14:00:00Z');
    expect(morning).toMatchObject({ date: '2026-03-04', sessions: [logged] });
    expect((await todayAt('2026-03-05T04:59:59Z')).date).toBe('2026-03-04');
    expect((await todayAt('2026-03-05T05:00:00Z')).date).toBe('2026-03-05');
  });

  it('evaluates no day twice and goes on with the midnights of the new zone', async () => {
    setClock(app, '2026-03-04T02:00:00Z');
    await evaluate();
    expect(await dueAt()).toBe('2026-03-05T00:00:00.000Z');
    await changeSettings(me, { timeZone: 'America/New_York' });
    await evaluate();
    setClock(app, '2026-03-04T14:00:00Z');
    await evaluate();
    expect(await dueAt()).toBe('2026-03-05T05:00:00.000Z');
  });
});

describe('moving east in mid-week', () => {
  it('brings tomorrow on; yesterday keeps what was logged in it', async () => {
    const logged = await logSession(me, { startsAt: '2026-03-04T09:00:00.000Z' });
    expect((await todayAt(NOON)).sessions).toEqual([logged]);
    await changeSettings(me, { timeZone: 'Pacific/Auckland' });

    const night = await todayAt(NOON);
    expect(night).toMatchObject({ date: '2026-03-05', sessions: [] });
    expect(heldOn(night, '2026-03-04')).toBe(1);
    await evaluate();
    expect(await dueAt()).toBe('2026-03-05T11:00:00.000Z');
  });

  it('asks for an evaluation at once, and a new name or format for none', async () => {
    await logSession(me);
    await app.database.database.identity.query(
      'UPDATE identity.space_stamp SET is_due = false WHERE space_id = $1',
      [me.personId],
    );
    await changeSettings(me, { name: 'Noor', formatRegion: 'de-DE', hours: 12, country: 'DE' });
    expect(await asked()).toBe(0);
    await changeSettings(me, { timeZone: 'Pacific/Auckland' });
    expect(await asked()).toBe(1);
  });
});

describe('a week that starts on another day, chosen in mid-week', () => {
  it('is the same days cut elsewhere, at once and back again', async () => {
    await logSession(me, { startsAt: '2026-03-01T10:00:00.000Z' });
    await logSession(me, { startsAt: '2026-03-03T10:00:00.000Z' });
    const monday = await todayAt(NOON);
    expect(monday.week.map(({ on }) => on).at(0)).toBe('2026-03-02');
    await changeSettings(me, { weekStart: 7 });
    const sunday = await todayAt(NOON);
    expect(sunday.week.map(({ on }) => on)).toEqual(daysFrom('2026-03-01'));
    expect([heldOn(sunday, '2026-03-01'), heldOn(sunday, '2026-03-03')]).toEqual([1, 1]);
    await changeSettings(me, { weekStart: 6 });
    expect((await todayAt(NOON)).week.map(({ on }) => on)).toEqual(daysFrom('2026-02-28'));
    await changeSettings(me, { weekStart: 1 });
    expect((await todayAt(NOON)).week).toEqual(monday.week);
  });

  it('leaves a check-in with the week that it was given for', async () => {
    const check = (id: string) => putCheckIn(me, id, aCheckIn(SKIPPED));
    const first = (await check(newId()).expect(200)).body as CheckIn;
    expect(first.weekFrom).toBe('2026-03-02');
    await changeSettings(me, { weekStart: 7 });
    const { weekFrom, checkIns } = (await me.http.get('/api/check-ins')).body as CheckIns;
    expect(weekFrom).toBe('2026-03-01');
    expect(checkIns).toEqual([first]);
    const second = (await check(newId()).expect(200)).body as CheckIn;
    expect(second.weekFrom).toBe('2026-03-01');
    expect((await check(newId()).expect(409)).body.current).toEqual(second);
  });
});

describe('the nights on which clocks change, in London', () => {
  it('has a day of 23 hours in spring', async () => {
    setClock(app, '2026-03-29T12:00:00Z');
    for (const startsAt of ['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']) {
      await logSession(me, { startsAt });
    }
    expect((await todayAt('2026-03-28T23:59:59Z')).date).toBe('2026-03-28');
    expect((await todayAt('2026-03-29T00:00:00Z')).date).toBe('2026-03-29');
    const last = await todayAt('2026-03-29T22:59:59Z');
    expect([last.date, last.sessions.length, heldOn(last, last.date)]).toEqual([
      '2026-03-29',
      2,
      2,
    ]);
    await evaluate();
    expect(await dueAt()).toBe('2026-03-29T23:00:00.000Z');
    expect((await todayAt('2026-03-29T23:00:00Z')).date).toBe('2026-03-30');
  });

  it('has a day of 25 hours in autumn, whose half past one comes twice', async () => {
    setClock(app, '2026-10-25T12:00:00Z');
    for (const startsAt of ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']) {
      await logSession(me, { startsAt });
    }
    expect((await todayAt('2026-10-24T22:59:59Z')).date).toBe('2026-10-24');
    expect((await todayAt('2026-10-24T23:00:00Z')).date).toBe('2026-10-25');
    const last = await todayAt('2026-10-25T23:59:59Z');
    expect([last.date, last.sessions.length, heldOn(last, last.date)]).toEqual([
      '2026-10-25',
      2,
      2,
    ]);
    await evaluate();
    expect(await dueAt()).toBe('2026-10-26T00:00:00.000Z');
    expect((await todayAt('2026-10-26T00:00:00Z')).date).toBe('2026-10-26');
  });
});

describe('a device whose clock is two days wrong', () => {
  it('is told what time it is, and Today is the server’s', async () => {
    const answer = await workOf(me).getToday().expect(200);
    const told = Date.parse(answer.get('Date') ?? '');
    expect(Math.abs(told - Date.now())).toBeLessThan(60_000);
    expect(answer.body.date).toBe('2026-03-04');
  });

  it('cannot log as held what has not happened, and keeps what it plans', async () => {
    const startsAt = '2026-03-06T12:00:00.000Z';
    const refused = await workOf(me).putSession(newId(), aSession({ startsAt })).expect(400);
    expect(refused.body.detail).toMatch(/^This has not happened yet: correct the start/);
    await logSession(me, { startsAt, outcome: 'planned' });
    await logSession(me, { startsAt: '2026-03-02T12:00:00.000Z' });
    const today = await todayAt(NOON);
    expect(today.sessions).toEqual([]);
    expect(heldOn(today, '2026-03-02')).toBe(1);
  });
});

function daysFrom(date: string): string[] {
  const first = Temporal.PlainDate.from(date);
  return Array.from({ length: 7 }, (_, days) => first.add({ days }).toString());
}
