import type { Device, ExpectedRow, OutboxStore, SealedRow } from './waiting';

const VERSION = 1;
const DEVICE = 'device';

/** The outbox in IndexedDB: written through to the disk before a write counts as kept. */
export class DeviceStore implements OutboxStore {
  private opening: Promise<IDBDatabase> | null = null;

  /** @param name One for each installation that shares an origin. */
  constructor(private readonly name: string) {}

  async add(row: Omit<SealedRow, 'seq'>): Promise<SealedRow> {
    const seq = await this.write('rows', (rows) => rows.add(row));
    return { ...row, seq: seq as number };
  }

  async rowsOf(owner?: string): Promise<SealedRow[]> {
    const rows = await this.read<SealedRow[]>('rows', (store) =>
      store.index('owner').getAll(owner),
    );
    return rows.sort((a, b) => a.seq - b.seq);
  }

  /** In one step, so that a row that was removed meanwhile stays removed. */
  async markTried(seq: number): Promise<void> {
    const transaction = (await this.database()).transaction('rows', 'readwrite');
    const rows = transaction.objectStore('rows');
    const row = await answered<SealedRow | undefined>(rows.get(seq));
    if (row && !row.isTried) await answered(rows.put({ ...row, isTried: true }));
  }

  async remove(seq: number): Promise<void> {
    await this.write('rows', (rows) => rows.delete(seq));
  }

  async device(): Promise<Device | null> {
    return (await this.read<Device | undefined>('facts', (facts) => facts.get(DEVICE))) ?? null;
  }

  async setDevice(device: Device | null): Promise<void> {
    await this.write('facts', (facts) =>
      device ? facts.put(device, DEVICE) : facts.delete(DEVICE),
    );
  }

  expected(): Promise<ExpectedRow[]> {
    return this.read('expected', (expected) => expected.getAll());
  }

  async setExpected(rows: readonly ExpectedRow[]): Promise<void> {
    await this.write('expected', (expected) => {
      const cleared = expected.clear();
      rows.forEach((row) => expected.put(row));
      return cleared;
    });
  }

  private async read<T>(name: string, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    const transaction = (await this.database()).transaction(name);
    return answered(ask(transaction.objectStore(name))) as Promise<T>;
  }

  /** Resolves once it is on the disk. */
  private async write(
    name: string,
    change: (store: IDBObjectStore) => IDBRequest,
  ): Promise<IDBValidKey | undefined> {
    const database = await this.database();
    const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
    const request = change(transaction.objectStore(name));
    await new Promise<void>((settle, refuse) => {
      transaction.oncomplete = () => settle();
      transaction.onabort = () => refuse(transaction.error ?? new Error('Nothing was kept.'));
    });
    return request.result as IDBValidKey | undefined;
  }

  private database(): Promise<IDBDatabase> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  private async open(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.name, VERSION);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore('rows', {
        keyPath: 'seq',
        autoIncrement: true,
      });
      rows.createIndex('owner', 'owner');
      request.result.createObjectStore('facts');
      request.result.createObjectStore('expected', { keyPath: ['owner', 'id'] });
    };
    const database = await answered(request);
    // A later version, or the browser clearing its data, must not wait for this tab.
    database.onversionchange = () => database.close();
    database.onclose = () => (this.opening = null);
    return database;
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((settle, refuse) => {
    request.onsuccess = () => settle(request.result);
    request.onerror = () => refuse(request.error ?? new Error('The device did not answer.'));
  });
}
