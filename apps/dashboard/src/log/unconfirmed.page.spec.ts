import { getByRole, getAllByRole, queryByRole, within } from '@testing-library/dom';
import type { Session, Unconfirmed } from '@understory/contracts';
import type { Visit } from '../shell/spec-support';
import { refusal } from '../shell/spec-support';
import { sessionOn, visitAt } from './spec-support';
import { UnconfirmedPage } from './unconfirmed.page';

const LIST = 'api/log/unconfirmed';
const CASE = '0192f0c0-0000-7000-8000-00000000ca5e';
const series = { id: CASE.replace('ca5e', '5e1e'), on: '2026-11-19' };
const first = sessionOn('2026-11-19', '09:00', { caseId: CASE, version: 3, series });
const second = sessionOn('2026-11-19', '10:00', { version: 0 });
const third = sessionOn('2026-11-23', '09:00', { kind: 'couple', minutes: 80 });
const three: Unconfirmed = {
  sessions: [third, second, first],
  cases: [{ id: CASE, code: 'K-14' }],
};
const none: Unconfirmed = { sessions: [], cases: [] };

async function open(answer: Unconfirmed = three) {
  const opened = await visitAt(
    [{ path: 'log/unconfirmed', component: UnconfirmedPage }],
    '/log/unconfirmed',
  );
  await opened.visit.answer('GET', LIST, answer);
  return opened;
}

const urlOf = ({ id }: Session) => `api/sessions/${id}`;
const written = (session: Session, part: Partial<Session>) => ({
  ...session,
  version: session.version + 1,
  ...part,
});
const holds = async (visit: Visit, ...sessions: Session[]) => {
  for (const each of sessions) {
    await visit.answer('PUT', urlOf(each), written(each, { outcome: 'held' }));
  }
};
const heading = (page: HTMLElement) => getByRole(page, 'heading', { level: 1 }).textContent?.trim();
const rows = (page: HTMLElement) =>
  getAllByRole(page, 'group').map((row) => row.getAttribute('aria-label'));

describe('UnconfirmedPage', () => {
  it('lists what waits, oldest first, by day', async () => {
    const { page } = await open();
    expect(heading(page)).toBe('Three unconfirmed');
    expect(rows(page)).toEqual([
      'What happened, K-14 at 09:00, Thursday 19 November',
      'What happened, Individual at 10:00, Thursday 19 November',
      'What happened, Couple at 09:00, Monday 23 November',
    ]);
    expect(page.querySelectorAll('.btn.pri')).toHaveLength(1);
  });

  it('marks one and goes on to the next', async () => {
    const { visit, page } = await open();
    const row = within(getByRole(page, 'group', { name: /K-14 at 09:00/ }));
    row.getByRole('button', { name: 'No-show' }).click();
    await visit.settle();
    const body = await visit.answer('PUT', urlOf(first), written(first, { outcome: 'no-show' }));
    expect(body).toMatchObject({ outcome: 'no-show', version: 3, caseId: CASE });
    expect(heading(page)).toBe('Two unconfirmed');
    expect(page.textContent).toContain('K-14 of 19 November marked as no-show');
    await visit.answer('GET', LIST, { ...three, sessions: [third, second] });
    expect(document.activeElement?.id).toBe(`held-${second.id}`);
  });

  it('loses no tap while the one before is on its way, and sends none twice', async () => {
    const { visit, page } = await open();
    const held = (name: RegExp) =>
      within(getByRole(page, 'group', { name })).getByRole('button', { name: 'Held' });
    held(/K-14 at 09:00/).click();
    held(/K-14 at 09:00/).click();
    held(/Individual at 10:00/).click();
    await visit.settle();
    await holds(visit, first);
    await holds(visit, second);
    visit.server.expectNone(({ method }) => method === 'PUT');
    expect(heading(page)).toBe('One unconfirmed');
    expect(document.activeElement?.id).toBe(`held-${third.id}`);
  });

  it('marks all at once, in their order, and takes all of it back as one', async () => {
    const { visit, page, press } = await open();
    await press('All happened');
    const put = visit.server.match(({ method }) => method === 'PUT');
    expect(put.map(({ request }) => request.url)).toEqual([first, second, third].map(urlOf));
    put.forEach((each, index) => {
      const session = [first, second, third][index] as Session;
      each.flush(written(session, { outcome: 'held' }));
    });
    await visit.settle();
    await visit.answer('GET', LIST, none);
    expect(heading(page)).toBe('All confirmed');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(page.textContent).toContain('Three sessions marked as held');
    await press('Undo');
    const back = visit.server.match(({ method }) => method === 'PUT');
    expect(back.map(({ request }) => request.body)).toMatchObject([
      { outcome: 'planned', version: 4 },
      { outcome: 'planned', version: 1 },
      { outcome: 'planned', version: 2 },
    ]);
    back.forEach((each, index) => {
      const session = [first, second, third][index] as Session;
      each.flush({ ...session, version: session.version + 2 });
    });
    await visit.settle();
    const again = three.sessions.map((each) => ({ ...each, version: each.version + 2 }));
    await visit.answer('GET', LIST, { ...three, sessions: again });
    expect(heading(page)).toBe('Three unconfirmed');
    expect(page.textContent).not.toContain('marked as held');
  });

  it('marks a day', async () => {
    const { visit, page, press } = await open();
    expect(queryByRole(page, 'button', { name: 'All happened on Monday 23 November' })).toBeNull();
    await press('All happened on Thursday 19 November');
    await holds(visit, first, second);
    visit.server.expectNone(({ method }) => method === 'PUT');
    await visit.answer('GET', LIST, { ...three, sessions: [third] });
    expect(page.textContent).toContain('Two sessions marked as held');
  });

  it('keeps what was written when the server goes away in the middle, and tries the others again', async () => {
    const { visit, page, press } = await open();
    await press('All happened');
    await holds(visit, first);
    for (const each of [second, third]) await visit.refuse('PUT', urlOf(each), 'unavailable');
    await visit.answer('GET', LIST, { ...three, sessions: [third, second] });
    const alert = getByRole(page, 'alert');
    expect(alert.textContent).toContain('Two of three sessions could not be written');
    expect(alert.textContent).toContain('The others are.');
    expect(page.textContent?.match(/Not marked yet/g)).toHaveLength(2);
    expect(page.textContent).toContain('Marked as held');
    await press('Try again');
    await holds(visit, second, third);
    await visit.answer('GET', LIST, none);
    expect(queryByRole(page, 'alert')).toBeNull();
    expect(heading(page)).toBe('All confirmed');
  });

  it('shows both versions of one that was changed elsewhere, and does as is said', async () => {
    const { visit, page, press } = await open();
    await press('All happened on Thursday 19 November');
    await holds(visit, second);
    const moved = written(first, { outcome: 'cancelled', version: 7 });
    await visit.refuse('PUT', urlOf(first), { ...refusal('changed-elsewhere'), current: moved });
    await visit.answer('GET', LIST, { ...three, sessions: [third] });
    const alert = getByRole(page, 'alert');
    expect(alert.textContent).toContain('was changed elsewhere');
    expect(alert.textContent).toContain('Cancelled, Thursday 19 November, 09:00, 50 min');
    expect(alert.textContent).toContain('Held, Thursday 19 November, 09:00, 50 min');
    await press('Mark it as held all the same');
    const body = await visit.answer('PUT', urlOf(first), written(moved, { outcome: 'held' }));
    expect(body).toMatchObject({ outcome: 'held', version: 7 });
    await visit.answer('GET', LIST, { ...three, sessions: [third] });
    expect(queryByRole(page, 'alert')).toBeNull();
  });

  it('logs anew what was removed elsewhere, or leaves it removed', async () => {
    const { visit, page, press } = await open();
    await press('All happened on Thursday 19 November');
    for (const each of [first, second]) {
      await visit.refuse('PUT', urlOf(each), { ...refusal('changed-elsewhere'), current: null });
    }
    await visit.answer('GET', LIST, { ...three, sessions: [third] });
    getAllByRole(page, 'button', { name: 'Leave it removed' })[1]?.click();
    await visit.settle();
    await press('Log it anew as held');
    const { request } = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(request.url).not.toBe(urlOf(first));
    const anew = { outcome: 'held', version: 0, series: null, caseId: CASE };
    expect(request.body).toMatchObject(anew);
  });

  it('takes back what was changed since, where that was taken back too', async () => {
    const { visit, press } = await open();
    await press('All happened on Thursday 19 November');
    await holds(visit, first, second);
    await visit.answer('GET', LIST, { ...three, sessions: [third] });
    await press('Undo');
    await visit.answer('PUT', urlOf(second), { ...second, version: 2 });
    const standing = written(first, { outcome: 'held', version: 6 });
    await visit.refuse('PUT', urlOf(first), { ...refusal('changed-elsewhere'), current: standing });
    const body = await visit.answer('PUT', urlOf(first), { ...first, version: 7 });
    expect(body).toMatchObject({ outcome: 'planned', version: 6 });
  });

  it('says what could not be taken back, and tries only that again', async () => {
    const { visit, page, press } = await open();
    await press('All happened on Thursday 19 November');
    await holds(visit, first, second);
    await visit.answer('GET', LIST, { ...three, sessions: [third] });
    await press('Undo');
    await visit.answer('PUT', urlOf(first), { ...first, version: 5 });
    await visit.refuse('PUT', urlOf(second), 'unavailable');
    await visit.answer('GET', LIST, { ...three, sessions: [third, first] });
    expect(getByRole(page, 'alert').textContent).toContain(
      'One of two sessions could not be taken back',
    );
    await press('Undo');
    await visit.answer('PUT', urlOf(second), { ...second, version: 2 });
    visit.server.expectNone(urlOf(first));
  });

  it('draws the first hundred of very many, and marks all of them', async () => {
    const many = Array.from({ length: 121 }, () => sessionOn('2026-11-19', '09:00'));
    const { visit, page, press } = await open({ sessions: many, cases: [] });
    expect(heading(page)).toBe('121 unconfirmed');
    expect(getAllByRole(page, 'group')).toHaveLength(100);
    await press('Show the others too');
    expect(getAllByRole(page, 'group')).toHaveLength(121);
    expect(document.activeElement?.id).toBe(`held-${many[100]?.id}`);
    await press('All happened');
    let sent = 0;
    for (let turn = 0; turn < 121 && sent < 121; turn += 1) {
      const open = visit.server.match(({ method }) => method === 'PUT');
      expect(open.length).toBeLessThanOrEqual(4);
      for (const each of open) {
        each.flush({ ...many[sent], outcome: 'held', version: 2 });
        sent += 1;
      }
      await new Promise((done) => setTimeout(done));
    }
    expect(sent).toBe(121);
    await visit.settle();
    expect(visit.server.match(LIST)).toHaveLength(1);
    expect(page.textContent).toContain('121 sessions marked as held');
  }, 30_000);

  it('says when nothing waits', async () => {
    expect((await open(none)).page.textContent).toContain('Nothing waits.');
  });

  it('says when it could not be read, and reads again', async () => {
    const opened = await visitAt([{ path: 'log/un', component: UnconfirmedPage }], '/log/un');
    await opened.visit.refuse('GET', LIST, 'unavailable');
    await opened.press('Try again');
    await opened.visit.answer('GET', LIST, three);
    expect(heading(opened.page)).toBe('Three unconfirmed');
  });
});
