import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { Problem } from '@understory/contracts';
import { Changes } from '../shell/changes';
import { BackOff } from './back-off';
import { Keyring, OUTBOX_STORE } from './keyring';
import { OtherTabs } from './other-tabs';
import { type Ended, goRound } from './round';
import { bytesOf, open, readPublicKey, seal } from './sealing';
import { type Outcome, Server } from './server';
import type { SealedRow, Write } from './waiting';

/** Longer than a slow server takes; whoever waits is then told that it is kept and may go on. */
const ATTENTION_MS = 5_000;

/** Why a row that was answered still lies here. */
export type Fate =
  { readonly kind: 'refused'; readonly problem: Problem } | { readonly kind: 'unreadable' };

/** A row with as much as is known of it now. */
export interface WaitingRow {
  readonly row: SealedRow;
  /** Null while it is sealed. */
  readonly write: Write | null;
  /** Null while it simply waits. */
  readonly fate: Fate | null;
}

/** Whose outbox it is. */
export interface Owner {
  readonly id: string;
  readonly timeZone: string;
}

/** There is no key yet to seal with: the first moments of a first visit, or the server is away since. */
export class NoKey extends Error {}

/** Everything that was written and not yet answered: sealed on the device, sent in order, gone only with a definite answer. */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly store = inject(OUTBOX_STORE);
  private readonly keyring = inject(Keyring);
  private readonly server = inject(Server);
  private readonly changes = inject(Changes);
  private readonly tabs = inject(OtherTabs);

  private readonly plain = new Map<string, Write>();
  private readonly attended = new Map<string, (outcome: Outcome) => void>();
  private readonly backOff = new BackOff();
  private readonly fates = signal<ReadonlyMap<string, Fate>>(new Map());
  private readonly lying = signal<readonly SealedRow[]>([]);
  private readonly end = signal<Ended>('through');
  private readonly sending = signal(false);
  private owner: Owner | null = null;
  private running: Promise<Ended> | null = null;
  private isAskedAgain = false;

  /** Oldest first; nothing of anybody else. */
  readonly waiting = computed<readonly WaitingRow[]>(() => {
    const fates = this.fates();
    return this.lying()
      .filter(({ id }) => !this.attended.has(id))
      .map((row) => ({
        row,
        write: this.plain.get(row.id) ?? null,
        fate: fates.get(row.id) ?? null,
      }));
  });
  /** How the last round ended. */
  readonly ended = this.end.asReadonly();
  readonly isSending = this.sending.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.backOff.reset());
  }

  /** From now on this is about somebody: their rows are shown, opened and sent. */
  async lookAfter(owner: Owner): Promise<void> {
    if (this.owner?.id !== owner.id) {
      this.plain.clear();
      this.fates.set(new Map());
    }
    this.owner = owner;
    this.tabs.listen(() => void this.reread());
    await this.reread();
  }

  /**
   * Seals a write and lays it on the device. The very same write once more is the row that lies there already. A newer word on an
   * entry takes the place of one that was refused, and of all that was written upon that.
   *
   * @param isOver Written over what the refusal told, with its version, rather than upon what was refused.
   * @throws Where it cannot be kept; `NoKey` where it cannot be sealed yet.
   */
  async keep(owner: Owner, said: Write, isOver = false): Promise<SealedRow> {
    if (this.owner?.id !== owner.id) await this.lookAfter(owner);
    const refused = this.refusedOf(said.path);
    const write = isOver ? said : upon(said, this.plain.get(refused[0]?.id ?? ''));
    const latest = this.lying().findLast(({ id }) => this.plain.get(id)?.path === write.path);
    if (latest && isSame(this.plain.get(latest.id), write)) return latest;
    if (!this.store) throw new Error('This device keeps nothing.');
    const device = await this.keyring.sealingFor(owner.id, owner.timeZone);
    if (!device) throw new NoKey('This device has no key to seal with.');
    const label = { owner: owner.id, row: crypto.randomUUID(), key: device.key.id };
    const box = await seal(write, await readPublicKey(device.key.publicKey), label);
    const { row: id, key } = label;
    const madeAt = new Date().toISOString();
    const row = await this.store.add({ id, owner: owner.id, key, madeAt, isTried: false, box });
    this.plain.set(id, write);
    for (const { seq } of refused) await this.store.remove(seq);
    await this.changed();
    return row;
  }

  /** Sends what was kept while somebody waits for it, and stops waiting after a while; it goes on by itself. */
  attend({ id }: SealedRow): Promise<Outcome> {
    return new Promise((settle) => {
      const finish = (outcome: Outcome) => {
        clearTimeout(timer);
        this.attended.delete(id);
        // Before whoever waited reads its page again: from now on it is one of those that wait.
        this.lying.update((rows) => [...rows]);
        settle(outcome);
      };
      const timer = setTimeout(() => {
        finish({ kind: 'away' });
        void this.reread();
      }, ATTENTION_MS);
      this.attended.set(id, finish);
      void this.flush();
    });
  }

  /** Sends what waits; one round at a time, in this tab and in all others. */
  flush(): Promise<Ended> {
    this.isAskedAgain = true;
    this.running ??= this.run();
    return this.running;
  }

  /** Takes a row off the device, under the lock, so that it is not on its way meanwhile. */
  async remove(rows: readonly SealedRow[]): Promise<void> {
    await this.tabs.alone(async () => {
      for (const { seq } of rows) await this.store?.remove(seq);
    });
    await this.changed();
  }

  /** Opens what lies here sealed, as far as it can be opened now. */
  async openAll(): Promise<void> {
    for (const row of this.lying()) await this.read(row);
    await this.reread();
  }

  private async run(): Promise<Ended> {
    let ended: Ended = 'through';
    this.sending.set(true);
    while (this.isAskedAgain) {
      this.isAskedAgain = false;
      ended = await this.tabs.alone(() => this.round()).catch(() => 'away' as const);
    }
    this.running = null;
    this.sending.set(false);
    this.end.set(ended);
    this.settleRest(ended);
    if (ended === 'away' && this.lying().length > 0) this.backOff.later(() => void this.flush());
    else this.backOff.reset();
    return ended;
  }

  private async round(): Promise<Ended> {
    const { owner, store } = this;
    if (!owner || !store) return 'through';
    let isFresh = false;
    const ended = await goRound({
      rows: () => store.rowsOf(owner.id),
      read: (row) => this.read(row),
      send: (write) => this.server.send(owner.id, write),
      tried: ({ seq }) => void store.markTried(seq).catch(() => undefined),
      told: async (row, outcome) => {
        isFresh ||= outcome.kind === 'kept' && !this.attended.has(row.id);
        await this.told(row, outcome);
      },
    });
    await this.changed();
    if (isFresh) this.changes.touch();
    return ended;
  }

  private async told(row: SealedRow, outcome: Outcome | { kind: 'unreadable' }): Promise<void> {
    const answer = this.attended.get(row.id);
    const isOver = outcome.kind === 'kept' || (outcome.kind === 'refused' && answer !== undefined);
    if (isOver) {
      await this.store?.remove(row.seq);
      this.plain.delete(row.id);
      this.lying.update((rows) => rows.filter(({ id }) => id !== row.id));
    }
    if (!isOver && (outcome.kind === 'refused' || outcome.kind === 'unreadable')) {
      this.fates.update((fates) => new Map(fates).set(row.id, outcome));
    }
    if (outcome.kind !== 'unreadable') answer?.(outcome);
  }

  /** Whoever still waits learns that it will go out by itself; what another tab sent meanwhile stands. */
  private settleRest(ended: Ended): void {
    const lying = new Set(this.lying().map(({ id }) => id));
    for (const [id, answer] of [...this.attended]) {
      if (!lying.has(id)) answer({ kind: 'kept', body: null });
      else answer({ kind: ended === 'signed-out' ? 'signed-out' : 'away' });
    }
    this.lying.update((rows) => [...rows]);
  }

  private async read(row: SealedRow): Promise<Write | null | undefined> {
    const known = this.plain.get(row.id);
    if (known && !known.onto) return known;
    const write = known ?? (await this.unseal<Write>(row.box, row.key, row.owner, row.id));
    if (!write?.onto) {
      if (write) this.plain.set(row.id, write);
      return write;
    }
    const { method, path, body, onto } = write;
    const under = await this.unseal<object>(bytesOf(onto.box), onto.key, row.owner, onto.label);
    if (!under) return under;
    const whole = { method, path, body: { ...under, ...body } };
    this.plain.set(row.id, whole);
    return whole;
  }

  private async unseal<T>(
    box: Uint8Array<ArrayBuffer>,
    key: string,
    owner: string,
    row: string,
  ): Promise<T | null | undefined> {
    const opening = await this.keyring.openingFor(owner, key);
    if (!opening) return opening;
    return open(box, opening, { owner, row, key }).then(
      (content) => content as T,
      () => undefined,
    );
  }

  /** What was refused about an entry, oldest first, with what was written upon it since. */
  private refusedOf(path: string): readonly SealedRow[] {
    const about = this.lying().filter(({ id }) => this.plain.get(id)?.path === path);
    const first = about.findIndex(({ id }) => this.fates().get(id)?.kind === 'refused');
    return first < 0 ? [] : about.slice(first);
  }

  private async changed(): Promise<void> {
    this.tabs.tell();
    await this.reread();
  }

  private async reread(): Promise<void> {
    if (!this.owner || !this.store) return;
    this.lying.set(await this.store.rowsOf(this.owner.id).catch(() => this.lying()));
  }
}

function isSame(known: Write | undefined, write: Write): boolean {
  return known !== undefined && JSON.stringify(known) === JSON.stringify(write);
}

/** Nothing of what was refused has arrived: what was written upon it goes by the version that this went by. */
function upon(write: Write, refused: Write | undefined): Write {
  const [version, before] = [write.body?.['version'], refused?.body?.['version']];
  if (typeof version !== 'number' || typeof before !== 'number' || version <= before) return write;
  return { ...write, body: { ...write.body, version: before } };
}
