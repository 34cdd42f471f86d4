import { getByRole, queryByRole } from '@testing-library/dom';
import { SaveSeries } from '@understory/contracts';
import { epochDay, occurrenceId } from '@understory/domain';
import {
  EXPECTED,
  K14,
  TUESDAYS,
  answerLog,
  openSheet,
  removed,
  written,
  writtenSeries,
} from './spec-sheet';
import { session } from './spec-support';

describe('a new session that repeats', () => {
  it('says in plain words what that means, and is planned as one series', async () => {
    const { visit, page, write, tap, press, deed, undo } = await openSheet();
    await tap('K-14');
    await write('Start', '14:00');
    await write('Repeats', 'two-weeks');
    expect(page.textContent).toContain(
      'Every second Tuesday at 14:00: 24 November, 8 December, 22 December.',
    );
    expect(page.textContent).toContain('It stays at 14:00 when the clocks change on 28 March.');
    await write('Until', '2026-12-10');
    expect(page.textContent).toContain('24 November, 8 December. Then it ends.');
    await press('Save');
    const { id, body } = await writtenSeries(visit);
    expect(SaveSeries.parse(body)).toMatchObject({
      caseId: K14.id,
      rhythm: { unit: 'week', every: 2, weekdays: [2] },
      firstOn: '2026-11-24',
      lastOn: '2026-12-10',
      at: '14:00',
      zone: 'Europe/London',
      acuity: 'complex',
      continues: null,
      version: 0,
    });
    expect(deed()?.message).toBe('Sessions planned: K-14 of 24 November');
    await undo();
    expect(await removed(visit)).toBe(`api/series/${id}`);
  });

  it('writes a row for the first one where it was held, and takes both back', async () => {
    const { visit, write, press, undo } = await openSheet();
    await write('Repeats', 'week');
    await press('Save');
    const series = await writtenSeries(visit);
    const row = await written(visit);
    expect(row.id).toBe(occurrenceId(series.id, epochDay('2026-11-24')));
    expect(row.body).toMatchObject({
      outcome: 'held',
      series: { id: series.id, on: '2026-11-24' },
    });
    await undo();
    expect(await removed(visit)).toBe(`api/sessions/${row.id}`);
    expect(await removed(visit)).toBe(`api/series/${series.id}`);
  });

  it('takes more days of the week, and always its own', async () => {
    const { visit, page, write, press } = await openSheet();
    await write('Start', '14:00');
    await write('Repeats', 'weeks');
    await press('More, Weeks between sessions');
    getByRole(page, 'checkbox', { name: 'Friday' }).click();
    await visit.settle();
    expect(getByRole<HTMLInputElement>(page, 'checkbox', { name: 'Tuesday' }).disabled).toBe(true);
    expect(page.textContent).toContain('Every four weeks on Tuesday and Friday at 14:00');
    await write('Day', '2026-11-25');
    await press('Save');
    const { body } = await writtenSeries(visit);
    expect(body.rhythm).toEqual({ unit: 'week', every: 4, weekdays: [3, 5] });
  });

  it('comes once a month by its date or its weekday', async () => {
    const { visit, page, write, tap, press } = await openSheet();
    await write('Start', '14:00');
    await write('Repeats', 'month');
    await tap('On the fourth Tuesday');
    expect(page.textContent).toContain('24 November, 22 December, 26 January 2027.');
    await press('Save');
    const { body } = await writtenSeries(visit);
    expect(body.rhythm).toEqual({ unit: 'month', every: 1, by: 'weekday' });
  });

  it('does not repeat after all', async () => {
    const { visit, write, press } = await openSheet();
    await write('Repeats', 'week');
    await write('Repeats', 'never');
    await press('Save');
    expect((await written(visit)).body.series).toBeNull();
  });
});

describe('a session of a series', () => {
  it('is marked without a question', async () => {
    const { visit, tap, press } = await openSheet({ session: EXPECTED });
    await tap('Late cancel');
    await press('Save');
    const { id, body } = await written(visit);
    expect(id).toBe(EXPECTED.id);
    expect(body).toMatchObject({ series: EXPECTED.series, outcome: 'late-cancel', version: 0 });
  });

  it('is moved alone', async () => {
    const { visit, page, write, press, undo } = await openSheet({ session: EXPECTED });
    await write('Start', '15:00');
    await press('Save');
    const question = getByRole(page, 'group', { name: 'Only this one, or later ones too?' });
    expect(question.textContent).toContain(
      'Every Tuesday at 15:00: 24 November, 1 December, 8 December.',
    );
    await press('Only this one');
    expect((await written(visit)).body).toMatchObject({
      startsAt: '2026-11-24T15:00:00Z',
      series: EXPECTED.series,
      version: 0,
    });
    await undo();
    expect((await written(visit)).body).toMatchObject({
      startsAt: EXPECTED.startsAt,
      outcome: 'planned',
      version: 1,
    });
  });

  it('waits for its series before it asks, however soon it is saved', async () => {
    const { visit, page, write, press } = await openSheet({ session: EXPECTED, series: null });
    await write('Start', '15:00');
    await press('Save');
    visit.server.expectNone(({ method }) => method === 'PUT');
    await press('Saving…');
    await visit.answer('GET', 'api/series', { series: [TUESDAYS] });
    expect(getByRole(page, 'group', { name: 'Only this one, or later ones too?' })).toBeTruthy();
  });

  it('is marked while its series is still on its way', async () => {
    const { visit, tap, press } = await openSheet({ session: EXPECTED, series: null });
    await tap('Held');
    await press('Save');
    await written(visit);
  });

  it('says that it is changed alone where its series cannot be read', async () => {
    const { visit, page, write, press } = await openSheet({ session: EXPECTED, series: null });
    await visit.refuse('GET', 'api/series', 'unavailable');
    await write('Start', '15:00');
    await press('Save');
    expect(page.textContent).toContain('Those after it could not be read.');
    expect(queryByRole(page, 'button', { name: 'This one and later' })).toBeNull();
    await press('Only this one');
    await written(visit);
    await press('Remove it');
    expect(page.textContent).toContain('Remove only this one for now?');
  });

  it('is changed with those after it, and all of that is taken back', async () => {
    const { visit, write, press, deed, undo } = await openSheet({ session: EXPECTED });
    await write('Length in minutes', '80');
    await press('Save');
    await press('This one and later');
    const { id, body } = await writtenSeries(visit);
    expect(body).toMatchObject({
      firstOn: '2026-11-24',
      minutes: 80,
      continues: { id: TUESDAYS.id, version: TUESDAYS.version },
    });
    visit.server.expectNone(({ url }) => url.startsWith('api/sessions/'));
    expect(deed()?.message).toBe('Sessions changed from here on: K-14 of 24 November');
    await undo();
    expect(await removed(visit)).toBe(`api/series/${id}`);
    expect((await writtenSeries(visit)).body).toMatchObject({
      minutes: 50,
      continues: null,
      lastOn: null,
      version: TUESDAYS.version + 1,
    });
  });

  it('leaves no trace on its old day where those after it move to a later one', async () => {
    const { visit, write, press, undo } = await openSheet({ session: EXPECTED });
    await write('Day', '2026-11-26');
    await press('Save');
    await press('This one and later');
    expect((await written(visit)).body).toMatchObject({ startsAt: EXPECTED.startsAt, version: 0 });
    expect(await removed(visit)).toBe(`api/sessions/${EXPECTED.id}`);
    const { body } = await writtenSeries(visit);
    expect(body).toMatchObject({ firstOn: '2026-11-26', rhythm: { weekdays: [4] } });
    await undo();
    expect(await removed(visit)).toContain('api/series/');
    await writtenSeries(visit);
    expect((await written(visit)).body).toMatchObject({ version: 2, outcome: 'planned' });
  });

  it('stays as it was marked: those after it begin with the next', async () => {
    const held = { ...EXPECTED, outcome: 'held' as const, version: 4 };
    const { visit, write, press } = await openSheet({ session: held });
    await write('Start', '13:00');
    await press('Save');
    await press('This one and later');
    expect((await written(visit)).body).toMatchObject({
      startsAt: '2026-11-24T13:00:00Z',
      series: EXPECTED.series,
      version: 4,
    });
    expect((await writtenSeries(visit)).body).toMatchObject({ firstOn: '2026-12-01', at: '13:00' });
  });

  it('is not expected on its old weekday again where it was marked on a later one', async () => {
    const marked = { ...EXPECTED, outcome: 'late-cancel' as const, version: 4 };
    const { visit, write, press, undo } = await openSheet({ session: marked });
    await write('Day', '2026-11-25');
    await press('Save');
    await press('This one and later');
    await written(visit);
    const { id, body } = await writtenSeries(visit);
    expect(body).toMatchObject({ firstOn: '2026-12-02', rhythm: { weekdays: [3] } });
    const earlier = await writtenSeries(visit);
    expect(earlier.id).toBe(TUESDAYS.id);
    const again = TUESDAYS.version + 1;
    expect(earlier.body).toMatchObject({ lastOn: '2026-11-24', version: again });
    await undo();
    expect(await removed(visit)).toBe(`api/series/${id}`);
    expect((await writtenSeries(visit)).body).toMatchObject({ lastOn: null, version: again + 1 });
    expect((await written(visit)).body).toMatchObject({ startsAt: EXPECTED.startsAt });
  });

  it('of a day that is over changes those from today on, says so, and takes all of it back', async () => {
    const over = {
      ...session('14:00', {
        id: occurrenceId(TUESDAYS.id, epochDay('2026-11-17')),
        caseId: K14.id,
        series: { id: TUESDAYS.id, on: '2026-11-17' },
        startsAt: '2026-11-17T14:00:00Z',
        localDate: '2026-11-17',
        version: 0,
      }),
    };
    const { visit, page, write, press, undo } = await openSheet({ session: over });
    await answerLog(visit, {});
    await write('Start', '15:00');
    await press('Save');
    expect(page.textContent).toContain('Every Tuesday at 15:00: 24 November, 1 December');
    expect(page.textContent).toContain('They begin from today on.');
    await press('This one and later');
    const row = await written(visit);
    expect(row.id).toBe(over.id);
    expect(row.body).toMatchObject({ startsAt: '2026-11-17T15:00:00Z', outcome: 'planned' });
    const { id, body } = await writtenSeries(visit);
    expect(body).toMatchObject({ firstOn: '2026-11-24', at: '15:00' });
    await undo();
    expect(await removed(visit)).toBe(`api/series/${id}`);
    await writtenSeries(visit);
    expect((await written(visit)).body).toMatchObject({ startsAt: over.startsAt, version: 1 });
  });

  it('asks nothing where none comes after it', async () => {
    const ending = [{ ...TUESDAYS, lastOn: '2026-11-24' }];
    const { visit, write, tap, press } = await openSheet({ session: EXPECTED, series: ending });
    await tap('No-show');
    await write('Start', '13:00');
    await press('Save');
    await written(visit);
  });

  it('is taken out alone: written first, so that its series knows', async () => {
    const { visit, press, deed, undo } = await openSheet({ session: EXPECTED });
    await press('Remove it');
    await press('Only this one');
    await written(visit);
    await removed(visit);
    expect(deed()?.message).toBe('Session removed: K-14 of 24 November');
    await undo();
    expect((await written(visit)).body).toMatchObject({ outcome: 'planned', version: 2 });
  });

  it('is taken out with those after it: its series ends the day before', async () => {
    const { visit, page, press, deed, undo } = await openSheet({ session: EXPECTED });
    await press('Remove it');
    expect(page.textContent).toContain('What was marked stays as it is.');
    await press('This one and later');
    expect((await writtenSeries(visit)).body).toMatchObject({ lastOn: '2026-11-23', version: 1 });
    expect(deed()?.message).toBe('Sessions removed from here on: K-14 of 24 November');
    await undo();
    expect((await writtenSeries(visit)).body).toMatchObject({ lastOn: null, version: 2 });
  });

  it('takes its series with it where it was the first', async () => {
    const series = [{ ...TUESDAYS, firstOn: '2026-11-24' }];
    const { visit, press, undo } = await openSheet({ session: EXPECTED, series });
    await press('Remove it');
    await press('This one and later');
    expect(await removed(visit)).toBe(`api/series/${TUESDAYS.id}`);
    await undo();
    expect((await writtenSeries(visit)).body).toMatchObject({ version: 2 });
  });

  it('is not asked about where it belongs to none', async () => {
    const single = session('14:00', { version: 2 });
    const { visit, page, write, press } = await openSheet({ session: single });
    expect(queryByRole(page, 'combobox', { name: 'Repeats' })).toBeNull();
    await write('Start', '15:00');
    await press('Save');
    await written(visit);
    await press('Remove it');
    expect(await removed(visit)).toBe(`api/sessions/${single.id}`);
  });

  it('says what the server refused, and keeps the answers', async () => {
    const { visit, page, field, write, press } = await openSheet({ session: EXPECTED });
    await write('Start', '15:00');
    await press('Save');
    await press('This one and later');
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    put.flush('', { status: 503, statusText: 'away' });
    await visit.settle();
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    expect(field('Start').value).toBe('15:00');
  });
});
