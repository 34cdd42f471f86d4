import { TestBed } from '@angular/core/testing';
import { Component } from '@angular/core';
import { Router } from '@angular/router';
import { getByLabelText, getByRole, queryByLabelText, queryByRole } from '@testing-library/dom';
import { type CaseLately, SaveCase } from '@understory/contracts';
import { LastDone } from '../done/last-done';
import { clockAt } from '../today/spec-support';
import { INES, Visit, refusal, type } from '../shell/spec-support';
import { CasePage } from './case.page';
import { aCase, aSeriesAhead } from './spec-cases';

@Component({ template: '' })
class Elsewhere {}

const K14 = aCase('K-14');

async function open(path: string, cases: readonly CaseLately[] = [K14], me = INES) {
  TestBed.configureTestingModule({ providers: [clockAt('12:44')] });
  const visit = await Visit.create([
    { path: 'cases', component: Elsewhere },
    { path: 'cases/new', component: CasePage },
    { path: 'cases/:id', component: CasePage },
  ]);
  await visit.open(path, me);
  visit.answerWho(me);
  await visit.settle();
  await visit.answer('GET', 'api/cases', { cases });
  const { page } = visit;
  const press = async (name: string | RegExp) => {
    getByRole(page, 'button', { name }).click();
    await visit.settle();
  };
  const write = async (label: string, text: string) => {
    type(getByLabelText(page, label), text);
    await visit.settle();
  };
  const undo = async () => {
    void TestBed.inject(LastDone).undo();
    await visit.settle();
  };
  return { visit, page, press, write, undo };
}

/** The PUT that is on its way; a new id is made by the page. */
const put = ({ server }: Visit) => server.expectOne(({ method }) => method === 'PUT');

describe('CasePage, adding one', () => {
  it('asks for a code and what its sessions are like, and takes it back', async () => {
    const { visit, page, press, write, undo } = await open('/cases/new');
    expect(page.textContent).toContain('A code only you understand. No names.');
    await write('Code', ' M-03 ');
    getByRole(page, 'radio', { name: 'Couple' }).click();
    getByRole(page, 'radio', { name: 'Complex' }).click();
    getByRole(page, 'checkbox', { name: 'Trauma-focused' }).click();
    await visit.settle();
    await press('More, Usual length');
    await write('Rhythm', '14');
    await write('Began on', '2026-11-02');
    await press('Add it');
    const request = put(visit);
    expect(SaveCase.parse(request.request.body)).toEqual({
      code: 'M-03',
      kind: 'couple',
      acuity: 'complex',
      isTraumaFocused: true,
      minutes: 55,
      rhythmDays: 14,
      practiceId: null,
      startsOn: '2026-11-02',
      endsOn: null,
      pauses: [],
      version: 0,
    });
    const { url } = request.request;
    request.flush({ ...(request.request.body as object), id: url.split('/').at(-1), version: 1 });
    await visit.settle();
    expect(TestBed.inject(LastDone).latest()?.message).toBe('M-03 added');
    await undo();
    await visit.answer('DELETE', url, null);
  });

  it('says what a code looks like, and takes it all the same', async () => {
    const { visit, page, press, write } = await open('/cases/new');
    await write('Code', 'Anna');
    expect(page.querySelector('.doubt[role=status]')?.textContent).toContain('might be a name');
    await press('Add it');
    put(visit);
  });

  it('asks where a case has that code already', async () => {
    const { visit, page, press, write } = await open('/cases/new');
    await write('Code', 'k-14');
    await press('Add it');
    visit.server.expectNone(({ method }) => method === 'PUT');
    const question = getByRole(page, 'group', { name: 'You have K-14 already' });
    expect(document.activeElement).toBe(question);
    expect(question.textContent).toContain('Last held 17 November.');
    const other = getByRole(page, 'link', { name: 'Open that one' });
    expect(other.getAttribute('href')).toBe(`/cases/${K14.id}`);
    await press('Keep both');
    put(visit);
  });

  it('takes any number of days as its rhythm, and none', async () => {
    const { visit, page, press, write } = await open('/cases/new');
    await write('Code', 'R-1');
    await write('Rhythm', 'none');
    await write('Rhythm', 'other');
    await press('More, Days between sessions');
    expect(page.textContent).toContain('11 days');
    await write('Rhythm', 'none');
    await press('Add it');
    expect(put(visit).request.body).toMatchObject({ rhythmDays: null });
  });

  it('asks for the practice where there are several, and not otherwise', async () => {
    expect(queryByLabelText((await open('/cases/new')).page, 'Practice')).toBeNull();
    TestBed.resetTestingModule();
    document.body.replaceChildren();
    const second = { ...INES.practices[0], id: K14.id, name: 'Birch House' } as never;
    const two = { ...INES, practices: [...INES.practices, second] };
    const { visit, press, write } = await open('/cases/new', [], two);
    await write('Code', 'R-1');
    await write('Practice', K14.id);
    await press('Add it');
    expect(put(visit).request.body).toMatchObject({ practiceId: K14.id });
  });

  it('says how to write a code', async () => {
    const { page, press } = await open('/cases/new');
    await press('Add it');
    expect(getByRole(page, 'alert').textContent).toContain('Write a code on one line');
  });
});

describe('CasePage, changing one', () => {
  const url = `api/cases/${K14.id}`;

  async function openK14(series = [aSeriesAhead(K14.id)]) {
    const opened = await open(`/cases/${K14.id}`);
    await opened.visit.answer('GET', `${url}/series`, { series });
    return opened;
  }

  it('says what recurs of it, and what an end means for that', async () => {
    const over = aSeriesAhead(K14.id, { lastOn: '2026-11-10', nextOn: null });
    const { visit, page, press, write, undo } = await openK14([aSeriesAhead(K14.id), over]);
    expect(page.textContent).toContain('Every Tuesday at 14:00');
    expect(page.textContent).toContain('50 min, next on 24 November');
    expect(page.textContent).not.toContain('nothing more is expected');
    await write('Ended on', '2026-11-30');
    expect(page.textContent).toContain('After 30 November nothing more is expected of it.');
    await press('Save');
    const body = await visit.answer('PUT', url, { ...K14, endsOn: '2026-11-30', version: 4 });
    expect(body).toMatchObject({ code: 'K-14', endsOn: '2026-11-30', version: 3 });
    expect(body).not.toHaveProperty('heldSessions');
    await undo();
    expect(put(visit).request.body).toMatchObject({ endsOn: null, version: 4 });
  });

  it('pauses it, and ends the pause', async () => {
    const { visit, page, press } = await openK14();
    await press('Pause it');
    expect(document.activeElement).toBe(getByLabelText(page, 'Paused from'));
    expect(page.textContent).toContain('While it is paused, it rests: nothing is expected.');
    await press('End it today');
    expect(page.textContent).toContain('it rests, and comes back after 24 November.');
    await press('Save');
    const pauses = [{ from: '2026-11-24', to: '2026-11-24' }];
    expect(put(visit).request.body).toMatchObject({ pauses });
  });

  it('takes a pause out again', async () => {
    const { page, press } = await openK14();
    await press('Pause it');
    await press(/^Take it out: Pause from 24 November/);
    expect(queryByLabelText(page, 'Paused from')).toBeNull();
    expect(document.activeElement).toBe(getByRole(page, 'button', { name: 'Pause it' }));
  });

  it('explains an end before the beginning, and pauses that overlap', async () => {
    const { visit, page, press, write } = await openK14();
    await write('Ended on', '2025-12-31');
    await press('Pause it');
    await press('Another pause');
    await press('Save');
    visit.server.expectNone({ method: 'PUT', url });
    const text = getByRole(page, 'alert').textContent;
    expect(text).toContain('Choose a last day that is not before the first.');
    expect(text).toContain('Each pause lies within the case');
  });

  it.each([
    ['begins before the case', 'Paused from', '2026-01-11'],
    ['ends before it begins', 'Until', '2026-11-23'],
    ['goes on after the case', 'Until', '2026-12-01'],
  ])('explains a pause that %s', async (_, label, day) => {
    const { visit, page, press, write } = await openK14();
    await write('Ended on', '2026-11-30');
    await press('Pause it');
    await write(label, day);
    await press('Save');
    visit.server.expectNone({ method: 'PUT', url });
    expect(getByRole(page, 'alert').textContent).toContain('Each pause lies within the case');
  });

  it('removes it, and brings the same one back', async () => {
    const { visit, press, undo } = await openK14();
    await press('Remove it');
    await visit.answer('DELETE', url, null);
    expect(TestBed.inject(LastDone).latest()?.message).toBe('K-14 removed, its sessions stay');
    await undo();
    expect(put(visit).request.body).toMatchObject({ code: 'K-14', version: K14.version + 1 });
  });

  describe('where it was changed elsewhere', () => {
    const current = { ...K14, code: 'K-41', version: 9 };

    async function meet(there: object | null) {
      const opened = await openK14();
      await opened.write('Code', 'K-15');
      await opened.press('Save');
      const problem = { ...refusal('changed-elsewhere'), current: there };
      await opened.visit.refuse('PUT', url, problem);
      return { ...opened, both: () => getByRole(opened.page, 'alert') };
    }

    it('shows both versions, and keeps what was typed', async () => {
      const { visit, page, press, write, both } = await meet(current);
      expect(document.activeElement).toBe(both());
      expect(both().textContent).toContain('ElsewhereK-41, individual, 50 min, every week.');
      expect(both().textContent).toContain('HereK-15, individual, 50 min, every week.');
      expect(getByLabelText<HTMLInputElement>(page, 'Code').value).toBe('K-15');
      await write('Ended on', '2026-11-30');
      expect(both().textContent).toContain('Ends on 30 November.');
      await press('Keep mine instead');
      const { request } = put(visit);
      expect(request.body).toMatchObject({ code: 'K-15', endsOn: '2026-11-30', version: 9 });
    });

    it('takes the other one over where that is to stay', async () => {
      const { visit, page, press } = await meet(current);
      await press('Leave it as it is elsewhere');
      expect(queryByRole(page, 'alert', { name: /./ })).toBeNull();
      expect(getByLabelText<HTMLInputElement>(page, 'Code').value).toBe('K-41');
      await press('Save');
      expect(put(visit).request.body).toMatchObject({ code: 'K-41', version: 9 });
    });

    it('brings it back where it was removed, or leaves it so', async () => {
      const { visit, press, both } = await meet(null);
      expect(both().textContent).toContain('ElsewhereRemoved');
      await press('Bring mine back');
      expect(put(visit).request.body).toMatchObject({ code: 'K-15', version: K14.version + 1 });
      TestBed.resetTestingModule();
      document.body.replaceChildren();
      await (await meet(null)).press('Leave it removed');
      expect(TestBed.inject(Router).url).toBe('/cases');
    });
  });

  it('writes a new one over itself where its answer was lost', async () => {
    const { visit, press, write } = await open('/cases/new');
    await write('Code', 'B-2');
    await press('Add it');
    const first = put(visit);
    const { url } = first.request;
    const current = { ...K14, id: url.split('/').at(-1), code: 'B-1', version: 1 };
    const problem = { ...refusal('changed-elsewhere'), current };
    first.flush(problem, { status: 409, statusText: 'refused' });
    await visit.settle();
    await press('Keep mine instead');
    const { request } = put(visit);
    expect(request.url).toBe(url);
    expect(request.body).toMatchObject({ code: 'B-2', version: 1 });
  });

  it('says that nothing is here for a case that is not', async () => {
    const { page } = await open('/cases/0192f0c0-0000-7000-8000-0000000000ff');
    expect(page.textContent).toContain('Nothing is here');
    expect(queryByRole(page, 'button', { name: 'Try again' })).toBeNull();
  });
});
