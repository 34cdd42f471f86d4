import type { SaveSeries, Series, SeriesList } from '@understory/contracts';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aSeries,
  daysOf,
  letClockTick,
  logOf,
  loggedOn,
  markOccurrence,
  openCase,
  saveSeries,
} from '../../test/support/series';
import { aSession, newId, NOON, workOf } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => letClockTick(app, NOON));

const mondays = { unit: 'week', every: 1, weekdays: [1] } as const;

async function seriesOf(person: SignedIn): Promise<Series[]> {
  return ((await logOf(person).getSeries().expect(200)).body as SeriesList).series;
}

function refusal(person: SignedIn, id: string, changes: Partial<SaveSeries>, status = 400) {
  return logOf(person).putSeries(id, aSeries(changes)).expect(status);
}

describe('a series', () => {
  it('is kept, repeated without harm, rewritten before it begins, and refused where it is older', async () => {
    const id = newId();
    const first = await saveSeries(ines, {}, id);
    expect(first).toEqual({ ...aSeries(), id, version: 1 });
    expect(await saveSeries(ines, {}, id)).toEqual(first);
    const change = { rhythm: mondays, firstOn: '2026-03-09', at: '16:30', version: 1 } as const;
    const changed = await saveSeries(
      ines,
      { ...change, rhythm: { ...mondays, weekdays: [1] } },
      id,
    );
    expect(changed).toMatchObject({ at: '16:30', version: 2 });
    const { body } = await refusal(ines, id, { at: '10:00', version: 1 }, 409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: changed });
    expect(await daysOf(ines, { id }, '2026-03-02', '2026-03-22')).toEqual([
      '2026-03-09',
      '2026-03-16',
    ]);
  });

  it('counts people in a group alone', async () => {
    const group = await saveSeries(ines, { kind: 'group', attendees: 6 });
    expect(group.attendees).toBe(6);
    expect((await saveSeries(ines, { kind: 'couple', attendees: 2 })).attendees).toBeNull();
    const again = await saveSeries(ines, { kind: 'group', attendees: 6 }, group.id);
    expect(again).toEqual(group);
  });

  it('is listed by weekday and time, what has ended last', async () => {
    const other = await foundPractice(app, { name: 'Oak House' });
    const week = (...weekdays: number[]) => ({ unit: 'week' as const, every: 1, weekdays });
    await saveSeries(other, { at: '08:00', firstOn: '2026-01-06', lastOn: '2026-03-03' });
    await saveSeries(other, { at: '11:00' });
    await saveSeries(other, { at: '09:30' });
    await saveSeries(other, { at: '12:00', rhythm: week(5, 1) });
    const month = { unit: 'month' as const, every: 1, by: 'date' as const };
    await saveSeries(other, { at: '07:00', rhythm: month, firstOn: '2026-03-11' });
    expect((await seriesOf(other)).map(({ at }) => at)).toEqual([
      '12:00',
      '09:30',
      '11:00',
      '07:00',
      '08:00',
    ]);
  });

  it.each<[string, object, string]>([
    ['a last day before the first', { lastOn: '2026-03-09' }, 'lastOn'],
    ['a first day before 1970', { firstOn: '1969-12-31' }, 'firstOn'],
    ['a first day in two years', { firstOn: '2028-03-04' }, 'firstOn'],
    ['a last day in eleven years', { lastOn: '2037-03-04' }, 'lastOn'],
    ['a time that is none', { at: '24:00' }, 'at'],
    ['a zone that is none', { zone: 'Mars/Olympus' }, 'zone'],
    ['no weekday', { rhythm: { ...mondays, weekdays: [] } }, 'rhythm.weekdays'],
    ['weekday 8', { rhythm: { ...mondays, weekdays: [8] } }, 'rhythm.weekdays.0'],
    ['53 weeks', { rhythm: { ...mondays, every: 53 } }, 'rhythm.every'],
    ['25 hours', { minutes: 1500 }, 'minutes'],
    ['a case that is not there', { caseId: newId() }, 'caseId'],
    [
      'a series to continue that is not there',
      { continues: { id: newId(), version: 1 } },
      'continues.id',
    ],
  ])('refuses %s by its field', async (_, changes, path) => {
    const { body } = await refusal(ines, newId(), changes);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('does not find what never was', async () => {
    await logOf(ines).deleteSeries(newId()).expect(404);
    await refusal(ines, newId(), { version: 1 }, 404);
  });
});

describe('a series that has begun', () => {
  const begun = { firstOn: '2026-02-17' };

  it('can be ended and go on again, but not be rewritten', async () => {
    const { id } = await saveSeries(ines, begun);
    const { body } = await refusal(ines, id, { ...begun, at: '10:00', version: 1 });
    expect(body).toMatchObject({
      code: 'invalid-input',
      detail: 'These sessions have begun: end the series, or change it from one session on.',
    });
    await refusal(ines, id, { firstOn: '2026-02-24', version: 1 });
    await saveSeries(ines, { ...begun, lastOn: '2026-03-17', version: 1 }, id);
    const march = () => daysOf(ines, { id }, '2026-03-01', '2026-03-31');
    expect(await march()).toEqual(['2026-03-03', '2026-03-10', '2026-03-17']);
    await saveSeries(ines, { ...begun, version: 2 }, id);
    expect(await march()).toHaveLength(5);
  });

  it('has begun as soon as one of its sessions is marked', async () => {
    const series = await saveSeries(ines);
    const marked = await markOccurrence(ines, series, '2026-03-10', { outcome: 'cancelled' });
    await refusal(ines, series.id, { at: '10:00', version: 1 });
    await workOf(ines).deleteSession(marked.id).expect(204);
    await saveSeries(ines, { at: '10:00', version: 1 }, series.id);
  });

  it('takes along what was planned after its end, gives it back, and touches nothing that was marked', async () => {
    const series = await saveSeries(ines, begun);
    const outcome = 'planned' as const;
    const moved = { startsAt: '2026-03-12T15:00:00Z', outcome };
    await markOccurrence(ines, series, '2026-03-10', moved);
    await markOccurrence(ines, series, '2026-03-17', { outcome: 'cancelled' });
    await saveSeries(ines, { ...begun, lastOn: '2026-03-09', version: 1 }, series.id);
    const march = () => daysOf(ines, series, '2026-03-01', '2026-03-31');
    expect(await march()).toEqual(['2026-03-03', '2026-03-17']);
    await saveSeries(ines, { ...begun, version: 2 }, series.id);
    expect(await march()).toEqual([
      '2026-03-03',
      '2026-03-12',
      '2026-03-17',
      '2026-03-24',
      '2026-03-31',
    ]);
  });
});

describe('this one and later', () => {
  it('ends the earlier series the day before, and the past stays', async () => {
    const earlier = await saveSeries(marie, { firstOn: '2026-02-03' });
    const held = await markOccurrence(marie, earlier, '2026-02-24');
    const later = await markOccurrence(marie, earlier, '2026-03-31', { outcome: 'cancelled' });
    const planned = { startsAt: '2026-03-19T15:00:00Z', outcome: 'planned' } as const;
    const moved = await markOccurrence(marie, earlier, '2026-03-17', planned);
    const dropped = await markOccurrence(marie, earlier, '2026-04-07', { outcome: 'planned' });
    await workOf(marie).deleteSession(dropped.id).expect(204);

    const continues = { id: earlier.id, version: 1 };
    const change = { firstOn: '2026-03-17', at: '17:00', continues };
    const next = await saveSeries(marie, change);
    expect(next).toEqual({ ...aSeries(change), continues: earlier.id, id: next.id, version: 1 });
    expect(await saveSeries(marie, change, next.id)).toEqual(next);
    const [kept] = (await seriesOf(marie)).filter(({ id }) => id === earlier.id);
    expect(kept).toMatchObject({ lastOn: '2026-03-16', at: '09:00', version: 2 });

    const spring = ['2026-03-01', '2026-04-11'] as const;
    expect(await daysOf(marie, earlier, ...spring)).toEqual(['2026-03-03', '2026-03-10']);
    expect(await daysOf(marie, next, ...spring)).toEqual([
      '2026-03-17',
      '2026-03-24',
      '2026-03-31',
    ]);
    const { body } = await workOf(marie)
      .putSession(later.id, { ...later, version: 1 })
      .expect(409);
    const handedOn = { series: { id: next.id, on: '2026-03-31' }, version: 2 };
    expect(body.current).toEqual({ ...later, ...handedOn });
    await workOf(marie)
      .putSession(moved.id, { ...moved, version: 1 })
      .expect(409);
    const again = { ...held, minutes: 60, version: 1 };
    const changed = await workOf(marie).putSession(held.id, again).expect(200);
    expect(changed.body).toMatchObject({ series: { id: earlier.id, on: '2026-02-24' } });
  });

  it('writes both or neither', async () => {
    const earlier = await saveSeries(marie, { firstOn: '2026-02-03' });
    const id = newId();
    const old = { firstOn: '2026-03-17', continues: { id: earlier.id, version: 0 } };
    const { body } = await refusal(marie, id, old, 409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: earlier });
    const stray = {
      firstOn: '2026-03-17',
      caseId: newId(),
      continues: { id: earlier.id, version: 1 },
    };
    await refusal(marie, id, stray);
    const all = await seriesOf(marie);
    expect(all.find((one) => one.id === earlier.id)).toEqual(earlier);
    expect(all.map((one) => one.id)).not.toContain(id);
    await logOf(marie).deleteSeries(earlier.id).expect(204);
    const gone = await refusal(
      marie,
      id,
      { ...old, continues: { id: earlier.id, version: 2 } },
      409,
    );
    expect(gone.body).toMatchObject({ code: 'changed-elsewhere', current: null });
  });

  it('is undone by removing it and giving the earlier series its end back', async () => {
    const earlier = await saveSeries(marie, { firstOn: '2026-02-03', lastOn: '2026-04-28' });
    const sent = { firstOn: '2026-02-03', lastOn: '2026-04-28' };
    await markOccurrence(marie, earlier, '2026-02-24');
    await markOccurrence(marie, earlier, '2026-03-31', { outcome: 'cancelled' });
    const planned = { startsAt: '2026-03-19T15:00:00Z', outcome: 'planned' } as const;
    await markOccurrence(marie, earlier, '2026-03-17', planned);
    const dropped = await markOccurrence(marie, earlier, '2026-04-07', { outcome: 'planned' });
    await workOf(marie).deleteSession(dropped.id).expect(204);
    const spring = ['2026-03-16', '2026-04-22'] as const;
    const before = await daysOf(marie, earlier, ...spring);
    expect(before).toEqual(['2026-03-19', '2026-03-24', '2026-03-31', '2026-04-14', '2026-04-21']);

    const continues = { id: earlier.id, version: 1 };
    const next = await saveSeries(marie, { firstOn: '2026-03-17', at: '17:00', continues });
    const marked = await markOccurrence(marie, next, '2026-04-21', { outcome: 'cancelled' });
    await markOccurrence(marie, next, '2026-04-14', {
      startsAt: '2026-04-15T15:00:00Z',
      outcome: 'planned',
    });
    await logOf(marie).deleteSeries(next.id).expect(204);
    expect(await daysOf(marie, next, ...spring)).toEqual(['2026-03-31', '2026-04-21']);
    // Ended once more in between: what went before is not forgotten.
    await saveSeries(marie, { ...sent, lastOn: '2026-03-09', version: 2 }, earlier.id);
    await saveSeries(marie, { ...sent, version: 3 }, earlier.id);
    expect(await daysOf(marie, earlier, ...spring)).toEqual(before);
    const { sessions } = await loggedOn(marie, '2026-04-21');
    expect(sessions).toContainEqual(expect.objectContaining({ id: marked.id, version: 2 }));
  });

  it('is another write where it continues another series', async () => {
    const [one, other] = [await saveSeries(marie), await saveSeries(marie)];
    const first = await saveSeries(marie, { continues: { id: one.id, version: 1 } });
    const change = { continues: { id: other.id, version: 1 } };
    const { body } = await refusal(marie, first.id, change, 409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: first });
    expect(await seriesOf(marie)).toContainEqual(other);
  });

  it('is done once, where two devices do it at the same moment', async () => {
    const earlier = await saveSeries(marie, { firstOn: '2026-02-03' });
    const continues = { id: earlier.id, version: 1 };
    const answers = await Promise.all(
      ['17:00', '18:00', '19:00'].map((at) =>
        logOf(marie).putSeries(newId(), aSeries({ firstOn: '2026-03-17', at, continues })),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const later = (await seriesOf(marie)).filter((one) => one.continues === earlier.id);
    expect(later).toHaveLength(1);
  });

  it('from the first one on leaves nothing of the earlier series', async () => {
    const earlier = await saveSeries(marie);
    const marked = await markOccurrence(marie, earlier, '2026-03-17', { outcome: 'cancelled' });
    const change = { at: '08:00', continues: { id: earlier.id, version: 1 } };
    const next = await saveSeries(marie, change);
    expect((await seriesOf(marie)).map(({ id }) => id)).not.toContain(earlier.id);
    expect(await daysOf(marie, next, '2026-03-10', '2026-03-24')).toEqual([
      '2026-03-10',
      '2026-03-17',
      '2026-03-24',
    ]);
    const { body } = await workOf(marie)
      .putSession(marked.id, { ...marked, version: 0 })
      .expect(409);
    expect(body.current).toMatchObject({ startsAt: marked.startsAt, series: { id: next.id } });
  });

  it('is undone also where the earlier series was ended sooner meanwhile', async () => {
    const earlier = await saveSeries(marie, { firstOn: '2026-02-03' });
    await markOccurrence(marie, earlier, '2026-03-17', { outcome: 'planned' });
    const spring = ['2026-03-09', '2026-03-30'] as const;
    const before = await daysOf(marie, earlier, ...spring);
    const continues = { id: earlier.id, version: 1 };
    const next = await saveSeries(marie, { firstOn: '2026-03-18', continues });
    const sent = { firstOn: '2026-02-03' };
    await saveSeries(marie, { ...sent, lastOn: '2026-03-10', version: 2 }, earlier.id);
    expect(await daysOf(marie, earlier, ...spring)).toEqual(['2026-03-10']);
    await logOf(marie).deleteSeries(next.id).expect(204);
    await saveSeries(marie, { ...sent, version: 3 }, earlier.id);
    expect(await daysOf(marie, earlier, ...spring)).toEqual(before);
  });

  it('leaves an end that came before as it was', async () => {
    const earlier = await saveSeries(marie, { firstOn: '2026-02-03', lastOn: '2026-02-10' });
    await saveSeries(marie, { firstOn: '2026-03-17', continues: { id: earlier.id, version: 1 } });
    const kept = (await seriesOf(marie)).find(({ id }) => id === earlier.id);
    expect(kept).toMatchObject({ lastOn: '2026-02-10' });
  });

  it('goes on being a continuation, whatever a later change says', async () => {
    const earlier = await saveSeries(marie, { firstOn: '2026-02-03' });
    const continues = { id: earlier.id, version: 1 };
    const { id } = await saveSeries(marie, { firstOn: '2026-03-17', continues });
    const change = { firstOn: '2026-03-17', at: '18:00', version: 1 };
    expect(await saveSeries(marie, change, id)).toMatchObject({
      continues: earlier.id,
      version: 2,
    });
  });
});

describe('removing a series', () => {
  it('keeps what was marked; what was planned comes back with it', async () => {
    const series = await saveSeries(tomas, { firstOn: '2026-02-24' });
    await markOccurrence(tomas, series, '2026-03-03');
    const planned = { startsAt: '2026-03-12T15:00:00Z', outcome: 'planned' } as const;
    await markOccurrence(tomas, series, '2026-03-10', planned);
    const dropped = await markOccurrence(tomas, series, '2026-03-17', { outcome: 'planned' });
    await workOf(tomas).deleteSession(dropped.id).expect(204);
    const march = () => daysOf(tomas, series, '2026-03-01', '2026-03-24');
    const before = await march();
    expect(before).toEqual(['2026-03-03', '2026-03-12', '2026-03-24']);
    await logOf(tomas).deleteSeries(series.id).expect(204);
    await logOf(tomas).deleteSeries(series.id).expect(204);
    expect(await march()).toEqual(['2026-03-03']);
    expect(await seriesOf(tomas)).toEqual([]);
    const begun = { firstOn: '2026-02-24' };
    await refusal(tomas, series.id, begun, 409);
    await refusal(tomas, series.id, { ...begun, at: '10:00', version: 2 });
    expect(await saveSeries(tomas, { ...begun, version: 2 }, series.id)).toMatchObject({
      version: 3,
    });
    expect(await march()).toEqual(before);
  });
});

describe('whose series it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const caseId = await openCase(marie);
    const series = await saveSeries(marie, { caseId });
    for (const other of [ines, tomas, stranger]) {
      expect((await seriesOf(other)).map(({ id }) => id)).not.toContain(series.id);
      await logOf(other).deleteSeries(series.id).expect(404);
      await refusal(other, series.id, { version: 1 }, 404);
      for (const [changes, path] of [
        [{ caseId }, 'caseId'],
        [{ continues: { id: series.id, version: 1 } }, 'continues.id'],
      ] as const) {
        const { body } = await refusal(other, newId(), changes);
        expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
      }
      const sent = aSession({ series: { id: series.id, on: '2026-03-10' } });
      const { body } = await workOf(other).putSession(newId(), sent).expect(400);
      expect(body).toMatchObject({ fields: [{ path: 'series.id' }] });
    }
    expect(await seriesOf(marie)).toContainEqual(series);
  });

  it('is nobody’s without a session cookie', async () => {
    await logOf({ ...ines, http: app.http() })
      .getSeries()
      .expect(401);
  });
});
