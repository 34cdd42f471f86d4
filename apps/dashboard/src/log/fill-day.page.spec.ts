import { getAllByLabelText, getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import type { Cases, Log } from '@understory/contracts';
import { type } from '../shell/spec-support';
import { FillDayPage } from './fill-day.page';
import { logRoutes } from './log.routes';
import { log, loggedDay, sessionOn, visitAt } from './spec-support';

const DATE = '2026-11-20';
const WEEK = 'api/log?from=2026-11-16&to=2026-11-22';
const expected = sessionOn(DATE, '09:00', { version: 0 });
const alsoExpected = sessionOn(DATE, '10:00', { version: 2 });
const held = sessionOn(DATE, '08:00', { outcome: 'held' });
const CASE = {
  id: '0192f0c0-0000-7000-8000-00000000ca5e',
  code: 'K-14',
  kind: 'couple',
  acuity: 'usual',
  isTraumaFocused: false,
  minutes: 80,
  rhythmDays: 7,
  practiceId: null,
  startsOn: '2026-01-01',
  endsOn: null,
  pauses: [],
  version: 1,
  heldSessions: 3,
  lastHeldOn: null,
  nextOn: null,
} as const;
const ENDED = { ...CASE, id: CASE.id.replace('ca5e', 'ca5f'), code: 'M-03', endsOn: '2026-10-01' };

function answer(part: Partial<Log> = {}): Log {
  const full = log({ sessions: [held, expected, alsoExpected], ...part }, '2026-11-16');
  full.days[4] = loggedDay(DATE, {
    heldSessions: 1,
    heldMinutes: 60,
    heldUnits: 1,
    plannedSessions: 2,
    plannedMinutes: 100,
    plannedUnits: 2,
  });
  return full;
}

const plain = ({ textContent }: HTMLElement) => textContent?.replaceAll('\u00a0', ' ');

async function open(week: Log = answer(), url = `/log/day/${DATE}`) {
  const routes = [
    { path: 'log', children: [] },
    {
      path: 'log/day/:date',
      component: FillDayPage,
      canDeactivate: logRoutes.flatMap(({ canDeactivate }) => canDeactivate ?? []),
    },
  ];
  const opened = await visitAt(routes, url);
  const cases: Cases = {
    cases: [
      { ...CASE, pauses: [] },
      { ...ENDED, pauses: [] },
    ],
  };
  await opened.visit.answer('GET', 'api/cases', cases);
  if (url.endsWith(DATE)) await opened.visit.answer('GET', WEEK, week);
  const { page, visit } = opened;
  const write = async (time: string, minutes = '50', index = 0) => {
    type(getAllByLabelText(page, 'Start')[index] as HTMLElement, time);
    type(getAllByLabelText(page, 'Minutes')[index] as HTMLElement, minutes);
    await visit.settle();
  };
  const puts = () => visit.server.match(({ method }) => method === 'PUT');
  return { ...opened, write, puts };
}

describe('FillDayPage, left with sessions that were typed', () => {
  const leave = (page: HTMLElement) => getByRole(page, 'link', { name: /The week/ }).click();
  const unload = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('asks before they are lost, and stays or goes as it is told', async () => {
    const { visit, page, press, write } = await open();
    await press('A session');
    expect(unload()).toBe(false);
    await write('11:00');
    expect(unload()).toBe(true);
    leave(page);
    await visit.settle();
    expect(getByRole(page, 'dialog').textContent).toContain('One session is not logged yet');
    await press('Stay here');
    expect(queryByRole(page, 'dialog')).toBeNull();
    expect(getByLabelText<HTMLInputElement>(page, 'Start').value).toBe('11:00');
    leave(page);
    await visit.settle();
    await press('Leave without logging');
    expect(queryByRole(page, 'heading', { level: 1 })).toBeNull();
  });

  it('asks nothing where a row was only begun', async () => {
    const { visit, page, press } = await open();
    await press('A session');
    leave(page);
    await visit.settle();
    expect(queryByRole(page, 'heading', { level: 1 })).toBeNull();
  });
});

describe('FillDayPage', () => {
  it('ticks what was expected, and logs it all as planned', async () => {
    const { visit, page, press, puts } = await open();
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('Friday 20 November');
    expect(page.textContent).toContain('Two sessions were expected. One is there already.');
    expect(plain(page)).toContain('2¾ h held; 3 units held');
    await press('Log two sessions');
    const sent = puts();
    expect(sent.map(({ request }) => request.body)).toMatchObject([
      { outcome: 'held', version: 0 },
      { outcome: 'held', version: 2 },
    ]);
    sent[0]?.flush({ ...expected, outcome: 'held', version: 1 });
    sent[1]?.flush({ ...alsoExpected, outcome: 'held', version: 3 });
    await visit.settle();
    const { LastDone } = await import('../done/last-done');
    const { TestBed } = await import('@angular/core/testing');
    expect(TestBed.inject(LastDone).latest()?.message).toBe('Two sessions logged on 20 November');
    expect(page.textContent).not.toContain('Totals');
  });

  it('leaves out what is not ticked, and says the totals as they grow', async () => {
    const { visit, page, press, write, puts } = await open();
    getByRole(page, 'checkbox', { name: /10:00/ }).click();
    await visit.settle();
    expect(getByRole(page, 'button', { name: 'Log one session' })).toBeTruthy();
    await press('A session');
    expect(document.activeElement).toBe(getByLabelText(page, 'Start'));
    await write('14:00', '90');
    expect(plain(page)).toContain('3¼ h held, ¾ h planned');
    await press('Log two sessions');
    expect(puts().map(({ request }) => request.body)).toMatchObject([
      { outcome: 'held', version: 0, startsAt: expected.startsAt },
      { outcome: 'held', version: 0, minutes: 90, startsAt: '2026-11-20T14:00:00Z' },
    ]);
  });

  it('offers cases that go on, with their usual length', async () => {
    const { visit, page, press } = await open();
    await press('A session');
    const choice = getByLabelText<HTMLSelectElement>(page, 'Case');
    expect([...choice.options].map(({ text }) => text)).toEqual(['No case', 'K-14']);
    type(choice, CASE.id);
    await visit.settle();
    expect(getByLabelText<HTMLInputElement>(page, 'Minutes').value).toBe('80');
  });

  it('names what cannot be logged, with focus on it', async () => {
    const { page, press, write, puts } = await open();
    await press('A session');
    await write('', '999');
    await press('Log three sessions');
    const alert = getByRole(page, 'alert');
    expect(alert.textContent).toContain('Two answers need another look');
    expect(alert.textContent).toContain('Session 1: write the start like 14:10.');
    expect(getByLabelText(page, 'Minutes').getAttribute('aria-invalid')).toBe('true');
    expect(puts()).toEqual([]);
  });

  it('refuses more than the day has hours', async () => {
    const { page, press, write, puts } = await open();
    for (const [index, time] of ['00:00', '10:30', '20:30'].entries()) {
      await press('A session');
      await write(time, '600', index);
    }
    await press('Log five sessions');
    expect(getByRole(page, 'alert').textContent).toContain('The day has 24 h');
    expect(puts()).toEqual([]);
  });

  it('asks about sessions that overlap, and takes them where that is right', async () => {
    const { page, press, write, puts } = await open(answer({ sessions: [held] }));
    await press('A session');
    await write('08:30');
    await press('Log one session');
    expect(puts()).toEqual([]);
    const alert = getByRole(page, 'alert');
    expect(alert.textContent).toContain('These overlap: 08:00 with 08:30.');
    expect(document.activeElement).toBe(alert);
    await press('Log them all the same');
    expect(puts()).toHaveLength(1);
  });

  it('keeps a row that was not written, and sends the same one again', async () => {
    const { visit, page, press, write, puts } = await open(answer({ sessions: [held] }));
    await press('A session');
    await write('14:00');
    await press('A session');
    await press('Log two sessions');
    const [first, second] = puts();
    first?.flush({ ...sessionOn(DATE, '14:00', { outcome: 'held' }), version: 1 });
    const problem = { status: 503, statusText: 'away' };
    second?.flush('', problem);
    await visit.settle();
    await visit.answer('GET', 'api/cases', { cases: [] });
    await visit.answer('GET', WEEK, answer({ sessions: [held] }));
    expect(getByRole(page, 'alert').textContent).toContain(
      'One of two sessions could not be written',
    );
    expect(getAllByLabelText(page, 'Start')).toHaveLength(1);
    await press('Try again');
    expect(puts().map(({ request }) => request.url)).toEqual([second?.request.url]);
  });

  it('leaves out a row again, and asks for something to log', async () => {
    const { page, press } = await open(answer({ sessions: [] }));
    await press('A session');
    await press('Leave out session 1');
    expect(queryByRole(page, 'group', { name: 'Session 1' })).toBeNull();
    expect(document.activeElement?.textContent).toContain('A session');
    await press('Log the day');
    expect(getByRole(page, 'alert').textContent).toContain('Tick a session, or add one.');
  });

  it('says that an address names no day', async () => {
    const { page } = await open(answer(), '/log/day/yesterday');
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('That is no day');
  });
});
