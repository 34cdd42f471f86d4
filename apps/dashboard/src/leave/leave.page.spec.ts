import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { getByLabelText, getByRole } from '@testing-library/dom';
import type { Leave, LoggedDay } from '@understory/contracts';
import { log, loggedDay } from '../log/spec-support';
import { Clock } from '../shell/clock';
import { INES, Visit, refusal, type } from '../shell/spec-support';
import { LeavePage } from './leave.page';

const ID = '0192f0c0-0000-7000-8000-000000000d01';
const away = (part: Partial<Leave> = {}): Leave => ({
  id: ID,
  firstDay: '2026-12-23',
  lastDay: '2027-01-03',
  isImported: false,
  version: 1,
  ...part,
});

async function open(leave: Leave[]) {
  const now = signal(Temporal.Instant.from('2026-11-24T12:00:00Z'));
  TestBed.configureTestingModule({
    providers: [{ provide: Clock, useValue: { now, compare: () => undefined } }],
  });
  const visit = await Visit.create([{ path: 'leave', component: LeavePage }]);
  await visit.open('/leave');
  visit.answerWho(INES);
  await visit.answer('GET', 'api/leave', { leave });
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

const put = ({ server }: Visit) => server.expectOne((request) => request.method === 'PUT');

describe('LeavePage', () => {
  it('adds days away, one day where no last one is given, and takes them back', async () => {
    const { visit, page, press } = await open([]);
    expect(page.textContent).toContain('No leave is ahead.');
    type(getByLabelText(page, 'First day'), '2026-12-01');
    await press('Add leave');
    const request = put(visit);
    expect(request.request.body).toEqual({
      firstDay: '2026-12-01',
      lastDay: '2026-12-01',
      version: 0,
    });
    const id = request.request.url.split('/').at(-1) ?? '';
    request.flush(away({ id, firstDay: '2026-12-01', lastDay: '2026-12-01' }));
    await visit.settle();
    await visit.answer('GET', 'api/leave', { leave: [away()] });
    expect(getByLabelText<HTMLInputElement>(page, 'First day').value).toBe('');
    await press('Undo');
    visit.server.expectOne({ method: 'DELETE', url: `api/leave/${id}` });
  });

  it('lists days away, tells what a calendar brought, and says what is next', async () => {
    const earlier = { firstDay: '2026-08-03', lastDay: '2026-08-14', isImported: true };
    const { page } = await open([away(), away({ id: ID.replace('d01', 'd02'), ...earlier })]);
    expect(page.textContent).toContain('Next away from 23 December.');
    expect(page.textContent).toContain('23 December 2026 to 3 January 2027');
    expect(page.textContent).toContain('12 days');
    expect(page.textContent).toContain('from a calendar');
  });

  it('says until when leave lasts, the nearest first', async () => {
    const now = away({
      id: ID.replace('d01', 'd02'),
      firstDay: '2026-11-20',
      lastDay: '2026-11-24',
    });
    expect((await open([away(), now])).page.textContent).toContain('On leave until 24 November.');
  });

  it('changes days, and brings back what stood', async () => {
    const { visit, page, press } = await open([away()]);
    await press(/^Change 23 December/);
    expect(document.activeElement?.textContent).toBe('Change these days');
    type(getByLabelText(page, 'Last day'), '2026-12-30');
    await press('Save');
    const body = await visit.answer('PUT', `api/leave/${ID}`, away({ version: 2 }));
    expect(body).toEqual({ firstDay: '2026-12-23', lastDay: '2026-12-30', version: 1 });
    await visit.answer('GET', 'api/leave', { leave: [away({ version: 2 })] });
    await press('Undo');
    expect(put(visit).request.body).toMatchObject({ lastDay: '2027-01-03', version: 2 });
  });

  it('removes days and brings them back', async () => {
    const { visit, press } = await open([away()]);
    await press(/^Change 23 December/);
    await press('Remove it');
    await visit.answer('DELETE', `api/leave/${ID}`, null);
    expect(document.activeElement?.textContent).toBe('Add days away');
    await visit.answer('GET', 'api/leave', { leave: [] });
    await press('Undo');
    expect(put(visit).request.body).toMatchObject({ firstDay: '2026-12-23', version: 2 });
  });

  describe('where they were changed elsewhere', () => {
    async function meet(current: Leave | null) {
      const opened = await open([away()]);
      await opened.press(/^Change 23 December/);
      type(getByLabelText(opened.page, 'Last day'), '2026-12-30');
      await opened.press('Save');
      const problem = { ...refusal('changed-elsewhere'), current };
      await opened.visit.refuse('PUT', `api/leave/${ID}`, problem);
      return opened;
    }

    it('shows both versions, and keeps what was typed', async () => {
      const { visit, page, press } = await meet(away({ firstDay: '2026-12-28', version: 5 }));
      const both = getByRole(page, 'alert');
      expect(document.activeElement).toBe(both);
      expect(both.textContent).toContain('Elsewhere28 December 2026 to 3 January 2027');
      expect(both.textContent).toContain('Here23 to 30 December 2026');
      expect(getByLabelText<HTMLInputElement>(page, 'Last day').value).toBe('2026-12-30');
      await press('Keep mine instead');
      const span = { firstDay: '2026-12-23', lastDay: '2026-12-30' };
      expect(put(visit).request.body).toEqual({ ...span, version: 5 });
    });

    it('takes the others over', async () => {
      const { visit, page, press } = await meet(away({ firstDay: '2026-12-28', version: 5 }));
      await press('Leave it as it is elsewhere');
      await visit.answer('GET', 'api/leave', { leave: [away({ firstDay: '2026-12-28' })] });
      expect(getByLabelText<HTMLInputElement>(page, 'First day').value).toBe('2026-12-28');
      await press('Save');
      expect(put(visit).request.body).toMatchObject({ firstDay: '2026-12-28', version: 5 });
    });

    it('writes new days over themselves where their answer was lost, and begins others after', async () => {
      const { visit, page, press } = await open([]);
      const add = async (firstDay: string) => {
        type(getByLabelText(page, 'First day'), firstDay);
        await press('Add leave');
        return put(visit);
      };
      const first = await add('2026-12-01');
      const { url } = first.request;
      const current = away({ id: url.split('/').at(-1) ?? '', version: 1 });
      const problem = { ...refusal('changed-elsewhere'), current };
      first.flush(problem, { status: 409, statusText: 'refused' });
      await visit.settle();
      await press('Keep mine instead');
      const span = { firstDay: '2026-12-01', lastDay: '2026-12-01' };
      const body = await visit.answer('PUT', url, { ...current, ...span, version: 2 });
      expect(body).toEqual({ ...span, version: 1 });
      const next = (await add('2026-12-05')).request;
      expect(next.url).not.toBe(url);
      expect(next.body).toMatchObject({ version: 0 });
    });

    it('leaves them removed, or brings them back', async () => {
      const { visit, page, press } = await meet(null);
      await press('Bring mine back');
      expect(put(visit).request.body).toMatchObject({ lastDay: '2026-12-30', version: 2 });
      TestBed.resetTestingModule();
      page.remove();
      const again = await meet(null);
      await again.press('Leave it removed');
      expect(document.activeElement?.textContent).toBe('Add days away');
    });
  });

  it('asks for a first day, and passes on what the server refuses', async () => {
    const { visit, page, press } = await open([]);
    await press('Add leave');
    expect(getByRole(page, 'alert').textContent).toContain('Choose the first day away.');
    type(getByLabelText(page, 'First day'), '2026-12-05');
    type(getByLabelText(page, 'Last day'), '2026-12-01');
    await press('Add leave');
    const problem = {
      type: 'about:blank',
      title: 'Not taken',
      status: 400,
      code: 'invalid-input',
      detail: 'Choose a last day that is not before the first.',
      fields: [{ path: 'lastDay', message: 'Choose a last day that is not before the first.' }],
    };
    put(visit).flush(problem, { status: 400, statusText: 'refused' });
    await visit.settle();
    expect(getByLabelText(page, 'Last day').getAttribute('aria-invalid')).toBe('true');
  });

  describe('beside the days', () => {
    const days = (part: Partial<LoggedDay>) => log({ days: [loggedDay('2026-12-01', part)] });

    it('says what they hold, and asks anew for others', async () => {
      const { visit, page } = await open([]);
      visit.server.expectNone(({ url }) => url.startsWith('api/log'));
      type(getByLabelText(page, 'First day'), '2026-12-01');
      await visit.settle();
      expect(page.textContent).toContain('Looking at these days…');
      const one = days({ plannedSessions: 1, plannedMinutes: 50 });
      await visit.answer('GET', 'api/log?from=2026-12-01&to=2026-12-01', one);
      expect(page.textContent).toContain('One session is planned on these days, ¾\u00a0h.');
      type(getByLabelText(page, 'Last day'), '2026-12-04');
      await visit.settle();
      await visit.answer('GET', 'api/log?from=2026-12-01&to=2026-12-04', days({}));
      expect(page.textContent).toContain('No session is planned or held on these days.');
    });

    it('reads as many days as one answer holds, and says so', async () => {
      const { visit, page } = await open([]);
      type(getByLabelText(page, 'First day'), '2026-12-01');
      type(getByLabelText(page, 'Last day'), '2027-06-30');
      await visit.settle();
      await visit.answer('GET', 'api/log?from=2026-12-01&to=2027-01-11', days({}));
      expect(page.textContent).toContain('No session is planned or held on the first 42 days.');
    });

    it('says where they could not be read, and nothing of days in the wrong order', async () => {
      const { visit, page } = await open([]);
      type(getByLabelText(page, 'First day'), '2026-12-01');
      await visit.settle();
      const url = 'api/log?from=2026-12-01&to=2026-12-01';
      await visit.refuse('GET', url, 'unavailable');
      expect(page.textContent).toContain('What these days hold could not be read.');
      type(getByLabelText(page, 'Last day'), '2026-11-30');
      await visit.settle();
      expect(page.textContent).not.toContain('could not be read');
    });
  });
});
