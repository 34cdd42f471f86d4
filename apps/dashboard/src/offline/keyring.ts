import { Injectable, InjectionToken, inject } from '@angular/core';
import { OutboxKeys, type OutboxKey, outboxPaths } from '@understory/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../shell/clock';
import { DeviceStore } from './device-store';
import { newPair, readPrivateKey } from './sealing';
import { Server } from './server';
import type { Device, OutboxStore } from './waiting';

/** A newer pair is made then: whoever once got hold of a private key opens nothing that is sealed later. ADR 141. */
const RENEWED_AFTER_DAYS = 90;
const DAY_MS = 86_400_000;

/** What lies on the device; null where the browser keeps nothing or cannot seal (ADR 140). */
export const OUTBOX_STORE = new InjectionToken<OutboxStore | null>('OUTBOX_STORE', {
  providedIn: 'root',
  factory: () => {
    const canKeep = 'indexedDB' in globalThis && isSecureContext && 'locks' in navigator;
    return canKeep ? new DeviceStore(`understory ${new URL(document.baseURI).pathname}`) : null;
  },
});

/** The keys of whoever is signed in: public ones lie on the device, private ones stay in memory. */
@Injectable({ providedIn: 'root' })
export class Keyring {
  private readonly store = inject(OUTBOX_STORE);
  private readonly server = inject(Server);
  private readonly clock = inject(Clock);
  private opening = new Map<string, CryptoKey>();
  private readFor = '';

  /** What this device seals with for somebody, asked of the server where it is not known; null where it cannot be had. */
  async sealingFor(owner: string, timeZone: string): Promise<Device | null> {
    const device = await this.store?.device();
    if (device?.owner === owner) return device;
    return this.renew(owner, timeZone);
  }

  /** Asks the server which key to seal to from now on, and makes one where there is none or it is old. */
  async renew(owner: string, timeZone: string): Promise<Device | null> {
    const keys = await this.readKeys(owner);
    if (!keys || !this.store) return null;
    const [newest] = keys;
    const key = newest && isFresh(newest) ? newest : ((await this.make(owner)) ?? newest);
    if (!key) return null;
    const { id, publicKey } = key;
    const device = { owner, timeZone, key: { id, publicKey }, aheadMs: this.clock.aheadMs() };
    await this.store.setDevice(device);
    return device;
  }

  /** Null where that key cannot be had now; undefined where it is gone for good. */
  async openingFor(owner: string, key: string): Promise<CryptoKey | null | undefined> {
    if (this.readFor === owner && this.opening.has(key)) return this.opening.get(key);
    if (!(await this.readKeys(owner))) return null;
    return this.opening.get(key);
  }

  /** Nothing of this person stays in memory, and this device seals for nobody. */
  async forget(): Promise<void> {
    this.opening = new Map();
    this.readFor = '';
    await this.store?.setDevice(null);
  }

  private async readKeys(owner: string): Promise<readonly OutboxKey[] | null> {
    const told = OutboxKeys.safeParse(await this.server.read(owner, outboxPaths.keys));
    if (!told.success) return null;
    const { keys } = told.data;
    const read = keys.map(async (key) => [key.id, await readPrivateKey(key.privateKey)] as const);
    this.opening = new Map(await Promise.all(read));
    this.readFor = owner;
    return keys;
  }

  private async make(owner: string): Promise<OutboxKey | null> {
    const pair = await newPair();
    const id = uuidv7();
    const path = outboxPaths.key(id);
    if (!(await this.server.put(owner, path, pair))) return null;
    this.opening.set(id, await readPrivateKey(pair.privateKey));
    return { ...pair, id, madeAt: new Date().toISOString() };
  }
}

function isFresh({ madeAt }: OutboxKey): boolean {
  return Date.now() - Date.parse(madeAt) < RENEWED_AFTER_DAYS * DAY_MS;
}
