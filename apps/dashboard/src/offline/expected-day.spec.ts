import { TestBed } from '@angular/core/testing';
import type { Session } from '@understory/contracts';
import { Clock } from '../shell/clock';
import { saidOf } from '../today/session-writes';
import { ExpectedDay, markExpected } from './expected-day';
import { OUTBOX_STORE } from './keyring';
import { Outbox } from './outbox';
import { Server } from './server';
import { FakeServer, MemoryStore } from './spec-support';

const owner = { id: '0192f0c0-0000-7000-8000-000000000001', timeZone: 'Europe/London' };
const CASE = '0192f0c0-0000-7000-8000-0000000000c1';

function session(last: string, more: object = {}) {
  return {
    id: `0192f0c0-0000-7000-8000-0000000000${last}`,
    startsAt: '2026-03-04T14:00:00Z',
    localDate: '2026-03-04',
    zone: 'Europe/London',
    minutes: 50,
    kind: 'individual',
    acuity: 'acute',
    isTraumaFocused: true,
    outcome: 'planned',
    isFirst: false,
    isRiskEvent: false,
    caseId: CASE,
    practiceId: null,
    attendees: null,
    series: null,
    version: 4,
    units: 0,
    isImported: false,
    ...more,
  };
}

const log = (...sessions: object[]) => ({
  days: [],
  sessions,
  otherTime: [],
  contacts: [],
  connections: [],
  cases: [{ id: CASE, code: 'K-14' }],
});

async function start(now = '2026-03-04T12:00:00Z') {
  const store = new MemoryStore();
  const server = new FakeServer();
  const clock = { present: () => Temporal.Instant.from(now), aheadMs: () => 0 };
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: store },
      { provide: Server, useValue: server },
      { provide: Clock, useValue: clock },
    ],
  });
  const expected = TestBed.inject(ExpectedDay);
  server.log = log(
    session('01', { startsAt: '2026-03-04T16:00:00Z' }),
    session('02'),
    session('03', { outcome: 'held' }),
    session('04', { localDate: '2026-03-05', startsAt: '2026-03-05T09:00:00Z', caseId: null }),
  );
  await expected.refresh(owner);
  const device = await store.device();
  if (!device) throw new Error('Expected a device after a refresh.');
  return { store, server, expected, device, clock };
}

describe('the coming day on the device', () => {
  it('is time, minutes and code of what is still expected; all else of it is sealed', async () => {
    const { store, expected, device } = await start();
    expect(await expected.today(device)).toMatchObject([
      { startsAt: '2026-03-04T14:00:00Z', minutes: 50, code: 'K-14' },
      { startsAt: '2026-03-04T16:00:00Z', minutes: 50, code: 'K-14' },
    ]);
    const [row] = store.kept;
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'code',
      'id',
      'minutes',
      'on',
      'owner',
      'startsAt',
      'template',
    ]);
    expect(JSON.stringify(store.kept)).not.toMatch(/acute|individual|trauma/i);
  });

  it('is dropped at its end, and tomorrow stands in its place', async () => {
    const { store, expected, device, clock } = await start();
    clock.present = () => Temporal.Instant.from('2026-03-05T00:30:00Z');
    expect(await expected.today(device)).toMatchObject([{ on: '2026-03-05', code: null }]);
    expect(store.kept).toHaveLength(1);
    clock.present = () => Temporal.Instant.from('2026-03-06T00:30:00Z');
    expect(await expected.today(device)).toEqual([]);
    expect(store.kept).toEqual([]);
  });

  it('is nobody else’s', async () => {
    const { store, expected, device } = await start();
    expect(await expected.today({ ...device, owner: 'marie' })).toEqual([]);
    expect(store.kept).toEqual([]);
  });

  it('stays as it was while the server is away, and goes with what is marked', async () => {
    const { store, server, expected } = await start();
    server.isAway = true;
    await expected.refresh(owner);
    expect(store.kept).toHaveLength(3);
    await expected.drop(store.kept[0]?.id ?? '');
    expect(store.kept).toHaveLength(2);
    await expected.dropAll();
    expect(store.kept).toEqual([]);
  });

  it('goes out whole once it is marked, with all that the server had said of it', async () => {
    const { server, expected, device } = await start();
    const [first] = await expected.today(device);
    if (!first) throw new Error('Expected a session.');
    const outbox = TestBed.inject(Outbox);
    await outbox.keep(owner, markExpected(first, 'held'));
    await outbox.flush();
    expect(server.heard).toEqual([
      {
        owner: owner.id,
        method: 'PUT',
        path: `sessions/${first.id}`,
        body: { ...saidOf(session('02') as Session), outcome: 'held' },
      },
    ]);
  });
});
