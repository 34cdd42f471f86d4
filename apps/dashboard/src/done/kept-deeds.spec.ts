import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { OUTBOX_STORE } from '../offline/keyring';
import { Server } from '../offline/server';
import { FakeServer, MemoryStore, soon } from '../offline/spec-support';
import { INES, Visit } from '../shell/spec-support';
import { DEEDS_STORE, KeptDeeds } from './kept-deeds';
import { LastDone } from './last-done';
import { inSteps } from './way-back';

@Component({ selector: 'us-plain', template: '' })
class Plain {}

/** What the other tabs say comes by these, the newest last. */
const channels: Channel[] = [];
class Channel {
  onmessage: (() => void) | null = null;
  constructor() {
    channels.push(this);
  }
  postMessage(): void {
    channels.filter((each) => each !== this).forEach(({ onmessage }) => onmessage?.());
  }
}

beforeAll(() => Object.assign(globalThis, { BroadcastChannel: Channel }));
afterAll(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));

const MARIE = '0192f0c0-0000-7000-8000-000000000002';
const DAY_MS = 86_400_000;

/** A tab of a device, and the server behind it. */
async function tab(
  device: MemoryStore,
  server: FakeServer,
  owner = INES.id,
  meanwhile: (say: LastDone['say']) => void = () => undefined,
) {
  TestBed.resetTestingModule();
  document.body.replaceChildren();
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: new MemoryStore() },
      { provide: DEEDS_STORE, useValue: device },
      { provide: Server, useValue: server },
    ],
  });
  const visit = await Visit.create([{ path: '', component: Plain }]);
  await visit.open('/');
  const done = TestBed.inject(LastDone);
  const kept = TestBed.inject(KeptDeeds);
  const looked = kept.lookAfter({ id: owner, timeZone: INES.timeZone });
  meanwhile((...deed) => done.say(...deed));
  await looked;
  const listed = () => done.recent().map(({ message }) => message);
  return { visit, done, kept, listed };
}

const leave = { path: 'leave/1', body: { firstDay: '2026-11-02', version: 2 } };
const nothing = () => Promise.resolve();

describe('what was done on a device', () => {
  const device = new MemoryStore();
  const server = new FakeServer();
  beforeEach(() => {
    device.rows = [];
    server.keys = [];
    channels.length = 0;
  });

  /** Two changes that outlive their tab, between them one that does not. */
  async function changed() {
    const opened = await tab(device, server);
    opened.done.say('First', inSteps(nothing, leave));
    opened.done.say('Of this tab', nothing);
    opened.done.say('Second', inSteps(nothing, { path: 'leave/2' }));
    await soon(opened.visit, () => expect(device.rows).toHaveLength(2));
    return opened;
  }

  it('lies sealed, and is there again after the page was loaded afresh', async () => {
    await changed();
    const text = JSON.stringify(device.rows.map(({ box }) => new TextDecoder().decode(box)));
    expect(text).not.toMatch(/First|leave|firstDay/);
    const { visit, done, listed } = await tab(device, server);
    expect(listed()).toEqual(['Second', 'First']);
    expect(done.latest()).toBeNull();
    const undone = done.undo(done.recent()[1]);
    await visit.settle();
    expect(await visit.answer('PUT', 'api/leave/1', { ...leave.body, version: 3 })).toEqual(
      leave.body,
    );
    expect(await undone).toBeNull();
    await soon(visit, () => expect(device.rows).toHaveLength(1));
    expect((await tab(device, server)).listed()).toEqual(['Second']);
  });

  it('is never shown under another person’s sign-in, and leaves with it', async () => {
    await changed();
    expect((await tab(device, server, MARIE)).listed()).toEqual([]);
    expect(device.rows).toEqual([]);
  });

  it('is left alone by a tab that stayed open after another person signed in', async () => {
    await changed();
    const stale = channels.at(-1);
    const { visit, done } = await tab(device, server, MARIE);
    done.say('Hers', inSteps(nothing, leave));
    await soon(visit, () => expect(device.rows).toHaveLength(1));
    stale?.onmessage?.();
    await visit.settle();
    expect((await tab(device, server, MARIE)).listed()).toEqual(['Hers']);
  });

  it('is gone after a day, and after signing out', async () => {
    await changed();
    const [first] = device.rows;
    if (!first) throw new Error('Expected a row on the device.');
    const madeAt = new Date(Date.parse(first.madeAt) - DAY_MS - 1).toISOString();
    device.rows[0] = { ...first, madeAt };
    const { visit, done, kept, listed } = await tab(device, server);
    expect(listed()).toEqual(['Second']);
    await kept.forget();
    expect(device.rows).toEqual([]);
    done.say('Afterwards', inSteps(nothing, leave));
    await visit.settle();
    expect(device.rows).toEqual([]);
  });

  it('is what another tab did too, and no more of what it took back', async () => {
    const { visit, listed } = await changed();
    device.rows = device.rows.slice(1);
    channels.at(-1)?.onmessage?.();
    await soon(visit, () => expect(listed()).toEqual(['Second', 'Of this tab']));
  });

  it('is not offered in the bar once another tab took it back', async () => {
    const { visit, done } = await changed();
    expect(done.latest()?.message).toBe('Second');
    device.rows = device.rows.slice(0, 1);
    channels.at(-1)?.onmessage?.();
    await soon(visit, () => expect(done.latest()).toBeNull());
  });

  it('is kept too where it was done while what lay here was being read', async () => {
    const { visit, done, listed } = await changed();
    channels.at(-1)?.onmessage?.();
    done.say('Meanwhile', inSteps(nothing, { path: 'leave/3' }));
    await soon(visit, () => expect(device.rows).toHaveLength(3));
    expect(listed()).toEqual(['Meanwhile', 'Second', 'Of this tab', 'First']);
  });

  it('is kept too where it was done before what lies here was known', async () => {
    await changed();
    const { visit, done, listed } = await tab(device, server, INES.id, (say) =>
      say('At once', inSteps(nothing, { path: 'leave/3' })),
    );
    expect(listed()).toEqual(['At once', 'Second', 'First']);
    expect(done.latest()?.message).toBe('At once');
    await soon(visit, () => expect(device.rows).toHaveLength(3));
  });

  it('is there but for what does not open', async () => {
    await changed();
    const [first] = device.rows;
    if (!first) throw new Error('Expected a row on the device.');
    device.rows[0] = { ...first, box: first.box.slice(0, -1) };
    expect((await tab(device, server)).listed()).toEqual(['Second']);
  });

  it('is twenty changes at most', async () => {
    const { visit, done } = await tab(device, server);
    for (let turn = 1; turn <= 22; turn += 1) done.say(`Deed ${turn}`, inSteps(nothing, leave));
    await soon(visit, () => expect(device.rows).toHaveLength(20));
  });

  it('stays in its tab where its key cannot be had, or there is no room', async () => {
    server.isAway = true;
    const { visit, done, listed } = await tab(device, server);
    done.say('First', inSteps(nothing, leave));
    await visit.settle();
    expect(device.rows).toEqual([]);
    expect(listed()).toEqual(['First']);
    server.isAway = false;
  });
});
