import { TestBed } from '@angular/core/testing';
import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import type { SaveSeries, SeriesAhead } from '@understory/contracts';
import { LastDone } from '../done/last-done';
import { Visit, refusal, type } from '../shell/spec-support';
import { clockAt } from '../today/spec-support';
import { CasePage } from './case.page';
import { aCase, aSeriesAhead } from './spec-cases';

const K14 = aCase('K-14');
const read = `api/cases/${K14.id}/series`;
const weekly = aSeriesAhead(K14.id);
const url = `api/series/${weekly.id}`;

async function open(series: readonly SeriesAhead[] | null = [weekly]) {
  TestBed.configureTestingModule({ providers: [clockAt('12:44')] });
  const visit = await Visit.create([{ path: 'cases/:id', component: CasePage }]);
  await visit.open(`/cases/${K14.id}`);
  await visit.answer('GET', 'api/cases', { cases: [K14] });
  if (series) await visit.answer('GET', read, { series });
  const { page } = visit;
  const press = async (name: string | RegExp) => {
    getByRole(page, 'button', { name }).click();
    await visit.settle();
  };
  const write = async (label: string, text: string) => {
    type(getByLabelText(page, label), text);
    await visit.settle();
  };
  const save = async () => {
    getByRole(sheet(), 'button', { name: 'Save' }).click();
    await visit.settle();
  };
  const sheet = () => page.querySelector('dialog') as HTMLElement;
  const undo = async () => {
    void TestBed.inject(LastDone).undo();
    await visit.settle();
  };
  /** The PUT that is on its way, answered as the server does. */
  const taken = async () => {
    const { request, flush } = putOf(visit);
    const body = request.body as SaveSeries;
    const id = request.url.split('/').at(-1) ?? '';
    flush({ ...body, id, continues: body.continues?.id ?? null, version: body.version + 1 });
    await visit.settle();
    return { body, url: request.url };
  };
  /** Every write has the page read anew. */
  const fresh = async () => {
    for (const request of visit.server.match(read)) request.flush({ series: [weekly] });
    await visit.settle();
  };
  return { visit, page, press, write, save, sheet, undo, taken, fresh };
}

function putOf({ server }: Visit) {
  const sent = server.expectOne(({ method }) => method === 'PUT');
  return { request: sent.request, flush: (body: object) => sent.flush(body) };
}

describe('the recurring times of a case', () => {
  it('are said in plain words, with what lies ahead', async () => {
    const rest = {
      rhythm: { unit: 'month', every: 1, by: 'weekday' },
      lastOn: '2027-06-30',
    } as const;
    const monthly = { ...rest, id: K14.id, nextOn: null, changedDays: 2, removedDays: 1 };
    const { page } = await open([weekly, aSeriesAhead(K14.id, monthly)]);
    const [first, second] = page.querySelectorAll('us-case-series li');
    expect(first?.textContent).toContain('Every Tuesday at 14:00');
    expect(first?.textContent).toContain('50 min, next on 24 November');
    expect(second?.textContent).toContain('Every month on the first Tuesday at 14:00');
    expect(second?.textContent).toContain('until 30 June 2027');
    expect(second?.textContent).toContain('None is expected at present.');
    expect(second?.textContent).toContain('two are changed by themselves and one is taken out');
  });

  it('leave out what has no day left, and change nothing where only a moved one is', async () => {
    const { page } = await open([
      aSeriesAhead(K14.id, { lastOn: '2026-11-23', nextOn: null }),
      aSeriesAhead(K14.id, { id: K14.id, lastOn: '2026-11-23' }),
    ]);
    const rows = page.querySelectorAll('us-case-series li');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.textContent).toContain('next on 24 November');
    expect(queryByRole(page, 'button', { name: /^Change its time/ })).toBeNull();
  });

  it('say where there are none, or that they cannot be read', async () => {
    const { visit, page, press } = await open(null);
    await visit.refuse('GET', read, 'unavailable');
    await press('Try again');
    await visit.answer('GET', read, { series: [] });
    expect(page.textContent).toContain('None goes on. Add a session on Today');
  });
});

describe('changing one from a day on', () => {
  it('goes on at another time, and is taken back as a whole', async () => {
    const { visit, press, write, save, sheet, undo, taken, fresh } = await open();
    await press(/^Change its time/);
    expect(sheet().textContent).toContain('Every Tuesday at 14:00, 50 min');
    expect(sheet().textContent).not.toContain('Does not repeat');
    await write('This one and later', '2026-12-01');
    await write('Start', '15:30');
    await write('Length in minutes', '1 h 20');
    expect(sheet().textContent).toContain('Every Tuesday at 15:30: 1 December, 8 December');
    await save();
    const begun = await taken();
    expect(begun.body).toMatchObject({
      firstOn: '2026-12-01',
      at: '15:30',
      minutes: 80,
      rhythm: weekly.rhythm,
      continues: { id: weekly.id, version: 1 },
      version: 0,
    });
    await fresh();
    expect(TestBed.inject(LastDone).latest()?.message).toBe('Changed from 1 December on');
    await undo();
    await visit.answer('DELETE', begun.url, null);
    expect(putOf(visit).request).toMatchObject({ url, body: { lastOn: null, version: 2 } });
  });

  it('takes its weekday along, and comes no more on its old one', async () => {
    const { press, write, save, taken } = await open();
    await press(/^Change its time/);
    await write('Day', '2026-11-26');
    await save();
    expect((await taken()).body).toMatchObject({
      firstOn: '2026-11-26',
      rhythm: { weekdays: [4] },
      continues: { id: weekly.id, version: 1 },
    });
    const ended = await taken();
    expect(ended).toMatchObject({ url, body: { lastOn: '2026-11-23', version: 2 } });
  });

  it('is changed whole where nothing of it came before', async () => {
    const { visit, press, write, save, undo, taken, fresh } = await open([
      aSeriesAhead(K14.id, { firstOn: '2026-11-24' }),
    ]);
    await press(/^Change its time/);
    await write('Start', '15:30');
    await save();
    const { body, url: written } = await taken();
    expect(written).toBe(url);
    expect(body).toMatchObject({ at: '15:30', continues: null, version: 1 });
    await fresh();
    await undo();
    expect(putOf(visit).request.body).toMatchObject({ at: '14:00', version: 2 });
  });

  it('asks before what was changed and not saved is lost', async () => {
    const { page, press, write } = await open();
    const question = () => queryByRole(page, 'group', { name: 'Leave without keeping this?' });
    for (const [name, field, text] of [
      [/^Change its time/, 'Start', '15:30'],
      [/^End it:/, 'From', '2026-12-02'],
    ] as const) {
      await press(name);
      await press('Close');
      expect(queryByRole(page, 'dialog')).toBeNull();
      await press(name);
      await write(field, text);
      await press('Close');
      expect(question()).not.toBeNull();
      await press('Leave');
      expect(queryByRole(page, 'dialog')).toBeNull();
    }
  });

  it('says what to mend', async () => {
    const { visit, page, press, write, save } = await open();
    await press(/^Change its time/);
    await write('Day', '2026-11-23');
    await write('Length in minutes', 'long');
    await save();
    expect(getByRole(page, 'alert').textContent).toContain('minutes');
    await write('Length in minutes', '50');
    await save();
    expect(getByRole(page, 'alert').textContent).toContain('Choose a day from today on.');
    await write('Day', '2026-11-24');
    await write('Until', '2026-11-23');
    await save();
    expect(getByRole(page, 'alert').textContent).toContain('Choose a last day after the first');
    visit.server.expectNone(({ method }) => method === 'PUT');
  });

  it('shows both versions where it was changed elsewhere, and keeps what was typed', async () => {
    const { visit, page, press, write, save, sheet } = await open();
    await press(/^Change its time/);
    await write('Start', '15:30');
    await save();
    const [sent] = visit.server.match(({ method }) => method === 'PUT');
    const current = { ...weekly, at: '09:00', version: 7 };
    const problem = { ...refusal('changed-elsewhere'), current };
    sent?.flush(problem, { status: 409, statusText: 'refused' });
    await visit.settle();
    expect(document.activeElement).toBe(getByRole(page, 'alert'));
    expect(sheet().textContent).toContain('ElsewhereEvery Tuesday at 09:00, 50 min');
    expect(sheet().textContent).toContain('HereEvery Tuesday at 15:30, 50 min');
    expect(getByLabelText<HTMLInputElement>(page, 'Start').value).toBe('15:30');
    await write('Start', '');
    expect(sheet().textContent).toContain('HereEvery Tuesday at 15:30, 50 min');
    await write('Start', '15:45');
    expect(sheet().textContent).toContain('HereEvery Tuesday at 15:45, 50 min');
    await press('Keep mine instead');
    expect(putOf(visit).request.body).toMatchObject({
      at: '15:45',
      continues: { id: weekly.id, version: 7 },
    });
  });

  it('begins by itself where it was removed elsewhere', async () => {
    const { visit, press, write, save } = await open();
    await press(/^Change its time/);
    await write('This one and later', '2026-12-01');
    await save();
    const [sent] = visit.server.match(({ method }) => method === 'PUT');
    const problem = { ...refusal('changed-elsewhere'), current: null };
    sent?.flush(problem, { status: 409, statusText: 'refused' });
    await visit.settle();
    await press('Bring mine back');
    expect(putOf(visit).request.body).toMatchObject({ continues: null, version: 0 });
  });
});

describe('ending one from a day on', () => {
  it('says what that means, ends it, and takes it back', async () => {
    const { visit, page, press, write, undo, taken, fresh } = await open();
    await press(/^End it:/);
    expect(getByLabelText<HTMLInputElement>(page, 'From').value).toBe('2026-11-24');
    await write('From', '2026-12-02');
    expect(page.textContent).toContain('From 2 December on nothing more is expected of it.');
    await press('End it');
    expect(await taken()).toMatchObject({ url, body: { lastOn: '2026-12-01', version: 1 } });
    await fresh();
    expect(queryByRole(page, 'dialog')).toBeNull();
    expect(TestBed.inject(LastDone).latest()?.message).toBe('Ended from 2 December on');
    await undo();
    expect(putOf(visit).request.body).toMatchObject({ lastOn: null, version: 2 });
  });

  it('removes what has not begun, and brings it back', async () => {
    const { visit, press, undo, fresh } = await open([
      aSeriesAhead(K14.id, { firstOn: '2026-11-24' }),
    ]);
    await press(/^End it:/);
    await press('End it');
    await visit.answer('DELETE', url, null);
    await fresh();
    await undo();
    expect(putOf(visit).request.body).toMatchObject({ firstOn: '2026-11-24', version: 2 });
  });

  it('wants a day from today on, no later than it ends anyway', async () => {
    const { visit, page, press, write } = await open([
      aSeriesAhead(K14.id, { lastOn: '2026-12-24' }),
    ]);
    await press(/^End it:/);
    for (const day of ['', '2026-11-23', '2026-12-25']) {
      await write('From', day);
      await press('End it');
      expect(getByRole(page, 'alert').textContent).toContain('Choose a day from today on');
    }
    visit.server.expectNone(({ method }) => method === 'PUT');
  });

  it('is over where it was removed elsewhere', async () => {
    const { visit, page, press } = await open();
    await press(/^End it:/);
    await press('End it');
    await visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current: null });
    await press('Leave it removed');
    await visit.answer('GET', read, { series: [] });
    expect(page.textContent).toContain('None goes on.');
  });
});
