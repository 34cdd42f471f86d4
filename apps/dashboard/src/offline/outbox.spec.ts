import { TestBed } from '@angular/core/testing';
import { plainProblem } from '../shell/problem';
import { Changes } from '../shell/changes';
import { OUTBOX_STORE } from './keyring';
import { NoKey, Outbox } from './outbox';
import { Server } from './server';
import { FakeServer, MemoryStore } from './spec-support';
import type { Write } from './waiting';

const ines = { id: 'ines', timeZone: 'Europe/London' };
const marie = { id: 'marie', timeZone: 'Europe/London' };
const put = (path: string, version = 0): Write => ({ method: 'PUT', path, body: { version } });

/** A tab on a device; the next one begins with what lies there and nothing in memory. */
function openTab(store = new MemoryStore(), server = new FakeServer()) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: store },
      { provide: Server, useValue: server },
    ],
  });
  return { store, server, outbox: TestBed.inject(Outbox), changes: TestBed.inject(Changes) };
}

async function keepUnsent(...paths: string[]) {
  const tab = openTab();
  await tab.outbox.keep(ines, put('warm/up'));
  await tab.outbox.flush();
  tab.server.heard.length = 0;
  tab.server.isAway = true;
  for (const path of paths) await tab.outbox.keep(ines, put(path));
  await tab.outbox.flush();
  return tab;
}

describe('the outbox', () => {
  it('answers whoever waits with what the server said, and keeps nothing', async () => {
    const { store, outbox } = openTab();
    const row = await outbox.keep(ines, put('leave/1'));
    expect(store.rows).toHaveLength(1);
    expect(await outbox.attend(row)).toEqual({ kind: 'kept', body: { version: 0 } });
    expect(outbox.waiting()).toHaveLength(0);
    expect(store.rows).toHaveLength(0);
  });

  it('keeps what found no answer, and sends it in order once there is one', async () => {
    const { store, server, outbox, changes } = await keepUnsent('sessions/b', 'leave/a');
    expect(outbox.waiting().map(({ write }) => write?.path)).toEqual(['sessions/b', 'leave/a']);
    expect(outbox.ended()).toBe('away');
    server.isAway = false;
    expect(await outbox.flush()).toBe('through');
    expect(server.heard.map(({ path }) => path)).toEqual(['sessions/b', 'leave/a']);
    expect(store.rows).toEqual([]);
    expect(changes.changed()).toBe(2);
  });

  it('keeps the order in which things were done, whatever the clock of the device says', async () => {
    const { server, outbox } = await keepUnsent('sessions/a');
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 2 * 86_400_000);
    await outbox.keep(ines, put('sessions/b'));
    clock.mockReturnValue(Date.now() + 4 * 86_400_000);
    await outbox.keep(ines, put('sessions/c'));
    clock.mockRestore();
    server.isAway = false;
    await outbox.flush();
    expect(server.heard.map(({ path }) => path)).toEqual([
      'sessions/a',
      'sessions/b',
      'sessions/c',
    ]);
  });

  it('opens again in another tab what the first one sealed, with a key from the server alone', async () => {
    const first = await keepUnsent('sessions/a');
    const { server, outbox } = openTab(first.store, first.server);
    await outbox.lookAfter(ines);
    await outbox.openAll();
    expect(outbox.waiting()).toMatchObject([{ write: null, row: { isTried: true } }]);
    server.isAway = false;
    await outbox.flush();
    expect(server.heard).toEqual([{ owner: 'ines', ...put('sessions/a') }]);
    expect(outbox.waiting()).toEqual([]);
  });

  it('lays nothing readable on the device', async () => {
    const { store } = await keepUnsent('sessions/a');
    const [row] = store.rows;
    expect(Object.keys(row ?? {}).sort()).toEqual(
      ['box', 'id', 'isTried', 'key', 'madeAt', 'owner', 'seq'].sort(),
    );
    expect(new TextDecoder().decode(row?.box)).not.toContain('sessions');
  });

  it('shows and sends nothing of anybody else', async () => {
    const { store, server, outbox } = await keepUnsent('sessions/a');
    server.isAway = false;
    await outbox.lookAfter(marie);
    expect(outbox.waiting()).toEqual([]);
    await outbox.flush();
    expect(server.heard).toEqual([]);
    expect(store.rows).toHaveLength(1);
    await outbox.lookAfter(ines);
    expect(outbox.waiting().map(({ write }) => write)).toEqual([null]);
    await outbox.flush();
    expect(server.heard).toMatchObject([{ owner: 'ines', path: 'sessions/a' }]);
  });

  it('takes the very same write once more for the one that lies there, but not an older one', async () => {
    const { store, outbox } = await keepUnsent('leave/1');
    await outbox.keep(ines, put('leave/1'));
    expect(store.rows).toHaveLength(1);
    await outbox.keep(ines, { method: 'DELETE', path: 'leave/1', body: null });
    await outbox.keep(ines, put('leave/1'));
    expect(store.rows).toHaveLength(3);
  });

  it('hands a refusal to whoever waits; later it stays, with its reason, until its owner decides', async () => {
    const problem = plainProblem('invalid-input', 400);
    const { store, server, outbox } = await keepUnsent('leave/1');
    server.isAway = false;
    server.answer = () => ({ kind: 'refused', problem });
    expect(await outbox.flush()).toBe('through');
    expect(outbox.waiting()).toMatchObject([{ fate: { kind: 'refused', problem } }]);
    const row = await outbox.keep(ines, put('leave/2'));
    expect(await outbox.attend(row)).toEqual({ kind: 'refused', problem });
    expect(store.rows).toHaveLength(1);
    await outbox.remove(outbox.waiting().map((each) => each.row));
    expect(store.rows).toEqual([]);
  });

  it('gives a refused word up for a newer one about the same', async () => {
    const { server, outbox } = await keepUnsent('leave/1');
    server.isAway = false;
    server.answer = () => ({ kind: 'refused', problem: plainProblem('invalid-input', 400) });
    await outbox.flush();
    server.answer = ({ body }) => ({ kind: 'kept', body });
    const row = await outbox.keep(ines, put('leave/1', 7), true);
    await outbox.attend(row);
    expect(outbox.waiting()).toHaveLength(0);
    expect(server.heard.at(-1)).toMatchObject({ body: { version: 7 } });
  });

  it('takes what was written upon a refused word for written upon what stands there', async () => {
    const { store, server, outbox } = await keepUnsent('leave/1');
    server.isAway = false;
    server.answer = () => ({ kind: 'refused', problem: plainProblem('invalid-input', 400) });
    await outbox.flush();
    server.isAway = true;
    await outbox.keep(ines, put('leave/1', 1));
    await outbox.keep(ines, put('leave/1', 1));
    expect(store.rows).toHaveLength(1);
    server.isAway = false;
    server.answer = ({ body }) => ({ kind: 'kept', body });
    await outbox.flush();
    expect(server.heard.at(-1)).toMatchObject({ path: 'leave/1', body: { version: 0 } });
    expect(store.rows).toEqual([]);
  });

  it('gives up with a refused word all that was written upon it', async () => {
    const { store, server, outbox } = await keepUnsent('leave/1');
    await outbox.keep(ines, put('leave/1', 1));
    server.isAway = false;
    server.answer = () => ({ kind: 'refused', problem: plainProblem('invalid-input', 400) });
    await outbox.flush();
    expect(store.rows).toHaveLength(2);
    server.isAway = true;
    await outbox.keep(ines, put('leave/1', 2));
    expect(store.rows).toHaveLength(1);
  });

  it('lets whoever waits go on when the answer takes long, and sends it all the same', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate'] });
    const { store, server, outbox } = openTab();
    let answer: (outcome: { kind: 'kept'; body: null }) => void = () => undefined;
    const row = await outbox.keep(ines, put('leave/1'));
    server.send = () => new Promise((settle) => (answer = settle));
    let waiting: readonly unknown[] = [];
    const outcome = outbox.attend(row).then((told) => {
      waiting = outbox.waiting();
      return told;
    });
    expect(outbox.waiting()).toEqual([]);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await outcome).toEqual({ kind: 'away' });
    expect(waiting).toHaveLength(1);
    expect(outbox.waiting()).toHaveLength(1);
    answer({ kind: 'kept', body: null });
    await jest.advanceTimersByTimeAsync(1);
    expect(store.rows).toEqual([]);
    jest.useRealTimers();
  });

  it('keeps it for the next sign-in where that ended', async () => {
    const { store, server, outbox } = openTab();
    const row = await outbox.keep(ines, put('leave/1'));
    server.answer = () => ({ kind: 'signed-out' });
    expect(await outbox.attend(row)).toEqual({ kind: 'signed-out' });
    expect(store.rows).toHaveLength(1);
    expect(await outbox.flush()).toBe('signed-out');
  });

  it('says what can never be opened again, and holds up nothing with it', async () => {
    const first = await keepUnsent('leave/1');
    first.server.keys = [];
    first.server.isAway = false;
    const { outbox, server } = openTab(first.store, first.server);
    await outbox.lookAfter(ines);
    expect(await outbox.flush()).toBe('through');
    expect(outbox.waiting()).toMatchObject([{ fate: { kind: 'unreadable' }, write: null }]);
    expect(server.heard).toEqual([]);
  });

  it('throws where nothing can be kept, so that the form can say so', async () => {
    const { store, outbox, server } = openTab();
    store.isFull = true;
    await expect(outbox.keep(ines, put('leave/1'))).rejects.toThrow('No room');
    store.isFull = false;
    server.isAway = true;
    await store.setDevice(null);
    await expect(outbox.keep(ines, put('leave/1'))).rejects.toBeInstanceOf(NoKey);
  });

  it('tells whoever waits that another tab has sent it', async () => {
    const { store, server, outbox } = openTab();
    const row = await outbox.keep(ines, put('leave/1'));
    server.send = async () => {
      throw new Error('This tab has nothing to send.');
    };
    store.rows = [];
    expect(await outbox.attend(row)).toEqual({ kind: 'kept', body: null });
  });
});
