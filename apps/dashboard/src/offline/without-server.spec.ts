import { TestBed } from '@angular/core/testing';
import { getAllByRole, getByRole, getByText, queryByRole } from '@testing-library/dom';
import { LogOtherTime, LogUnseenWork, SaveCheckIn } from '@understory/contracts';
import { Visit } from '../shell/spec-support';
import { Changes } from '../shell/changes';
import { Session } from '../shell/session';
import { OUTBOX_STORE } from './keyring';
import { Outbox } from './outbox';
import { Server } from './server';
import { newPair } from './sealing';
import { FakeServer, MemoryStore, soon } from './spec-support';
import { WithoutServer } from './without-server';

async function open({ isKnown = true, isFull = false, aheadMs = 0 } = {}) {
  const store = new MemoryStore();
  const server = new FakeServer();
  server.isAway = true;
  store.isFull = isFull;
  const { publicKey } = await newPair();
  const device = { owner: 'ines', timeZone: 'UTC', key: { id: 'key', publicKey }, aheadMs };
  if (isKnown) await store.setDevice(device);
  const start = Temporal.Now.zonedDateTimeISO('UTC').with({ hour: 9, minute: 30 });
  const row = { on: start.toPlainDate().toString(), startsAt: start.toInstant().toString() };
  const template = { label: 'label', key: 'key', box: 'AAAA' };
  await store.setExpected([
    { ...row, owner: 'ines', id: 's1', minutes: 50, code: 'K-14', template },
  ]);
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: store },
      { provide: Server, useValue: server },
    ],
  });
  const visit = await Visit.create([{ path: 'today', component: WithoutServer }]);
  await visit.open('/today', 'away');
  await visit.settle();
  await soon(visit, () => expect(visit.page.textContent).toMatch(/Log all|Nobody is signed in/));
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  const says = (words: RegExp) => soon(visit, () => getByText(visit.page, words));
  return { visit, store, server, page: visit.page, press, says };
}

describe('a page without the server', () => {
  it('has what is expected today, one tap each, sealed and in sight', async () => {
    const { store, press, says } = await open();
    await press(/^Held, K-14 at/);
    await says(/^K-14 at .* is marked as held, and waits to be sent\.$/);
    await says(/^Session, Held$/);
    await says(/^No expected session of today lies on this device\.$/);
    expect(store.rows).toHaveLength(1);
    expect(store.kept).toEqual([]);
  });

  it('marks an expected one as what it was', async () => {
    const { visit, store, page, press, says } = await open();
    const more = getByRole(page, 'button', { name: /^Other outcome for K-14 at/ });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    more.click();
    await visit.settle();
    expect(more.getAttribute('aria-expanded')).toBe('true');
    const others = getByRole(page, 'group', { name: /^What happened with K-14 at/ });
    expect(getAllByRole(others, 'button').map(({ textContent }) => textContent?.trim())).toEqual([
      'No-show',
      'Late cancel',
      'Cancelled',
      'Cancelled by the practice',
    ]);
    await press('Late cancel');
    await says(/^K-14 at .* is marked as late cancel, and waits to be sent\.$/);
    await says(/^Session, Late cancel$/);
    expect(store.rows).toHaveLength(1);
    expect(queryByRole(page, 'button', { name: 'Late cancel' })).toBeNull();
  });

  it('logs a session that has just ended', async () => {
    const { store, press, says } = await open();
    await press('Ended now, 50 min');
    await says(/^Session, Individual, .*, 50 min, Held$/);
    expect(store.rows).toHaveLength(1);
  });

  it('asks before it logs another at the same time', async () => {
    const { visit, store, page, press, says } = await open();
    await press('Ended now, 50 min');
    await press('Ended now, 50 min');
    await says(/^You logged one that ended at .*\. Another\?$/);
    await says(/^Session, Individual, .*, 50 min, Held$/);
    expect(store.rows).toHaveLength(1);
    await press('Leave it at that one');
    expect(page.textContent).not.toContain('Another?');
    await press('Ended now, 50 min');
    await press('Log another');
    await soon(visit, () => expect(store.rows).toHaveLength(2));
  });

  it('takes a check-in, which is sealed too', async () => {
    const { store, press, says } = await open();
    await press('Check in');
    await says(/^Nothing is answered yet\.$/);
    getByRole(document.body, 'radio', { name: 'Quite a lot' }).click();
    await press('Check in');
    await says(/^This week’s check-in waits to be sent\.$/);
    const [waiting] = TestBed.inject(Outbox).waiting();
    expect(waiting?.write?.path).toMatch(/^check-ins\//);
    expect(SaveCheckIn.safeParse(waiting?.write?.body)).toMatchObject({
      success: true,
      data: { energy: 3, withheld: null, note: null, isSkipped: false, version: 0 },
    });
    expect(store.rows).toHaveLength(1);
  });

  it('takes unseen work, which needs nothing to be read', async () => {
    const { visit, store, press, says } = await open();
    await press('Log unseen work');
    await press('Log it');
    await says(/^Choose what kind it was\.$/);
    const form = visit.page.querySelector<HTMLElement>('us-unseen-work-without-server');
    const choose = (name: RegExp) => getByRole(form ?? visit.page, 'radio', { name }).click();
    choose(/^Keeping track/);
    choose(/^Some$/);
    choose(/^Half$/);
    const where = getByRole<HTMLSelectElement>(visit.page, 'combobox', { name: /^Where it was/ });
    where.value = 'team';
    where.dispatchEvent(new Event('input'));
    await press('Log it');
    await says(/^Your unseen work waits to be sent\.$/);
    const [waiting] = TestBed.inject(Outbox).waiting();
    expect(LogUnseenWork.safeParse(waiting?.write?.body)).toMatchObject({
      success: true,
      data: {
        kind: 'keeping-track',
        effort: 2,
        sharePercent: 50,
        context: 'team',
        version: 0,
      },
    });
    expect(store.rows).toHaveLength(1);
    expect(document.activeElement).toBe(
      getByRole(visit.page, 'button', { name: 'Log unseen work' }),
    );
    expect(queryByRole(visit.page, 'button', { name: 'Log it' })).toBeNull();
  });

  it('takes other time, in the zone of its person', async () => {
    const { visit, press, says } = await open();
    await press('Log other time');
    getByRole(document.body, 'radio', { name: /^Notes/ }).click();
    await press('Log it');
    await says(/^Your other time waits to be sent\.$/);
    const [waiting] = TestBed.inject(Outbox).waiting();
    expect(LogOtherTime.safeParse(waiting?.write?.body)).toMatchObject({
      success: true,
      data: { kind: 'notes', minutes: 30, zone: 'UTC', version: 0 },
    });
    await soon(visit, () => getByText(visit.page, /^Other time, Notes/));
  });

  it.each([
    ['an entry', 'Log other time', /^Notes/, 'Log it', /^Your other time waits/],
    ['a check-in', 'Check in', 'Quite a lot', 'Check in', /^This week’s check-in waits/],
  ])('takes %s once, however often it is tapped', async (_, form, answer, send, said) => {
    const { visit, store, page, press, says } = await open();
    await press(form);
    getByRole(document.body, 'radio', { name: answer }).click();
    await visit.settle();
    const button = getByRole(page, 'button', { name: send });
    button.click();
    // The form has done its part by then, and the device still seals.
    await Promise.resolve().then(() => Promise.resolve());
    button.click();
    await says(said);
    await new Promise((sealed) => setTimeout(sealed, 300));
    expect(store.rows).toHaveLength(1);
  });

  it('has one of its forms open at a time', async () => {
    const { page, press } = await open();
    await press('Log unseen work');
    await press('Log other time');
    expect(page.querySelectorAll('#field-kind')).toHaveLength(1);
    await press('Log other time');
    expect(page.querySelector('#field-kind')).toBeNull();
  });

  it('says so where nothing can be kept, and leaves the session in its place', async () => {
    const { visit, store, page, press } = await open({ isFull: true });
    await press(/^Held, K-14 at/);
    await soon(visit, () => {
      expect(getByRole(page, 'alert').textContent).toContain('This browser could not keep it');
    });
    expect(store.kept).toHaveLength(1);
  });

  it('goes by the clock of the server where the device’s is two days off', async () => {
    const { press, says } = await open({ aheadMs: 2 * 86_400_000 });
    await press('Ended now, 50 min');
    await says(/that ended now waits to be sent/);
    const [waiting] = TestBed.inject(Outbox).waiting();
    const start = Date.parse(String(waiting?.write?.body?.['startsAt']));
    const daysBack = (Date.now() - start) / 86_400_000;
    expect(daysBack).toBeCloseTo(2 + 50 / 1440, 2);
  });

  it('is left once the server answers again, and the page asked for anew', async () => {
    const { visit, server } = await open();
    const changes = TestBed.inject(Changes);
    const session = TestBed.inject(Session);
    const reload = jest.spyOn(session, 'reload').mockResolvedValue('signed-in');
    server.isAway = false;
    server.log = { status: 'ok' };
    await soon(visit, () => expect(changes.changed()).toBe(1));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (page: HTMLElement) => void]>([
    ['a form', (page) => getByRole(page, 'button', { name: 'Log unseen work' }).click()],
    [
      'a check-in, also where it is folded up',
      (page) => {
        getByText(page, /^Check in for/).click();
        getByRole(document.body, 'radio', { name: 'Quite a lot' }).click();
        getByText(page, /^Check in for/).click();
      },
    ],
    [
      'a question',
      (page) => {
        getByRole(page, 'button', { name: /^Ended now/ }).click();
        getByRole(page, 'button', { name: /^Ended now/ }).click();
      },
    ],
  ])('is not left over %s that is begun, unless it may be', async (_, begin) => {
    const { visit, server, page, press } = await open();
    const reload = jest.spyOn(TestBed.inject(Session), 'reload');
    begin(page);
    await visit.settle();
    server.isAway = false;
    server.log = { status: 'ok' };
    await soon(visit, () => getByText(page, /^The server answers again\. What you have begun/));
    expect(reload).not.toHaveBeenCalled();
    await press('Open the page without it');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is left once what was begun is logged', async () => {
    const { visit, server, page, press } = await open();
    const reload = jest.spyOn(TestBed.inject(Session), 'reload');
    await press('Log other time');
    getByRole(document.body, 'radio', { name: /^Notes/ }).click();
    server.isAway = false;
    server.log = { status: 'ok' };
    await soon(visit, () => getByText(page, /^The server answers again/));
    await press('Log it');
    await soon(visit, () => expect(reload).toHaveBeenCalledTimes(1));
  });

  it('says what is not there', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('Everything else needs the server');
  });

  it('says that nobody is signed in', async () => {
    const { page } = await open({ isKnown: false });
    expect(page.textContent).toContain('Nobody is signed in on this device');
  });
});
