import { Injectable, InjectionToken, Injector, effect, inject, untracked } from '@angular/core';
import { DeviceStore } from '../offline/device-store';
import { Keyring, OUTBOX_STORE } from '../offline/keyring';
import { open, readPublicKey, seal } from '../offline/sealing';
import type { OutboxStore, SealedRow } from '../offline/waiting';
import { KEPT, type KeptDeed, LastDone } from './last-done';
import type { StepBack } from './way-back';
import { WaysBack } from './ways-back';

/** So long a change can be taken back in another tab, or in the same one after it was loaded afresh. */
const KEPT_MS = 24 * 3_600_000;
const NAME = `understory deeds ${new URL(document.baseURI).pathname}`;

/** Beside the outbox and apart from it; null where the browser keeps nothing. */
export const DEEDS_STORE = new InjectionToken<OutboxStore | null>('DEEDS_STORE', {
  providedIn: 'root',
  factory: () => inject(OUTBOX_STORE) && new DeviceStore(NAME),
});

/** What of a deed lies sealed. */
interface Sealed {
  readonly message: string;
  readonly at: number;
  readonly steps: readonly StepBack[];
}

interface Owner {
  readonly id: string;
  readonly timeZone: string;
}

/**
 * Keeps what was done on this device, sealed as the outbox is: whoever is signed in finds it again after the page was loaded
 * afresh, and in every tab. ADR 164.
 */
@Injectable({ providedIn: 'root' })
export class KeptDeeds {
  private readonly injector = inject(Injector);
  private readonly store = inject(DEEDS_STORE);
  private readonly keyring = inject(Keyring);
  private readonly done = inject(LastDone);
  private readonly ways = inject(WaysBack);
  /** Where each deed of the list lies; null where it cannot. */
  private readonly lying = new Map<KeptDeed, SealedRow | null>();
  private readonly tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : null;
  private owner: Owner | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  /** Brings back what somebody did here within a day, and keeps from now on what they do. Once more changes nothing. */
  async lookAfter(owner: Owner): Promise<void> {
    const { store, injector } = this;
    if (!store || this.owner?.id === owner.id) return;
    this.owner = owner;
    if (this.tabs) this.tabs.onmessage = () => void this.inTurn(() => this.reread(store));
    await this.inTurn(() => this.tidy(store));
    await this.inTurn(() => this.reread(store));
    effect(
      () => {
        this.done.recent();
        untracked(() => void this.inTurn(() => this.follow(store)));
      },
      { injector },
    );
  }

  /** After signing out: nothing of it stays on the device. */
  async forget(): Promise<void> {
    this.owner = null;
    await this.turn;
    for (const { seq } of (await this.store?.rowsOf()) ?? []) await this.store?.remove(seq);
  }

  /** One after the other: what is read must not be what is being written. A device that fails keeps nothing, and nobody waits for it. */
  private inTurn(work: () => Promise<void>): Promise<unknown> {
    this.turn = this.turn.then(work).catch(() => undefined);
    return this.turn;
  }

  private async reread(store: OutboxStore): Promise<void> {
    const rows = (await store.rowsOf()).filter(({ owner }) => owner === this.owner?.id);
    const known = new Set([...this.lying.values()].map((row) => row?.id));
    const found: KeptDeed[] = [];
    for (const row of rows.toReversed()) {
      const deed = known.has(row.id) ? null : await this.read(row).catch(() => null);
      if (!deed) continue;
      this.lying.set(deed, row);
      found.push(deed);
    }
    const lie = new Set(rows.map(({ id }) => id));
    const gone = new Set<KeptDeed>();
    for (const [deed, row] of this.lying) if (row && !lie.has(row.id)) gone.add(deed);
    for (const deed of gone) {
      this.lying.delete(deed);
      // What another tab took back is not offered here once more.
      if (deed === this.done.latest()) this.done.forget();
    }
    this.done.recent.update((recent) =>
      [...recent.filter((deed) => !gone.has(deed)), ...found]
        .sort((a, b) => b.at - a.at)
        .slice(0, KEPT),
    );
  }

  /** What is older than a day leaves, and what was another person's; not when another tab calls, which may be the next person's. */
  private async tidy(store: OutboxStore): Promise<void> {
    for (const row of await store.rowsOf()) {
      const isOver = Date.now() - Date.parse(row.madeAt) > KEPT_MS;
      if (isOver || row.owner !== this.owner?.id) await store.remove(row.seq);
    }
  }

  private async read({ id, owner, key, box }: SealedRow): Promise<KeptDeed | null> {
    const opening = await this.keyring.openingFor(owner, key);
    if (!opening) return null;
    const { message, at, steps } = (await open(box, opening, { owner, row: id, key })) as Sealed;
    return { message, at, undo: this.ways.by(...steps) };
  }

  /** What was done since is kept; what was taken back, or is more than the list holds, leaves. */
  private async follow(store: OutboxStore): Promise<void> {
    if (!this.owner) return;
    const deeds = this.done.recent();
    let isChanged = false;
    for (const deed of deeds.toReversed()) {
      if (this.lying.has(deed)) continue;
      const row = await this.keep(store, this.owner, deed).catch(() => null);
      this.lying.set(deed, row);
      isChanged ||= row !== null;
    }
    for (const [deed, row] of this.lying) {
      if (deeds.includes(deed)) continue;
      this.lying.delete(deed);
      if (row) await store.remove(row.seq);
      isChanged ||= row !== null;
    }
    if (isChanged) this.tabs?.postMessage(null);
  }

  private async keep(
    store: OutboxStore,
    owner: Owner,
    { message, at, undo }: KeptDeed,
  ): Promise<SealedRow | null> {
    if (!undo.steps) return null;
    const device = await this.keyring.sealingFor(owner.id, owner.timeZone);
    if (!device) return null;
    const { id: key, publicKey } = device.key;
    const label = { owner: owner.id, row: crypto.randomUUID(), key };
    const said: Sealed = { message, at, steps: undo.steps };
    const box = await seal(said, await readPublicKey(publicKey), label);
    const madeAt = new Date(at).toISOString();
    return store.add({ id: label.row, owner: owner.id, key, madeAt, isTried: false, box });
  }
}
