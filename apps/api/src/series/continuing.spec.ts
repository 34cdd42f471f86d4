import type { SaveSeries, Series } from '@understory/contracts';
import { SERIES_REFUSALS } from '@understory/wording';
import type { Client } from 'pg';
import { EarlierSeries } from '../database/migrations/0075-earlier-series';
import { ownerDataSource } from '../database/prepare-database';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import {
  aSeries,
  daysOf,
  letClockTick,
  logOf,
  markOccurrence,
  saveSeries,
} from '../../test/support/series';
import { newId, NOON } from '../../test/support/work';

let app: TestApp;
let admin: Client;
let ines: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  admin = await app.admin();
});
beforeEach(() => letClockTick(app, NOON));
afterAll(() => app?.close());

const SPRING = ['2026-03-01', '2026-04-11'] as const;

/** Goes on from a series, whose version is the one given. */
function goOn({ id, version }: Series, changes: Partial<SaveSeries>): Promise<Series> {
  return saveSeries(ines, { ...changes, continues: { id, version } });
}

async function refusal(id: string, changes: Partial<SaveSeries>) {
  const { body } = await logOf(ines).putSeries(id, aSeries(changes)).expect(400);
  return body;
}

const refusedAs = (path: string, detail: string) => ({
  code: 'invalid-input',
  detail,
  fields: [{ path }],
});

describe('days that are over', () => {
  it('stay with the series they had: another one goes on from today at the earliest', async () => {
    const earlier = await saveSeries(ines, { firstOn: '2026-02-03' });
    const continues = { id: earlier.id, version: 1 };
    const past = await refusal(newId(), { firstOn: '2026-03-03', continues });
    expect(past).toMatchObject(refusedAs('firstOn', SERIES_REFUSALS.firstBeforeToday));
    expect(await daysOf(ines, earlier, ...SPRING)).toHaveLength(6);
    await goOn(earlier, { firstOn: '2026-03-04' });
    expect(await daysOf(ines, earlier, ...SPRING)).toEqual(['2026-03-03']);
  });

  it('refuse nothing that was written while they lay ahead, and is sent again', async () => {
    const earlier = await saveSeries(ines, { firstOn: '2026-02-03' });
    const next = await goOn(earlier, { firstOn: '2026-03-10' });
    letClockTick(app, '2026-03-12T12:00:00Z');
    const again = { firstOn: '2026-03-10', continues: { id: earlier.id, version: 1 } };
    expect(await saveSeries(ines, again, next.id)).toEqual(next);
  });
});

describe('series that go on from one another', () => {
  it('never have the same day, where the later one is rewritten before it begins', async () => {
    const earlier = await saveSeries(ines, { firstOn: '2026-02-03' });
    const next = await goOn(earlier, { firstOn: '2026-03-24' });
    const back = await refusal(next.id, { firstOn: '2026-03-17', version: 1 });
    expect(back).toMatchObject(refusedAs('firstOn', SERIES_REFUSALS.reachesBack));
    const days = [
      ...(await daysOf(ines, earlier, ...SPRING)),
      ...(await daysOf(ines, next, ...SPRING)),
    ];
    expect(days).toEqual([
      ...['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31', '2026-04-07'],
    ]);
    await saveSeries(ines, { firstOn: '2026-03-31', version: 1 }, next.id);
    await saveSeries(ines, { firstOn: '2026-02-03', lastOn: '2026-03-09', version: 2 }, earlier.id);
    expect(await saveSeries(ines, { firstOn: '2026-03-10', version: 2 }, next.id)).toMatchObject({
      firstOn: '2026-03-10',
      continues: earlier.id,
    });
  });

  it('never have the same day, where the earlier one is given its end back', async () => {
    const earlier = await saveSeries(ines, { firstOn: '2026-02-03' });
    const next = await goOn(earlier, { firstOn: '2026-03-24' });
    const on = await refusal(earlier.id, { firstOn: '2026-02-03', version: 2 });
    expect(on).toMatchObject(refusedAs('lastOn', SERIES_REFUSALS.reachesOn));
    await logOf(ines).deleteSeries(next.id).expect(204);
    await saveSeries(ines, { firstOn: '2026-02-03', version: 2 }, earlier.id);
    const stood = await refusal(next.id, { firstOn: '2026-03-24', version: 2 });
    expect(stood).toMatchObject(refusedAs('firstOn', SERIES_REFUSALS.reachesBack));
  });

  it('never have the same day, also over one that nothing was left of', async () => {
    const first = await saveSeries(ines, { firstOn: '2026-02-03' });
    const second = await goOn(first, { firstOn: '2026-03-24' });
    const third = await goOn(second, { firstOn: '2026-03-24', at: '12:00' });
    const back = await refusal(third.id, { firstOn: '2026-03-17', at: '12:00', version: 1 });
    expect(back).toMatchObject(refusedAs('firstOn', SERIES_REFUSALS.reachesBack));
    const on = await refusal(first.id, { firstOn: '2026-02-03', lastOn: '2026-03-24', version: 2 });
    expect(on).toMatchObject(refusedAs('lastOn', SERIES_REFUSALS.reachesOn));
  });

  it('never have the same day, where one goes on in between without an end', async () => {
    const first = await saveSeries(ines, { firstOn: '2026-02-03' });
    await goOn(first, { firstOn: '2026-03-24' });
    const continues = { id: first.id, version: 2 };
    const on = await refusal(newId(), { firstOn: '2026-03-17', continues });
    expect(on).toMatchObject(refusedAs('lastOn', SERIES_REFUSALS.reachesOn));
    expect(await daysOf(ines, first, ...SPRING)).toEqual([
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
    ]);
    await goOn({ ...first, version: 2 }, { firstOn: '2026-03-17', lastOn: '2026-03-23' });
  });
});

describe('a chain whose later series are all removed', () => {
  it('hands what was marked of any of them back to the one that has their days again', async () => {
    const first = await saveSeries(ines, { firstOn: '2026-02-03' });
    await markOccurrence(ines, first, '2026-03-31', { outcome: 'cancelled' });
    const second = await goOn(first, { firstOn: '2026-03-10' });
    const third = await goOn(second, { firstOn: '2026-03-17' });
    await markOccurrence(ines, third, '2026-03-24', { outcome: 'cancelled' });
    await logOf(ines).deleteSeries(third.id).expect(204);
    await logOf(ines).deleteSeries(second.id).expect(204);
    await saveSeries(ines, { firstOn: '2026-02-03', version: 2 }, first.id);
    expect(await daysOf(ines, third, ...SPRING)).toEqual([]);
    expect(await daysOf(ines, first, ...SPRING)).toEqual([
      ...['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31', '2026-04-07'],
    ]);
  });
});

describe('a session that a telephone confirmed without a connection', () => {
  it.each([1, 2, 3])('is not expected once more after %i changes', async (changes) => {
    const first = await saveSeries(ines, { firstOn: '2026-02-03' });
    let last = first;
    for (let week = 0; week < changes; week += 1) {
      const firstOn = Temporal.PlainDate.from('2026-03-10').add({ weeks: week }).toString();
      last = await goOn(last, { firstOn, at: `1${week}:00` });
    }
    const day = ['2026-03-31', '2026-04-01'] as const;
    expect(await daysOf(ines, last, ...day)).toEqual(['2026-03-31']);
    await markOccurrence(ines, first, '2026-03-31', { outcome: 'cancelled' });
    expect(await daysOf(ines, last, ...day)).toEqual([]);
    expect(await daysOf(ines, first, ...day)).toEqual(['2026-03-31']);
  });
});

describe('a chain of series that was made before all of it was noted', () => {
  it('is noted by the migration', async () => {
    const first = await saveSeries(ines, { firstOn: '2026-02-03' });
    const second = await goOn(first, { firstOn: '2026-03-10' });
    const third = await goOn(second, { firstOn: '2026-03-17' });
    const owner = await ownerDataSource(app.database.admin);
    const runner = owner.createQueryRunner();
    await new EarlierSeries().down(runner);
    await new EarlierSeries().up(runner);
    await owner.destroy();
    const { rows } = await admin.query(
      'SELECT id, earlier FROM session_series WHERE id = ANY($1) ORDER BY first_on',
      [[first.id, second.id, third.id]],
    );
    expect(rows).toEqual([
      { id: first.id, earlier: [] },
      { id: second.id, earlier: [first.id] },
      { id: third.id, earlier: [first.id, second.id] },
    ]);
    expect(await daysOf(ines, third, ...SPRING)).toHaveLength(4);
  });
});

describe('a session that is written while its series ends', () => {
  const begun = { firstOn: '2026-02-03' };
  const planned = { outcome: 'planned' as const, startsAt: '2026-03-25T15:00:00Z' };
  const ways: [string, (series: Series) => Promise<unknown>][] = [
    ['is ended', ({ id }) => saveSeries(ines, { ...begun, lastOn: '2026-03-16', version: 1 }, id)],
    ['is removed', async ({ id }) => logOf(ines).deleteSeries(id).expect(204)],
    ['is split', (series) => goOn(series, { firstOn: '2026-03-17' })],
  ];

  /** Does something while another transaction is about to commit, and has it wait for that one if it must. */
  async function meanwhile(sql: string, params: unknown[], doing: () => Promise<unknown>) {
    await admin.query('BEGIN');
    await admin.query(sql, params);
    let isDone = false;
    const done = doing().finally(() => (isDone = true));
    while (!isDone && !(await someoneWaits())) await new Promise((after) => setTimeout(after, 5));
    await admin.query('COMMIT');
    await done;
  }

  async function isGone(id: string): Promise<boolean> {
    const { rows } = await admin.query('SELECT deleted_at FROM session WHERE id = $1', [id]);
    return rows[0].deleted_at !== null;
  }

  async function someoneWaits(): Promise<boolean> {
    const { rows } = await admin.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows.length > 0;
  }

  it.each(ways)('goes with it where it %s', async (_, end) => {
    const series = await saveSeries(ines, begun);
    const model = await markOccurrence(ines, series, '2026-03-10', planned);
    // As a second process of the API writes it: a copy of a row, for another day of the series.
    const insert = `
      INSERT INTO session
      SELECT (jsonb_populate_record(session, $3::jsonb)).* FROM session
      WHERE space_id = $1 AND id = $2`;
    const copy = { id: newId(), series_on: '2026-03-24' };
    const params = [ines.personId, model.id, JSON.stringify(copy)];
    await meanwhile(insert, params, () => end(series));
    expect(await isGone(copy.id)).toBe(true);
  });

  it.each(ways)('goes with it where its mark is taken back and it %s', async (_, end) => {
    const series = await saveSeries(ines, begun);
    const marked = await markOccurrence(ines, series, '2026-03-24', { outcome: 'cancelled' });
    const unmark = `UPDATE session SET outcome = 'planned' WHERE space_id = $1 AND id = $2`;
    await meanwhile(unmark, [ines.personId, marked.id], () => end(series));
    expect(await isGone(marked.id)).toBe(true);
  });
});
