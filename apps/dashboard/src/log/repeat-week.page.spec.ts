import { getByLabelText, getByRole } from '@testing-library/dom';
import type { Log } from '@understory/contracts';
import { type } from '../shell/spec-support';
import { RepeatWeekPage } from './repeat-week.page';
import { log, sessionOn, visitAt } from './spec-support';

const FROM = 'api/log?from=2026-11-16&to=2026-11-22';
const INTO = 'api/log?from=2026-11-23&to=2026-11-29';
const monday = sessionOn('2026-11-16', '09:00', { outcome: 'held' });
const tuesday = sessionOn('2026-11-17', '10:00', { outcome: 'no-show' });
const cancelled = sessionOn('2026-11-18', '11:00', { outcome: 'cancelled' });
const lastWeek = (sessions = [monday, tuesday, cancelled]) => log({ sessions }, '2026-11-16');

async function open(from: Log = lastWeek(), into: Log = log()) {
  const routes = [
    { path: 'log', children: [] },
    { path: 'log/repeat', component: RepeatWeekPage },
  ];
  const opened = await visitAt(routes, '/log/repeat?into=2026-11-25');
  await opened.visit.answer('GET', 'api/cases', { cases: [] });
  await opened.visit.answer('GET', FROM, from);
  await opened.visit.answer('GET', INTO, into);
  const puts = () => opened.visit.server.match(({ method }) => method === 'PUT');
  return { ...opened, puts };
}

describe('RepeatWeekPage', () => {
  it('shows what would be added and what is left out, and writes nothing', async () => {
    const { visit, page, puts } = await open();
    expect(page.textContent).toContain('Two sessions would be planned. One is left out.');
    expect(page.textContent).toContain('16 to 22 November 2026, into 23 to 29 November 2026');
    expect(getByRole(page, 'group', { name: 'Monday 23 November' })).toBeTruthy();
    const leftOut = getByRole(page, 'region', { name: 'Left out' });
    expect(leftOut.textContent).toContain('One was cancelled');
    expect(leftOut.textContent).not.toContain('11:00');
    const box = leftOut.querySelector('details') as HTMLDetailsElement;
    box.open = true;
    box.dispatchEvent(new Event('toggle'));
    await visit.settle();
    expect(leftOut.textContent).toContain('Wednesday 25 November');
    expect(leftOut.textContent).toContain('11:00');
    expect(puts()).toEqual([]);
  });

  it('keeps the week that was chosen to repeat, whichever week it is to go into', async () => {
    const { visit, page } = await open();
    type(getByLabelText(page, 'The week of'), '2026-11-03');
    await visit.settle();
    type(getByLabelText(page, 'Into the week of'), '2026-12-01');
    await visit.settle();
    expect(getByLabelText<HTMLInputElement>(page, 'The week of').value).toBe('2026-11-03');
    expect(page.textContent).toContain('2 to 8 November 2026, into 30 November to 6 December 2026');
  });

  it('plans what is ticked, as one that is taken back as one', async () => {
    const { visit, page, press, puts } = await open();
    await press('Plan two sessions');
    const sent = puts();
    expect(sent.map(({ request }) => request.body)).toMatchObject([
      { outcome: 'planned', startsAt: '2026-11-23T09:00:00Z', version: 0 },
      { outcome: 'planned', startsAt: '2026-11-24T10:00:00Z', version: 0 },
    ]);
    for (const { request } of sent) {
      const id = request.url.split('/').at(-1) ?? '';
      sent.find((each) => each.request === request)?.flush({ ...monday, id, version: 1 });
    }
    await visit.settle();
    expect(page.textContent).not.toContain('would be planned');
    const { LastDone } = await import('../done/last-done');
    const { TestBed } = await import('@angular/core/testing');
    const done = TestBed.inject(LastDone);
    expect(done.latest()?.message).toBe('Two sessions planned');
    const undone = done.undo();
    await visit.settle();
    const removed = visit.server.match(({ method }) => method === 'DELETE');
    expect(removed.map(({ request }) => request.url)).toEqual(
      sent.map(({ request }) => request.url),
    );
    removed.forEach((each) => each.flush(null));
    expect(await undone).toBeNull();
  });

  it('leaves one where it was, unticked, and sends the same ones again after a failure', async () => {
    const { visit, page, press, puts } = await open();
    getByRole(page, 'checkbox', { name: /10:00/ }).click();
    await visit.settle();
    await press('Plan one session');
    const [first] = puts();
    first?.flush('', { status: 503, statusText: 'away' });
    await visit.settle();
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    await press('Try again');
    expect(puts().map(({ request }) => request.url)).toEqual([first?.request.url]);
  });

  it('takes other weeks, and says where they are one', async () => {
    const { visit, page } = await open();
    type(getByLabelText(page, 'The week of'), '2026-11-24');
    await visit.settle();
    await visit.answer('GET', INTO, log());
    expect(page.textContent).toContain('These are one and the same week.');
    type(getByLabelText(page, 'The week of'), '2026-11-20');
    await visit.settle();
    await visit.answer('GET', FROM, lastWeek([]));
    expect(page.textContent).toContain('Nothing would be added.');
  });

  it('shows the first hundred of very many', async () => {
    const many = Array.from({ length: 130 }, () => sessionOn('2026-11-17', '10:00'));
    const { page, press } = await open(lastWeek(many));
    expect(page.querySelectorAll('[type=checkbox]')).toHaveLength(100);
    await press('A hundred more');
    expect(page.querySelectorAll('[type=checkbox]')).toHaveLength(130);
    expect(getByRole(page, 'button', { name: 'Plan 130 sessions' })).toBeTruthy();
  });

  it('says when a week could not be read, and reads both again', async () => {
    const { visit, page, press } = await visitAt(
      [{ path: 'log/repeat', component: RepeatWeekPage }],
      '/log/repeat?into=2026-11-25',
    );
    await visit.refuse('GET', 'api/cases', 'unavailable');
    await visit.answer('GET', FROM, lastWeek());
    await visit.refuse('GET', INTO, 'unavailable');
    await press('Try again');
    await visit.answer('GET', FROM, lastWeek());
    await visit.answer('GET', INTO, log());
    expect(page.textContent).toContain('Two sessions would be planned.');
  });
});
