import type { Page } from 'playwright-core';

/** Somebody's own log, as the server has it; asked from the page, past the outbox. */
export function onTheServer<T>(page: Page, path: string): Promise<T> {
  return page.evaluate(async (to) => (await fetch(`/api/${to}`)).json(), path) as Promise<T>;
}

/** Writes past the outbox, as another device would. @returns The status of the answer. */
export function writeElsewhere(page: Page, path: string, body: object): Promise<number> {
  return page.evaluate(
    async ([to, said]) => {
      const headers = { 'content-type': 'application/json' };
      const init = { method: 'PUT', headers, body: JSON.stringify(said) };
      return (await fetch(`/api/${to}`, init)).status;
    },
    [path, body] as const,
  );
}

/** Resolves once the program is kept on the device and answers for this page. */
export async function programIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 30_000,
  });
}

/** Everything that this origin keeps on the device, as text: databases with their bytes, caches by address, both storages. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const said: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const heard = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((settle) => (asked.onsuccess = () => settle(asked.result)));
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await heard(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = await heard(database.transaction(store).objectStore(store).getAll());
        const asText = (_: string, value: unknown) =>
          value instanceof Uint8Array ? String.fromCharCode(...value) : value;
        said.push(`${store}: ${JSON.stringify(rows, asText)}`);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) said.push(url);
    }
    return said.join('\n');
  });
}

/** A session of today that is still planned, or already held. */
export function aSession(outcome: 'planned' | 'held', startsAt: Temporal.Instant, more = {}) {
  return {
    startsAt: startsAt.toString(),
    zone: 'Europe/London',
    minutes: 50,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    outcome,
    isFirst: false,
    isRiskEvent: false,
    caseId: null,
    practiceId: null,
    attendees: null,
    series: null,
    version: 0,
    ...more,
  };
}

/** A fresh UUIDv7, as a client makes it. */
export function newId(): string {
  const moment = Date.now().toString(16).padStart(12, '0');
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

/** Asks again until it is so; fails after a while. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await isSo()) return;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error('It did not come about within half a minute.');
}

/** Ids of the expected sessions that lie on the device. */
export function expectedOnDevice(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const heard = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((settle) => (asked.onsuccess = () => settle(asked.result)));
    const name = 'understory /';
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return [];
    const database = await heard(indexedDB.open(name));
    const store = database.transaction('expected').objectStore('expected');
    const rows = await heard<{ id: string }[]>(store.getAll());
    database.close();
    return rows.map(({ id }) => id);
  });
}
