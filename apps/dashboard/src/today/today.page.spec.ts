import { TestBed } from '@angular/core/testing';
import { getByLabelText, getByRole, getByText, queryByRole, within } from '@testing-library/dom';
import type { Today } from '@understory/contracts';
import { aCase } from '../cases/spec-cases';
import { LastDone } from '../done/last-done';
import { INES, Visit, type } from '../shell/spec-support';
import { clockAt, nextId, session, tie, today, warning, week } from './spec-support';
import { TodayPage } from './today.page';

async function open(answer: Today, now = '12:44') {
  TestBed.configureTestingModule({ providers: [clockAt(now)] });
  const visit = await Visit.create([{ path: 'today', component: TodayPage }]);
  await visit.open('/today');
  visit.answerWho(INES);
  await visit.settle();
  await visit.answer('GET', 'api/today', answer);
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

const headings = (page: HTMLElement) =>
  within(page)
    .getAllByRole('heading')
    .map((heading) => heading.textContent?.trim());

const held = session('09:00', { outcome: 'held' });
const toMark = session('11:20', { kind: 'couple', minutes: 80, version: 3 });
const later = session('14:00', { isFirst: true });
const usual = today({
  sessions: [held, toMark, later],
  week: week({ 1: { heldUnits: 1, plannedUnits: 3 } }),
  capacityUnits: 20,
  ties: [tie('Peer trio')],
  lastLogAt: '2026-11-24T10:00:00Z',
});

describe('TodayPage', () => {
  it('says how the day stands, and shows every session with what it asks for', async () => {
    const { page } = await open(usual);
    expect(headings(page).slice(0, 2)).toEqual(['Tuesday 24 November', 'One session to mark']);
    expect(page.textContent).toContain('Free until 14:00.');
    expect(getByRole(page, 'button', { name: 'Change Individual at 09:00' })).toBeTruthy();
    expect(getByRole(page, 'group', { name: 'What happened with Couple at 11:20' })).toBeTruthy();
    expect(getByRole(page, 'button', { name: 'Held, Individual at 14:00' })).toBeTruthy();
    expect(page.textContent).toContain('50\u00a0min, first session');
    expect(page.querySelectorAll('.btn.pri')).toHaveLength(1);
    expect(getByRole(page, 'img', { name: /Couple at 11:20 to 12:40, planned/ })).toBeTruthy();
  });

  it('marks in one tap, says so, and takes it back', async () => {
    const { visit, page, press } = await open(usual);
    await press('Held');
    const url = `api/sessions/${toMark.id}`;
    const body = await visit.answer('PUT', url, { ...toMark, outcome: 'held', version: 4 });
    expect(body).toMatchObject({ outcome: 'held', version: 3, kind: 'couple' });
    expect(body).not.toHaveProperty('units');
    expect(page.textContent).toContain('Marked as held: Couple of 24 November');
    expect(page.textContent).toContain('Peer trio');
    const marked = { ...toMark, outcome: 'held' as const, units: 1.9, version: 4 };
    await visit.answer('GET', 'api/today', { ...usual, sessions: [held, marked, later] });
    expect(document.activeElement).toBe(
      getByRole(page, 'button', { name: 'Change Couple at 11:20' }),
    );
    const { steps } = TestBed.inject(LastDone).latest()?.undo ?? {};
    await press('Undo');
    const back = await visit.answer('PUT', url, { ...toMark, version: 5 });
    expect(back).toMatchObject({ outcome: 'planned', version: 4 });
    expect(steps).toEqual([{ path: `sessions/${toMark.id}`, body: back }]);
    await visit.answer('GET', 'api/today', usual);
    expect(page.textContent).not.toContain('Marked as held');
  });

  it('keeps the page and offers to try again when marking did not reach the server', async () => {
    const { visit, page, press } = await open(usual);
    await press('No-show');
    const url = `api/sessions/${toMark.id}`;
    await visit.refuse('PUT', url, 'unavailable');
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    expect(headings(page)).toContain('One session to mark');
    await press('Try again');
    expect(await visit.answer('PUT', url, { ...toMark, version: 4 })).toMatchObject({
      outcome: 'no-show',
    });
    expect(queryByRole(page, 'alert')).toBeNull();
  });

  it('shows what changed elsewhere instead of overwriting it', async () => {
    const { visit, page, press } = await open(usual);
    await press('Held');
    await visit.refuse('PUT', `api/sessions/${toMark.id}`, 'changed-elsewhere');
    const moved = { ...toMark, outcome: 'cancelled' as const, version: 9 };
    await visit.answer('GET', 'api/today', { ...usual, sessions: [held, moved, later] });
    expect(getByRole(page, 'alert').textContent).toContain('This was changed elsewhere');
    expect(queryByRole(page, 'button', { name: 'Try again' })).toBeNull();
    expect(page.textContent).toContain('Cancelled');
    await press('Close');
    expect(queryByRole(page, 'alert')).toBeNull();
  });

  it('logs a session that has just ended in one tap', async () => {
    const { visit, press } = await open(usual);
    await press('Ended now, 50 min');
    await visit.settle();
    const request = visit.server.expectOne(({ url }) => url.startsWith('api/sessions/'));
    expect(request.request.body).toMatchObject({ minutes: 50, outcome: 'held', version: 0 });
    request.flush({});
    await visit.settle();
    await press('Undo');
    visit.server.expectOne(({ method }) => method === 'DELETE').flush(null);
  });

  it('asks in one line before it logs another over one that was held, however soon the second tap comes', async () => {
    const { visit, page, press } = await open(usual);
    const isPut = ({ method }: { method: string }) => method === 'PUT';
    await press('Ended now, 50 min');
    await press('Ended now, 50 min');
    await visit.settle();
    const first = visit.server.expectOne(isPut);
    expect(getByRole(page, 'alert').textContent).toBe(
      'You logged one that ended at 12:44. Another?',
    );
    first.flush({});
    await visit.settle();
    await press('Leave it at that one');
    visit.server.expectNone(isPut);
    expect(queryByRole(page, 'alert')).toBeNull();
    await press('Ended now, 50 min');
    await press('Log another');
    const second = visit.server.expectOne(isPut);
    expect(second.request.url).not.toBe(first.request.url);
    expect(queryByRole(page, 'alert')).toBeNull();
  });

  it('asks nothing once the first was taken back, or was of another hour', async () => {
    const { visit, page, press } = await open(usual);
    await press('Ended now, 50 min');
    await visit.settle();
    visit.server.expectOne(({ method }) => method === 'PUT').flush({});
    await visit.settle();
    await press('Undo');
    visit.server.expectOne(({ method }) => method === 'DELETE').flush(null);
    await visit.settle();
    await press('Ended now, 50 min');
    visit.server.expectOne(({ method }) => method === 'PUT').flush({});
    expect(page.textContent).not.toContain('Another?');
  });

  it('asks in passing which case it was, and ends it at the same moment', async () => {
    const { visit, page, press } = await open(usual);
    await press('Ended now, 50 min');
    await visit.settle();
    const logged = visit.server.expectOne(({ url }) => url.startsWith('api/sessions/'));
    logged.flush({});
    await visit.settle();
    await visit.settle();
    const [k14, ended] = [aCase('K-14'), aCase('E-2', { endsOn: '2026-11-01' })];
    const c07 = aCase('C-07', { kind: 'couple', minutes: 80, nextOn: null });
    await visit.answer('GET', 'api/cases', { cases: [c07, ended, k14] });
    expect(getByText(page, 'Which case was it?').getAttribute('role')).toBe('status');
    const row = within(getByRole(page, 'group', { name: 'Which case was it?' }));
    expect(row.getAllByRole('button').map((each) => each.textContent?.trim())).toEqual([
      'K-14',
      'C-07',
      '',
    ]);
    await press('C-07');
    const start = Temporal.Instant.from(logged.request.body.startsAt);
    const body = await visit.answer('PUT', logged.request.url, {});
    expect(body).toMatchObject({
      caseId: c07.id,
      kind: 'couple',
      minutes: 80,
      startsAt: start.subtract({ minutes: 30 }).toString(),
      version: 1,
    });
    expect(page.textContent).toMatch(/Logged, held, C-07, 1\sh 20/);
    expect(queryByRole(page, 'group', { name: 'Which case was it?' })).toBeNull();
  });

  it('no longer asks which case it was once that was taken back', async () => {
    const { visit, page, press } = await open(usual);
    await press('Ended now, 50 min');
    await visit.settle();
    visit.server.expectOne(({ url }) => url.startsWith('api/sessions/')).flush({});
    await visit.settle();
    await visit.settle();
    await visit.answer('GET', 'api/cases', { cases: [aCase('K-14')] });
    expect(getByRole(page, 'group', { name: 'Which case was it?' })).toBeTruthy();
    await press('Undo');
    visit.server.expectOne(({ method }) => method === 'DELETE').flush(null);
    await visit.settle();
    expect(queryByRole(page, 'group', { name: 'Which case was it?' })).toBeNull();
  });

  it('logs a contact in two taps, and takes it back here', async () => {
    const { visit, page, press } = await open({
      ...usual,
      ties: [tie('Peer trio'), tie('Supervisor')],
    });
    await press('A contact');
    await visit.settle();
    await press(/^Peer trio/);
    await press('We met');
    const request = visit.server.expectOne(({ url }) => url.startsWith('api/contacts/'));
    request.flush({
      ...(request.request.body as object),
      id: nextId(),
      version: 1,
      localDate: '2026-11-24',
      isImported: false,
    });
    await visit.settle();
    expect(queryByRole(page, 'dialog')).toBeNull();
    expect(page.textContent).toContain('Logged: Peer trio');
    await press('Undo');
    visit.server.expectOne(({ method }) => method === 'DELETE').flush(null);
    await visit.settle();
    expect(page.textContent).not.toContain('Logged: Peer trio');
  });

  it('changes everything about a session in its sheet', async () => {
    const { visit, page, press } = await open(usual);
    await press('Other');
    await visit.settle();
    const sheet = within(getByRole(page.ownerDocument.body, 'dialog'));
    sheet.getByRole('radio', { name: 'Cancelled by the practice' }).click();
    sheet.getByRole('radio', { name: 'Complex' }).click();
    sheet.getByRole('checkbox', { name: 'Trauma-focused' }).click();
    sheet.getByRole('button', { name: 'More, minutes' }).click();
    type(sheet.getByLabelText('Start'), '11:25');
    sheet.getByRole('button', { name: 'Save' }).click();
    await visit.settle();
    const body = await visit.answer('PUT', `api/sessions/${toMark.id}`, { ...toMark, version: 4 });
    expect(body).toMatchObject({
      outcome: 'cancelled-by-practice',
      acuity: 'complex',
      isTraumaFocused: true,
      minutes: 85,
      startsAt: '2026-11-24T11:25:00Z',
      version: 3,
    });
    expect(queryByRole(page, 'dialog')).toBeNull();
    expect(page.textContent).toContain('Session changed');
  });

  it('removes a session and brings the same one back', async () => {
    const { visit, page, press } = await open(usual);
    await press('Change Individual at 09:00');
    await visit.settle();
    getByRole(page.ownerDocument.body, 'button', { name: 'Remove it' }).click();
    await visit.settle();
    const url = `api/sessions/${held.id}`;
    await visit.answer('DELETE', url, null);
    await visit.answer('GET', 'api/today', { ...usual, sessions: [toMark, later] });
    expect(page.textContent).toContain('Session removed');
    expect(document.activeElement).toBe(getByRole(page, 'button', { name: 'Held' }));
    await press('Undo');
    const body = await visit.answer('PUT', url, { ...held, version: 3 });
    expect(body).toMatchObject({ outcome: 'held', version: held.version + 1 });
  });

  it('gives focus a place once a row comes back as another, as where its series goes on anew', async () => {
    const { visit, page, press } = await open({ ...usual, sessions: [held] });
    await press('Change Individual at 09:00');
    await visit.settle();
    getByRole(page.ownerDocument.body, 'button', { name: 'Save' }).click();
    await visit.settle();
    await visit.answer('PUT', `api/sessions/${held.id}`, { ...held, version: 2 });
    const anew = { ...held, id: nextId() };
    await visit.answer('GET', 'api/today', { ...usual, sessions: [anew] });
    expect(document.activeElement?.textContent).toBe('All marked');
  });

  it('says how to write a start that names no time', async () => {
    const { visit, page, press } = await open(usual);
    await press('A session');
    await visit.settle();
    type(getByLabelText(page.ownerDocument.body, 'Start'), '');
    getByRole(page.ownerDocument.body, 'button', { name: 'Save' }).click();
    await visit.settle();
    expect(getByRole(page.ownerDocument.body, 'dialog').textContent).toContain(
      'Write the start like 14:10.',
    );
  });

  it('names what is thin with its evidence, one step, and why', async () => {
    const trio = tie('Peer trio', { word: 'thin', gapDays: 49 });
    const { id } = trio.connection;
    const { page } = await open({
      ...usual,
      ties: [trio],
      warnings: [warning(id), warning(null)],
    });
    expect(headings(page)).toContain('Your peer trio has grown thin.');
    const step = getByRole(page, 'link', { name: 'Log a contact' });
    expect(step.getAttribute('href')).toBe(`/connections/${id}/contact`);
    const why = getByRole(page, 'link', { name: 'Why this' });
    expect(why.getAttribute('href')).toBe(`/warnings/W1/${id}`);
    expect(getByRole(page, 'link', { name: 'One more on Ecosystem' })).toBeTruthy();
  });

  it.each([
    ['as surely as contacts tell', 2, '9 of 14 days'],
    ['as about where only an answer does', 0, 'about 9 of 14 days'],
  ])('where nothing is thin, names what is next by its rhythm, %s', async (_, recent, days) => {
    const trio = tie('Peer trio', { recentContacts: recent });
    const connection = {
      ...trio.connection,
      lastMetOn: trio.lastContactOn,
      createdOn: '2026-11-20',
    };
    const { page } = await open({ ...usual, ties: [{ ...trio, connection }] });
    const line = getByText(page, /^Longest since: /).textContent;
    expect(line?.trim()).toBe(`Longest since: Peer trio, ${days}, alive.`);
  });

  it('puts help first where the inventory is very high', async () => {
    const high = { ...warning(null), code: 'W14' } as const;
    const { page } = await open({ ...usual, warnings: [high] });
    const help = getByRole(page, 'link', { name: 'Find help' });
    expect(help.getAttribute('href')).toBe('/help');
  });

  it('names nothing that is quiet for now, and says that it rests on Ecosystem', async () => {
    const trio = tie('Peer trio', { word: 'thin', gapDays: 49 });
    const quiet = { ...warning(trio.connection.id), isQuiet: true };
    const { page } = await open({ ...usual, ties: [trio], warnings: [quiet] });
    expect(headings(page)).toContain('Nothing new is thin');
    expect(headings(page)).not.toContain('Your peer trio has grown thin.');
    expect(getByRole(page, 'link', { name: 'One rests on Ecosystem' })).toBeTruthy();
  });

  it('says that nothing is thin, or that it is not known', async () => {
    const { page } = await open(usual);
    expect(headings(page)).toContain('Nothing is thin');
    expect(page.textContent).toContain('Peer trio, 9 of 14 days, alive.');
  });

  it('asks what was agreed where it is not known, and holds it from today', async () => {
    const { visit, page, press } = await open({ ...usual, capacityUnits: null });
    await visit.settle();
    expect(headings(page)).toContain('What did you agree to carry?');
    await press('More, units a week');
    await press('Agree');
    const body = await visit.answer('PUT', 'api/agreements/2026-11-24', {});
    expect(body).toEqual({ capacityUnits: 21 });
    await visit.answer('GET', 'api/today', { ...usual, capacityUnits: 21 });
    expect(headings(page)).toContain('Room for 17 units, by Tuesday');
  });

  it('has the focus where what was agreed is changed, and on what that means once it is', async () => {
    const { visit, press } = await open(usual);
    await press('Change what I agreed');
    await visit.settle();
    const focused = () => document.activeElement?.textContent;
    expect(focused()).toBe('What did you agree to carry?');
    await press('More, units a week');
    await press('Agree');
    await visit.answer('PUT', 'api/agreements/2026-11-24', {});
    await visit.answer('GET', 'api/today', { ...usual, capacityUnits: 21 });
    expect(focused()).toBe('Room for 17 units, by Tuesday');
  });

  it('shows the week as a table too', async () => {
    const { page, press } = await open(usual);
    await press('Show as table');
    const rows = within(getByRole(page, 'table', { name: /Units by day/ })).getAllByRole('row');
    expect(rows).toHaveLength(8);
    expect(rows[2]?.textContent).toContain('Tuesday');
    const texts = rows.slice(1).map((row) => row.textContent ?? '');
    expect(texts.filter((text) => /\b0\b/.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('none logged'))).toBe(true);
    localStorage.clear();
  });

  it('draws the first hundred of a day, says how many there are, and hands over all of them', async () => {
    const many = Array.from({ length: 400 }, () => session('09:00', { outcome: 'held' }));
    const { page } = await open({ ...usual, sessions: [...many, later] });
    const list = getByRole(page, 'list', { name: /One session to come/ });
    expect(within(list).getAllByRole('listitem')).toHaveLength(100);
    expect(page.querySelectorAll('us-day-line rect')).toHaveLength(100);
    expect(page.textContent).toContain('The first 100 of 401.');
    const [day] = within(page).getAllByRole('button', { name: /^Download data/ });
    expect(day?.textContent).toMatch(/1[0-9]\skB/);
  });

  it('says when the server does not answer, and reads again', async () => {
    const visit = await Visit.create([{ path: 'today', component: TodayPage }]);
    await visit.open('/today');
    await visit.refuse('GET', 'api/today', 'unavailable');
    getByRole(visit.page, 'button', { name: 'Try again' }).click();
    await visit.settle();
    await visit.answer('GET', 'api/today', today());
    expect(visit.page.textContent).toContain('A first day here.');
  });
});
