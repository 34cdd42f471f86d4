import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import { TestBed } from '@angular/core/testing';
import type { Device, Devices } from '@understory/contracts';
import { Component } from '@angular/core';
import type { ReminderWay } from '@understory/domain';
import { type, Visit } from '../shell/spec-support';
import { DevicesPart } from './devices-part';
import { type BrowserState, type Subscribed, ThisBrowser } from './this-browser';

const URL = 'api/reminders/devices';
const ID = '0192f0c0-0000-7000-8000-0000000000d1';
const KEYS = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };
const HERE: Device = {
  id: ID,
  name: 'Firefox on Android',
  version: 1,
  isHere: true,
  endedAt: null,
  lastSentAt: '2026-11-20T16:00:00.000Z',
  failure: null,
};
const DESK: Device = { ...HERE, id: ID.replace('d1', 'd2'), name: 'Desk', isHere: false };

let ways: readonly ReminderWay[] | null = ['notification'];

@Component({
  imports: [DevicesPart],
  template: `<us-devices [ways]="ways" timeZone="Europe/London" />`,
})
class Host {
  protected readonly ways = ways;
}

async function opened(devices: Device[], state: BrowserState, key: Devices['key'] = 'key') {
  const fake = {
    now: state,
    state: async () => fake.now,
    subscribe: jest.fn(async (): Promise<Subscribed> => {
      fake.now = 'on';
      return { endpoint: 'https://push.example/new', keys: KEYS };
    }),
    unsubscribe: jest.fn(async () => {
      fake.now = 'off';
    }),
    suggestedName: 'Firefox on Android',
  };
  TestBed.overrideProvider(ThisBrowser, { useValue: fake });
  const visit = await Visit.create([{ path: 'devices', component: Host }]);
  await visit.open('/devices');
  await visit.answer('GET', URL, { key, devices });
  const { page } = visit;
  const press = async (name: string) => {
    getByRole(page, 'button', { name }).click();
    await visit.settle();
  };
  const said = () => [...page.querySelectorAll('[role=status]')].map((it) => it.textContent).join();
  return { visit, page, press, fake, said };
}

beforeEach(() => (ways = ['notification']));

describe('notifications in this browser', () => {
  it.each([
    ['unsupported', 'This browser shows no notifications'],
    ['home-screen', 'First put Understory on the home screen'],
    ['insecure', 'Notifications need https'],
    ['blocked', 'Blocked in this browser’s settings'],
  ] as const)('say that they are %s, and what to do', async (state, title) => {
    const { page } = await opened([], state);
    expect(getByRole(page, 'heading', { name: title })).toBeTruthy();
    expect(queryByRole(page, 'button', { name: /Turn on/ })).toBeNull();
  });

  it('say that the server sends none', async () => {
    const { page } = await opened([], 'off', null);
    expect(page.textContent).toContain('This server sends no notifications yet');
    expect(queryByRole(page, 'button', { name: /Turn on/ })).toBeNull();
  });

  it('are turned on by a tap, under a name that can be changed', async () => {
    const { visit, page, press, fake, said } = await opened([], 'off');
    expect(fake.subscribe).not.toHaveBeenCalled();
    type(getByLabelText(page, 'Name of this device'), 'My phone');
    await press('Turn on for this device');
    expect(fake.subscribe).toHaveBeenCalledWith('key');
    const [request] = visit.server.match(({ method }) => method === 'PUT');
    expect(request?.request.url).toMatch(/^api\/reminders\/devices\/[\da-f-]{36}$/);
    expect(request?.request.body).toEqual({
      name: 'My phone',
      endpoint: 'https://push.example/new',
      keys: KEYS,
      version: 0,
    });
    request?.flush(HERE);
    await visit.settle();
    await visit.answer('GET', URL, { key: 'key', devices: [HERE] });
    expect(said()).toContain('Notifications on');
    const heading = getByRole(page, 'heading', { name: 'On for this device' });
    expect(document.activeElement).toBe(heading);
  });

  it('ask for a name before the browser asks anything', async () => {
    const { page, press, fake } = await opened([], 'off');
    type(getByLabelText(page, 'Name of this device'), ' ');
    await press('Turn on for this device');
    expect(fake.subscribe).not.toHaveBeenCalled();
    expect(getByLabelText(page, 'Name of this device').getAttribute('aria-invalid')).toBe('true');
  });

  it.each([
    ['not-allowed', 'The browser did not allow it'],
    ['not-reached', 'could not reach its push service'],
  ] as const)('say that they were %s, and keep nothing', async (outcome, words) => {
    const { visit, press, fake, said } = await opened([], 'off');
    fake.subscribe.mockResolvedValueOnce(outcome);
    await press('Turn on for this device');
    visit.server.expectNone({ method: 'PUT' });
    expect(said()).toContain(words);
  });

  it('are given up again where the server does not take them', async () => {
    const { visit, page, press, fake } = await opened([], 'off');
    await press('Turn on for this device');
    const [request] = visit.server.match(({ method }) => method === 'PUT');
    await visit.settle();
    const problem = {
      type: '',
      status: 403,
      code: 'not-allowed',
      title: 'No',
      detail: 'Ten already.',
    };
    request?.flush(problem, { status: 403, statusText: 'no' });
    await visit.settle();
    expect(fake.unsubscribe).toHaveBeenCalled();
    expect(getByRole(page, 'alert').textContent).toContain('Ten already.');
    expect(getByRole(page, 'button', { name: 'Turn on for this device' })).toBeTruthy();
  });

  it('are turned on again under their id where the browser gave them up', async () => {
    for (const [device, state] of [
      [{ ...HERE, endedAt: '2026-11-21T16:00:00.000Z', version: 2 }, 'on'],
      [{ ...HERE, version: 2 }, 'off'],
    ] as const) {
      TestBed.resetTestingModule();
      const { visit, page, press } = await opened([device], state);
      expect(page.textContent).toContain('No longer on here');
      await press('Turn on for this device');
      const sent = await visit.answer('PUT', `${URL}/${ID}`, HERE);
      expect(sent).toMatchObject({ version: 2 });
    }
  });

  it('are turned off in the browser and on the server', async () => {
    const { visit, page, press, fake, said } = await opened([HERE], 'on');
    await press('Turn off here');
    expect(fake.unsubscribe).toHaveBeenCalledTimes(1);
    expect(getByRole(page, 'button', { name: 'Send a test here' })).toBeTruthy();
    await visit.answer('DELETE', `${URL}/${ID}`, null);
    await visit.answer('GET', URL, { key: 'key', devices: [] });
    expect(said()).toContain('Notifications off here');
    expect(getByRole(page, 'heading', { name: 'Off on this device' })).toBeTruthy();
  });

  it('are tested, aloud', async () => {
    const { visit, page, press, said } = await opened([HERE], 'on');
    await press('Send a test here');
    expect(getByRole(page, 'button', { name: 'Sending…' })).toBeTruthy();
    const taken = { acceptedAt: '2026-11-24T12:05:00Z', trouble: null };
    await visit.answer('POST', `${URL}/${ID}/test`, taken);
    expect(said()).toContain('It was taken at 12:05');
    await press('Send a test here');
    const gone = { acceptedAt: null, trouble: 'device-gone' };
    await visit.answer('POST', `${URL}/${ID}/test`, gone);
    expect(said()).toContain('takes no notifications any more');
    await visit.answer('GET', URL, { key: 'key', devices: [HERE] });
  });

  it('say where mail alone was chosen', async () => {
    ways = ['mail'];
    const { page } = await opened([HERE], 'on');
    expect(page.textContent).toContain('mail alone is chosen');
  });

  it('say where no reminder was chosen at all, and speak of no choice that is not shown', async () => {
    ways = null;
    const { page } = await opened([HERE], 'on');
    expect(page.textContent).toContain('“Never” is chosen');
    expect(page.textContent).not.toContain('mail alone');
    TestBed.resetTestingModule();
    const other = await opened([], 'off');
    expect(other.page.textContent).not.toContain('no device takes them yet');
  });

  it('keep a name that is half written when they are read again', async () => {
    const ended = { ...HERE, endedAt: '2026-11-21T16:00:00.000Z' };
    const { visit, page, press } = await opened([ended, DESK], 'off');
    type(getByLabelText(page, 'Name of this device'), 'My phone');
    await press('Remove Desk');
    await visit.answer('DELETE', `${URL}/${DESK.id}`, null);
    await visit.answer('GET', URL, { key: 'key', devices: [{ ...ended }] });
    const name = getByLabelText<HTMLInputElement>(page, 'Name of this device');
    expect(name.value).toBe('My phone');
  });

  it('are read again where the device was removed elsewhere, so that a second try begins anew', async () => {
    const ended = { ...HERE, endedAt: '2026-11-21T16:00:00.000Z', version: 2 };
    const { visit, page, press } = await opened([ended, DESK], 'off');
    await press('Turn on for this device');
    await visit.refuse('PUT', `${URL}/${ID}`, 'changed-elsewhere');
    await visit.answer('GET', URL, { key: 'key', devices: [DESK] });
    expect(getByRole(page, 'heading', { name: 'Off on this device' })).toBeTruthy();
    expect(getByRole(page, 'alert')).toBeTruthy();
    await press('Remove Desk');
    await visit.answer('DELETE', `${URL}/${DESK.id}`, null);
    await visit.answer('GET', URL, { key: 'key', devices: [] });
    expect(queryByRole(page, 'alert')).toBeNull();
  });
});

describe('devices', () => {
  it('are missed where notifications are chosen and nothing takes them', async () => {
    const { page } = await opened([{ ...DESK, endedAt: '2026-11-20T16:00:00.000Z' }], 'off');
    expect(page.textContent).toContain('no device takes them yet');
    TestBed.resetTestingModule();
    const other = await opened([DESK], 'off');
    expect(other.page.textContent).not.toContain('no device takes them yet');
  });

  it('are listed by name, with what became of the last reminder', async () => {
    const at = '2026-11-20T16:00:00.000Z';
    const failure = { trouble: 'notification-refused', at, nextTry: null } as const;
    const { page } = await opened(
      [HERE, { ...DESK, failure }, { ...DESK, id: ID.replace('d1', 'd3'), endedAt: at }],
      'on',
    );
    const rows = [...page.querySelectorAll('li')].map((row) => row.textContent ?? '');
    expect(rows[0]).toMatch(
      /Firefox on Android\s+this device\s*Last reminder on 20 November at 16:00\./,
    );
    expect(rows[1]).toContain('did not get through: the browser’s push service refused');
    expect(rows[2]).toContain('Takes no notifications any more.');
  });

  it('are removed from anywhere', async () => {
    const { visit, page, press, said } = await opened([HERE, DESK], 'on');
    expect(queryByRole(page, 'button', { name: 'Remove Firefox on Android' })).toBeNull();
    await press('Remove Desk');
    await visit.answer('DELETE', `${URL}/${DESK.id}`, null);
    await visit.answer('GET', URL, { key: 'key', devices: [HERE] });
    expect(page.textContent).not.toContain('Desk');
    expect(said()).toContain('Device removed');
  });

  it('say that they could not be read, and are read again', async () => {
    const { visit, page, press } = await opened([DESK], 'on');
    await press('Remove Desk');
    await visit.answer('DELETE', `${URL}/${DESK.id}`, null);
    await visit.refuse('GET', URL, 'unavailable');
    getByRole(page, 'button', { name: /again/i }).click();
    await visit.settle();
    await visit.answer('GET', URL, { key: 'key', devices: [] });
    expect(queryByRole(page, 'alert')).toBeNull();
  });
});
