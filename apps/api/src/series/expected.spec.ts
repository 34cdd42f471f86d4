import { Logger } from '@nestjs/common';
import { identityPaths, type SaveSeries } from '@understory/contracts';
import type { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import {
  daysOf,
  loggedOn,
  logOf,
  markOccurrence,
  openCase,
  saveSeries,
  someOtherTime,
  todayOf,
  unconfirmedOf,
} from '../../test/support/series';
import { aBatch, anEvent, newId, NOON, setClock, workOf } from '../../test/support/work';

let app: TestApp;
let admin: Client;
let ines: SignedIn;

beforeAll(async () => {
  app = await startApp();
  admin = await app.admin();
});
beforeEach(async () => {
  setClock(app, NOON);
  ines = await foundPractice(app);
});
afterAll(() => app?.close());

async function settle(person: SignedIn, changes: object): Promise<void> {
  const { body } = await person.http.get(`/api/${identityPaths.me}`).expect(200);
  const { name, timeZone, weekStart, country, formatRegion, hours, version } = body;
  const settings = { name, timeZone, weekStart, country, formatRegion, hours, version };
  await person.http
    .put(`/api/${identityPaths.settings}`)
    .send({ ...settings, ...changes })
    .expect(200);
}

describe('the clock of a series', () => {
  const startsOf = async (changes: Partial<SaveSeries>, from: string, to: string) => {
    await saveSeries(ines, changes);
    const { sessions } = await loggedOn(ines, from, to);
    return sessions.map(({ startsAt, localDate }) => [localDate, startsAt.slice(11, 16)]);
  };
  const sundays = { rhythm: { unit: 'week' as const, every: 1, weekdays: [7] } };

  it('shows the same time in summer as in winter', async () => {
    const bounds = { firstOn: '2026-03-24', at: '09:00' };
    expect(await startsOf(bounds, '2026-03-23', '2026-04-01')).toEqual([
      ['2026-03-24', '09:00'],
      ['2026-03-31', '08:00'],
    ]);
  });

  it('moves a start in the hour that spring skips to the first instant after it', async () => {
    const bounds = { ...sundays, firstOn: '2026-03-22', at: '01:30' };
    expect(await startsOf(bounds, '2026-03-22', '2026-04-05')).toEqual([
      ['2026-03-22', '01:30'],
      ['2026-03-29', '01:00'],
      ['2026-04-05', '00:30'],
    ]);
  });

  it('takes the first of the two hours that autumn repeats', async () => {
    const bounds = { ...sundays, firstOn: '2026-10-18', at: '01:30' };
    expect(await startsOf(bounds, '2026-10-18', '2026-11-01')).toEqual([
      ['2026-10-18', '00:30'],
      ['2026-10-25', '00:30'],
      ['2026-11-01', '01:30'],
    ]);
  });

  it('is that of its own zone, wherever the person is by now', async () => {
    const series = await saveSeries(ines, { firstOn: '2026-03-03', at: '09:00' });
    await settle(ines, { timeZone: 'Pacific/Auckland' });
    setClock(app, '2026-03-10T06:00:00Z');
    const today = await todayOf(ines);
    expect(today).toMatchObject({
      date: '2026-03-10',
      sessions: [{ startsAt: '2026-03-10T09:00:00.000Z', zone: 'Europe/London' }],
      unconfirmed: 1,
    });
    // In Auckland Wednesday has begun, and it is still ahead in London.
    setClock(app, '2026-03-11T08:00:00+13:00');
    const moved = await saveSeries(ines, {
      firstOn: '2026-03-11',
      at: '08:30',
      zone: 'Pacific/Auckland',
      rhythm: { unit: 'week', every: 1, weekdays: [3] },
      continues: { id: series.id, version: 1 },
    });
    expect(await todayOf(ines)).toMatchObject({
      date: '2026-03-11',
      sessions: [{ startsAt: '2026-03-10T19:30:00.000Z', series: { id: moved.id } }],
      unconfirmed: 2,
    });
    expect((await unconfirmedOf(ines)).sessions).toHaveLength(2);
  });

  it('counts in the week it was made in, whatever week the person reads in later', async () => {
    const rhythm = { unit: 'week' as const, every: 2, weekdays: [1, 7] };
    const series = await saveSeries(ines, { rhythm, firstOn: '2026-03-02' });
    const march = ['2026-03-08', '2026-03-16', '2026-03-22', '2026-03-30'];
    const read = () => daysOf(ines, series, '2026-03-03', '2026-03-31');
    expect(await read()).toEqual(march);
    await settle(ines, { weekStart: 7 });
    expect(await read()).toEqual(march);
    const sunday = await saveSeries(ines, { rhythm, firstOn: '2026-03-02' });
    expect(await daysOf(ines, sunday, '2026-03-03', '2026-03-31')).toEqual([
      '2026-03-15',
      '2026-03-16',
      '2026-03-29',
      '2026-03-30',
    ]);
  });

  it.each([7, 8, 9])('keeps a step of %d weeks', async (every) => {
    const rhythm = { unit: 'week' as const, every, weekdays: [2] };
    const series = await saveSeries(ines, { rhythm, firstOn: '2026-03-03' });
    const next = Temporal.PlainDate.from('2026-03-03').add({ weeks: every }).toString();
    const between = Temporal.PlainDate.from(next).subtract({ days: 41 }).toString();
    expect(await daysOf(ines, series, between, next)).toEqual([next]);
  });
});

describe('Today', () => {
  it('shows what is expected, with its weight in the week, and asks about the days before', async () => {
    const series = await saveSeries(ines, { firstOn: '2026-02-24', acuity: 'acute' });
    const wednesdays = { unit: 'week' as const, every: 1, weekdays: [3, 5] };
    await saveSeries(ines, { firstOn: '2026-03-04', rhythm: wednesdays, minutes: 25 });
    const today = await todayOf(ines);
    expect(today.sessions).toMatchObject([{ version: 0, localDate: '2026-03-04', minutes: 25 }]);
    expect(today.week.map(({ plannedUnits }) => plannedUnits)).toEqual([0, 1.6, 0.5, 0, 0.5, 0, 0]);
    expect(today.unconfirmed).toBe(2);
    await markOccurrence(ines, series, '2026-03-03');
    const after = await todayOf(ines);
    expect(after.week[1]).toMatchObject({ heldUnits: 1.6, plannedUnits: 0 });
    expect(after.unconfirmed).toBe(1);
  });
});

describe('a row that cannot be read', () => {
  it.each([
    ['a rhythm of nothing', `rhythm = '{}'`],
    ['a rhythm of no weekday', `rhythm = '{"unit": "week", "every": 1, "weekdays": []}'`],
    ['a zone that is none any more', `zone = 'Atlantis/Capital'`],
  ])('leaves everything else as it was: %s', async (_, broken) => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const good = await saveSeries(ines, { firstOn: '2026-03-03', at: '08:00' });
    const bad = await saveSeries(ines, { firstOn: '2026-03-03', at: '07:00' });
    await admin.query(`UPDATE session_series SET ${broken} WHERE id = $1`, [bad.id]);
    const { sessions } = await loggedOn(ines, '2026-03-01', '2026-03-07');
    expect(sessions.map(({ series }) => series?.id)).toEqual([good.id]);
    expect((await unconfirmedOf(ines)).sessions).toHaveLength(1);
    await todayOf(ines);
    await logOf(ines).getCases().expect(200);
    expect(warn.mock.calls).toEqual([[expect.stringContaining(bad.id)]]);
    warn.mockRestore();
  });
});

it('goes with its space, whatever names it', async () => {
  const caseId = await openCase(ines);
  const series = await saveSeries(ines, { firstOn: '2026-02-24', caseId });
  await markOccurrence(ines, series, '2026-02-24');
  await saveSeries(ines, { caseId, continues: { id: series.id, version: 1 } });
  await logOf(ines).putOtherTime(newId(), someOtherTime()).expect(200);
  await admin.query('DELETE FROM space WHERE space_id = $1', [ines.personId]);
  for (const table of ['client_case', 'session_series', 'session', 'other_time']) {
    const left = await admin.query(`SELECT FROM ${table} WHERE space_id = $1`, [ines.personId]);
    expect(left.rowCount).toBe(0);
  }
});

describe('ten thousand sessions in a day', () => {
  it('are answered, all of them', async () => {
    const rows = Array.from({ length: 10_000 }, (_, nth) =>
      anEvent(`crowd ${nth}`, {
        startsAt: new Date(Date.parse('2026-03-04T00:00:00Z') + nth * 4_000).toISOString(),
        outcome: nth % 2 ? 'planned' : 'held',
      }),
    );
    await workOf(ines).putImport(newId(), aBatch(rows)).expect(200);
    expect((await todayOf(ines)).sessions).toHaveLength(10_000);
    const { days, sessions } = await loggedOn(ines, '2026-03-01', '2026-03-07');
    expect(sessions).toHaveLength(10_000);
    expect(days[3]).toMatchObject({ heldSessions: 5_000, plannedSessions: 5_000 });
    expect((await unconfirmedOf(ines)).sessions.length).toBeGreaterThan(4_000);
  });
});
