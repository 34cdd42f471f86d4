import { TestBed } from '@angular/core/testing';
import { getAllByRole, getByRole, queryByRole } from '@testing-library/dom';
import { aCase } from '../cases/spec-cases';
import { INES, Visit } from '../shell/spec-support';
import { SessionNowPage } from './session-now.page';
import { clockAt, session, today } from './spec-support';

const K14 = aCase('K-14');
const C07 = aCase('C-07', { kind: 'couple', minutes: 80, nextOn: null });
const EXPECTED = session('14:00', { caseId: K14.id, version: 0 });
const usual = today({
  sessions: [session('09:00', { outcome: 'held' }), EXPECTED],
  cases: [K14],
});

async function open() {
  TestBed.configureTestingModule({ providers: [clockAt('12:44')] });
  const visit = await Visit.create([{ path: 'log/now', component: SessionNowPage }]);
  await visit.open('/log/now');
  visit.answerWho(INES);
  await visit.settle();
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

async function openUsual() {
  const opened = await open();
  await opened.visit.answer('GET', 'api/today', usual);
  await opened.visit.answer('GET', 'api/cases', { cases: [C07, K14] });
  return opened;
}

describe('SessionNowPage', () => {
  it('marks an expected session as held in one tap, and takes it back', async () => {
    const { visit, page, press } = await openUsual();
    await press('Held, K-14 at 14:00, individual, 50\u00a0min');
    const url = `api/sessions/${EXPECTED.id}`;
    const saved = { ...EXPECTED, outcome: 'held', version: 1 };
    expect(await visit.answer('PUT', url, saved)).toMatchObject({ outcome: 'held', version: 0 });
    await visit.answer('GET', 'api/today', { ...usual, sessions: [saved] });
    expect(queryByRole(page, 'button', { name: /^Held/ })).toBeNull();
    expect(page.textContent).toContain('Marked as held');
    await press('Undo');
    expect(await visit.answer('PUT', url, saved)).toMatchObject({ outcome: 'planned', version: 1 });
  });

  it('logs one that has just ended by its case, as long as those usually are', async () => {
    const { visit, page, press } = await openUsual();
    const chips = getAllByRole(page, 'button', { name: /^Ended just now/ });
    expect(chips.map(({ textContent }) => textContent?.trim())).toEqual(['K-14', 'C-07']);
    await press('Ended just now: C-07');
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(put.request.body).toMatchObject({
      caseId: C07.id,
      minutes: 80,
      startsAt: '2026-11-24T11:24:00Z',
      outcome: 'held',
    });
    await press('Ended just now: C-07');
    visit.server.expectNone((each) => each.method === 'PUT' && each !== put.request);
    expect(page.textContent).toContain('You logged one that ended at 12:44. Another?');
    put.flush({ version: 1 });
    await visit.settle();
    expect(page.textContent).toMatch(/Logged, held, C-07, 1\sh 20/);
    await press('Log another');
    const other = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(other.request.body).toMatchObject({ caseId: C07.id, version: 0 });
  });

  it('takes a tap on another row while the first is on its way, and one row only once', async () => {
    const { visit, page, press } = await open();
    const [first, second] = [session('09:00', { version: 4 }), session('10:00', { version: 7 })];
    await visit.answer('GET', 'api/today', today({ sessions: [first, second] }));
    await visit.answer('GET', 'api/cases', { cases: [] });
    const put = ({ id }: { id: string }) =>
      visit.server.match(({ method, url }) => method === 'PUT' && url.endsWith(id));
    await press(/^Held, Individual at 09:00/);
    await press(/^Held, Individual at 10:00/);
    await press(/^Held, Individual at 09:00/);
    const [sent, ...others] = put(first);
    expect(others).toEqual([]);
    expect(put(second)).toHaveLength(1);
    sent?.flush('', { status: 503, statusText: 'away' });
    await visit.settle();
    expect(getAllByRole(page, 'alert')[0]?.textContent).toContain('The server did not answer');
    await press(/^Held, Individual at 09:00/);
    expect(put(first)).toHaveLength(1);
  });

  it('logs one without a case, also where neither cases nor the day can be read', async () => {
    const { visit, page, press } = await open();
    await visit.refuse('GET', 'api/today', 'unavailable');
    await visit.refuse('GET', 'api/cases', 'unavailable');
    expect(getByRole(page, 'button', { name: 'Try again' })).toBeTruthy();
    await press('No case, 50 min');
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(put.request.body).toMatchObject({ caseId: null, minutes: 50 });
    put.flush('', { status: 503, statusText: 'away' });
    await visit.settle();
    expect(getAllByRole(page, 'alert')[0]?.textContent).toContain('The server did not answer');
  });

  it('says that nothing is expected', async () => {
    const { visit, page } = await open();
    await visit.answer('GET', 'api/today', today());
    expect(page.textContent).toContain('Nothing is expected today.');
  });

  it('says the day so far in one line, with what began after the last appointment', async () => {
    const { visit, page, press } = await openUsual();
    expect(page.textContent).toContain('Today: one session held, 50 min; one planned.');
    const agreement = {
      effectiveFrom: '2026-09-01',
      capacityUnits: 20,
      longestRun: null,
      contractedHours: null,
      lastAppointment: '13:30',
    };
    await visit.answer('GET', 'api/agreements', { agreements: [agreement] });
    expect(page.textContent).not.toContain('began after');
    await press('Held, K-14 at 14:00, individual, 50\u00a0min');
    const saved = { ...EXPECTED, outcome: 'held', version: 1 };
    await visit.answer('PUT', `api/sessions/${EXPECTED.id}`, saved);
    const sessions = [session('09:00', { outcome: 'held' }), saved];
    await visit.answer('GET', 'api/today', { ...usual, sessions });
    expect(page.textContent).toContain('Today: two sessions held, 1 h 40. One began after 13:30.');
  });
});
