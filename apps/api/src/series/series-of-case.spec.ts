import type { SeriesAhead, SeriesOfCase } from '@understory/contracts';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aCase,
  letClockTick,
  logOf,
  markOccurrence,
  openCase,
  saveSeries,
} from '../../test/support/series';
import { newId, NOON, workOf } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => letClockTick(app, NOON));

async function seriesOf(person: SignedIn, caseId: string): Promise<SeriesAhead[]> {
  return ((await logOf(person).getSeriesOf(caseId).expect(200)).body as SeriesOfCase).series;
}

const QUIET = { weekStart: 1, changedDays: 0, removedDays: 0 };

describe('the recurring times of a case', () => {
  it('are none of a case that has none, nor of another case', async () => {
    const caseId = await openCase(marie);
    await saveSeries(marie, { caseId: await openCase(marie, { code: 'M-02' }) });
    await saveSeries(marie);
    expect(await seriesOf(marie, caseId)).toEqual([]);
  });

  it('say what was said of them and when they come next, those that have ended last', async () => {
    const caseId = await openCase(marie);
    const ended = await saveSeries(marie, { caseId, firstOn: '2026-01-06', lastOn: '2026-03-03' });
    const fridays = { unit: 'week' as const, every: 2, weekdays: [5] };
    const second = await saveSeries(marie, { caseId, rhythm: fridays, firstOn: '2026-03-13' });
    const first = await saveSeries(marie, { caseId, at: '16:30' });
    expect(await seriesOf(marie, caseId)).toEqual([
      { ...first, ...QUIET, nextOn: '2026-03-10' },
      { ...second, ...QUIET, nextOn: '2026-03-13' },
      { ...ended, ...QUIET, nextOn: null },
    ]);
  });

  it('count in the weeks that they were made in, whatever the person says later', async () => {
    const other = await foundPractice(app, { name: 'Ash House', weekStart: 7 });
    const caseId = await openCase(other);
    await saveSeries(other, { caseId });
    expect(await seriesOf(other, caseId)).toMatchObject([{ weekStart: 7 }]);
  });

  it('count what was changed and what was taken out ahead, and name the next that stands', async () => {
    const caseId = await openCase(marie);
    const series = await saveSeries(marie, { caseId, firstOn: '2026-02-03', lastOn: '2026-06-30' });
    await markOccurrence(marie, series, '2026-02-24', { outcome: 'cancelled' });
    await markOccurrence(marie, series, '2026-03-10', { outcome: 'cancelled' });
    const out = await markOccurrence(marie, series, '2026-03-17', { outcome: 'planned' });
    await workOf(marie).deleteSession(out.id).expect(204);
    const ahead = async () => (await seriesOf(marie, caseId))[0];
    expect(await ahead()).toMatchObject({ changedDays: 1, removedDays: 1, nextOn: '2026-03-24' });
    const startsAt = '2026-03-20T15:00:00Z';
    await markOccurrence(marie, series, '2026-03-24', { startsAt, outcome: 'planned' });
    expect(await ahead()).toMatchObject({ changedDays: 2, removedDays: 1, nextOn: '2026-03-20' });
    const ending = { caseId, firstOn: '2026-02-03', lastOn: '2026-03-12', version: 1 };
    await saveSeries(marie, ending, series.id);
    expect(await ahead()).toMatchObject({ changedDays: 1, removedDays: 0, nextOn: null });
  });

  it('name nothing that is over today', async () => {
    const caseId = await openCase(marie);
    const wednesdays = { unit: 'week' as const, every: 1, weekdays: [3] };
    await saveSeries(marie, { caseId, rhythm: wednesdays, firstOn: '2026-03-04', at: '14:00' });
    expect(await seriesOf(marie, caseId)).toMatchObject([{ nextOn: '2026-03-04' }]);
    letClockTick(app, '2026-03-04T14:01:00Z');
    expect(await seriesOf(marie, caseId)).toMatchObject([{ nextOn: '2026-03-11' }]);
  });

  it('rest while their case rests, and on leave', async () => {
    const pauses = [
      { from: '2026-02-01', to: '2026-02-10' },
      { from: '2026-03-01', to: '2026-03-12' },
      { from: '2026-05-01', to: null },
    ];
    const caseId = await openCase(tomas, { pauses });
    const until = await saveSeries(tomas, { caseId, firstOn: '2026-02-17', lastOn: '2026-04-28' });
    const [ahead] = await seriesOf(tomas, caseId);
    expect(ahead).toEqual({ ...until, ...QUIET, nextOn: '2026-03-17' });
    const later = await saveSeries(tomas, { caseId, firstOn: '2026-03-17', lastOn: '2026-04-28' });
    expect((await seriesOf(tomas, caseId)).find(({ id }) => id === later.id)).toEqual({
      ...{ ...later, ...QUIET, nextOn: '2026-03-17' },
    });
    await logOf(tomas).deleteSeries(later.id).expect(204);
    const leave = { firstDay: '2026-03-16', lastDay: '2026-03-20', version: 0 };
    await workOf(tomas).putLeave(newId(), leave).expect(200);
    expect(await seriesOf(tomas, caseId)).toMatchObject([{ nextOn: '2026-03-24' }]);
    const ended = aCase({ pauses: pauses.slice(0, 2), endsOn: '2026-03-20', version: 1 });
    await logOf(tomas).putCase(caseId, ended).expect(200);
    expect(await seriesOf(tomas, caseId)).toMatchObject([{ nextOn: null }]);
  });
});

describe('whose recurring times they are', () => {
  it('hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const caseId = await openCase(marie);
    await saveSeries(marie, { caseId });
    for (const other of [ines, tomas, stranger]) {
      await logOf(other).getSeriesOf(caseId).expect(404);
    }
    expect(await seriesOf(marie, caseId)).toHaveLength(1);
  });

  it('nobody’s once the case is deleted, nor of one that never was, nor without a session cookie', async () => {
    const caseId = await openCase(marie);
    await logOf(marie).deleteCase(caseId).expect(204);
    await logOf(marie).getSeriesOf(caseId).expect(404);
    await logOf(marie).getSeriesOf(newId()).expect(404);
    await logOf({ ...ines, http: app.http() })
      .getSeriesOf(caseId)
      .expect(401);
  });
});
