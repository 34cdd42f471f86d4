import { TestBed } from '@angular/core/testing';
import { INES, Visit } from '../shell/spec-support';
import { Session } from '../shell/session';
import { OUTBOX_STORE } from './keyring';
import { Outbox } from './outbox';
import { newPair, readPublicKey, seal } from './sealing';
import { Server } from './server';
import { FakeServer, MemoryStore, soon } from './spec-support';
import { UnsentSheet } from './unsent-sheet';

const ROW = '0197f0c0-0000-7000-8000-000000000002';
const KEY = '0197f0c0-0000-7000-8000-000000000003';
const LATE_MS = 5_000;

/** A fresh load with something unsent, whose key comes as the server answers. */
async function open() {
  const store = new MemoryStore();
  const server = new FakeServer();
  const [key, owner] = [KEY, INES.id];
  const pair = await newPair();
  server.keys = [{ ...pair, id: key, madeAt: new Date().toISOString() }];
  const write = {
    method: 'PUT',
    path: 'leave/1',
    body: { firstDay: '2026-03-04', lastDay: '2026-03-06' },
  };
  const box = await seal(write, await readPublicKey(pair.publicKey), { owner, row: ROW, key });
  await store.add({ id: ROW, owner, key, madeAt: new Date().toISOString(), isTried: false, box });
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: store },
      { provide: Server, useValue: server },
    ],
  });
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((settle) => (answer = settle));
  const read = server.read.bind(server);
  jest.spyOn(server, 'read').mockImplementation(async (...about) => {
    await asked;
    return read(...about);
  });
  const visit = await Visit.create([{ path: 'account', component: UnsentSheet }]);
  TestBed.inject(Session);
  await TestBed.inject(Outbox).lookAfter(INES);
  await visit.open('/account?timeZone=UTC');
  await visit.settle();
  const rows = () => visit.page.querySelector('ul')?.textContent?.trim();
  return { visit, server, answer, rows };
}

describe('what is unsent, before signing out', () => {
  it('is being opened until its key has come, and then says what it is', async () => {
    const { visit, answer, rows } = await open();
    expect(rows()).toBe('An entry, being opened…');
    answer();
    await soon(visit, () => expect(rows()).toBe('Leave, Wednesday 4 March to Friday 6 March'));
  });

  it('is sealed where no key can be had', async () => {
    const { visit, server, answer, rows } = await open();
    server.isAway = true;
    answer();
    await soon(visit, () => expect(rows()).toBe('A sealed entry'));
  });

  it('is sealed where the key takes too long', async () => {
    const { visit, rows } = await open();
    await new Promise((later) => setTimeout(later, LATE_MS));
    await soon(visit, () => expect(rows()).toBe('A sealed entry'));
  }, 12_000);
});
