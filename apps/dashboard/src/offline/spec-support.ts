import type { Visit } from '../shell/spec-support';
import type { Outcome } from './server';
import type { Device, ExpectedRow, OutboxStore, SealedRow, Write } from './waiting';

/** For specs: what lies on a device, in memory. */
export class MemoryStore implements OutboxStore {
  rows: SealedRow[] = [];
  kept: ExpectedRow[] = [];
  isFull = false;
  private known: Device | null = null;
  private last = 0;

  async add(row: Omit<SealedRow, 'seq'>): Promise<SealedRow> {
    if (this.isFull) throw new DOMException('No room is left.', 'QuotaExceededError');
    this.last += 1;
    const added = { ...row, seq: this.last };
    this.rows.push(added);
    return added;
  }

  async rowsOf(of?: string): Promise<SealedRow[]> {
    return this.rows.filter(({ owner }) => of === undefined || owner === of);
  }

  async markTried(of: number): Promise<void> {
    this.rows = this.rows.map((row) => (row.seq === of ? { ...row, isTried: true } : row));
  }

  async remove(of: number): Promise<void> {
    this.rows = this.rows.filter(({ seq }) => seq !== of);
  }

  async device(): Promise<Device | null> {
    return this.known;
  }

  async setDevice(device: Device | null): Promise<void> {
    this.known = device;
  }

  async expected(): Promise<ExpectedRow[]> {
    return this.kept;
  }

  async setExpected(rows: readonly ExpectedRow[]): Promise<void> {
    this.kept = [...rows];
  }
}

/** A server in memory: keeps keys, and answers writes as it is told to. */
export class FakeServer {
  keys: { id: string; publicKey: string; privateKey: string; madeAt: string }[] = [];
  /** Every write that reached it, with the person whom it named. */
  readonly heard: (Write & { owner: string })[] = [];
  isAway = false;
  answer: (write: Write) => Outcome = ({ body }) => ({ kind: 'kept', body });
  log: unknown = null;

  async send(owner: string, write: Write): Promise<Outcome> {
    if (this.isAway) return { kind: 'away' };
    this.heard.push({ owner, ...write });
    return this.answer(write);
  }

  async read(_owner: string, path: string): Promise<unknown> {
    if (this.isAway) return null;
    return path === 'outbox-keys' ? { keys: this.keys } : this.log;
  }

  async put(_owner: string, path: string, body: object): Promise<boolean> {
    if (this.isAway) return false;
    const id = path.split('/').at(-1) ?? '';
    const pair = body as { publicKey: string; privateKey: string };
    this.keys.unshift({ ...pair, id, madeAt: new Date().toISOString() });
    return true;
  }
}

/** Comes to rest until something is so: sealing takes as long as it takes. */
export async function soon(visit: Visit, isSo: () => unknown): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await visit.settle();
    try {
      isSo();
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 10));
    }
  }
  isSo();
}
