import { TestBed } from '@angular/core/testing';
import { Keyring, OUTBOX_STORE } from './keyring';
import { Server } from './server';
import { FakeServer, MemoryStore } from './spec-support';

const DAY_MS = 86_400_000;

function start() {
  const store = new MemoryStore();
  const server = new FakeServer();
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: store },
      { provide: Server, useValue: server },
    ],
  });
  return { store, server, keyring: TestBed.inject(Keyring) };
}

describe('the keys of an outbox', () => {
  it('are made once; only the public half lies on the device', async () => {
    const { store, server, keyring } = start();
    const device = await keyring.sealingFor('ines', 'Europe/London');
    expect(server.keys).toHaveLength(1);
    expect(device).toEqual(await store.device());
    expect(JSON.stringify(device)).not.toContain(server.keys[0]?.privateKey);
    expect(await keyring.sealingFor('ines', 'Europe/London')).toBe(device);
    expect(server.keys).toHaveLength(1);
  });

  it('are those of the person who seals, not of whoever was here before', async () => {
    const { keyring, server } = start();
    const first = await keyring.sealingFor('ines', 'Europe/London');
    server.keys = [];
    const second = await keyring.sealingFor('marie', 'Europe/London');
    expect(second?.owner).toBe('marie');
    expect(second?.key.id).not.toBe(first?.key.id);
  });

  it('are renewed after 90 days; the older ones still open', async () => {
    const { keyring, server } = start();
    const old = await keyring.renew('ines', 'Europe/London');
    const aged = (days: number) =>
      server.keys.map((key) => ({
        ...key,
        madeAt: new Date(Date.now() - days * DAY_MS).toISOString(),
      }));
    server.keys = aged(89);
    expect((await keyring.renew('ines', 'Europe/London'))?.key.id).toBe(old?.key.id);
    server.keys = aged(91);
    const renewed = await keyring.renew('ines', 'Europe/London');
    expect(renewed?.key.id).not.toBe(old?.key.id);
    expect(await keyring.openingFor('ines', old?.key.id ?? '')).toMatchObject({
      type: 'private',
      extractable: false,
    });
  });

  it('are taken as the server has them, also where the device knew another', async () => {
    const { store, keyring, server } = start();
    await keyring.renew('ines', 'Europe/London');
    server.keys = [];
    const device = await keyring.renew('ines', 'Europe/London');
    expect(device?.key.id).toBe(server.keys[0]?.id);
    expect(await store.device()).toEqual(device);
  });

  it('cannot be had while the server is away, and are then neither made nor lost', async () => {
    const { keyring, server } = start();
    server.isAway = true;
    expect(await keyring.sealingFor('ines', 'Europe/London')).toBeNull();
    expect(await keyring.openingFor('ines', 'key')).toBeNull();
    server.isAway = false;
    expect(await keyring.openingFor('ines', 'key')).toBeUndefined();
  });

  it('open for the person alone whose they are', async () => {
    const { keyring, server } = start();
    const device = await keyring.renew('ines', 'Europe/London');
    server.keys = [];
    expect(await keyring.openingFor('marie', device?.key.id ?? '')).toBeUndefined();
  });

  it('are gone from memory and device after signing out', async () => {
    const { store, keyring, server } = start();
    const device = await keyring.renew('ines', 'Europe/London');
    await keyring.forget();
    server.isAway = true;
    expect(await store.device()).toBeNull();
    expect(await keyring.openingFor('ines', device?.key.id ?? '')).toBeNull();
  });
});
