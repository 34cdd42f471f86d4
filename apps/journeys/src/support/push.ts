import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page, Worker } from 'playwright-core';

/** A push service on this machine, and the one browser that it delivers to. */
export interface PushService {
  readonly host: string;
  /** What was sealed for the browser, opened, in the order in which it came. */
  readonly messages: string[];
  /** Lets pages of a context subscribe to it: a browser without a window has neither notifications nor a push service. */
  stand(context: BrowserContext): Promise<void>;
  close(): Promise<void>;
}

export async function startPushService(): Promise<PushService> {
  const pair = createECDH('prime256v1');
  const p256dh = pair.generateKeys('base64url');
  const secret = randomBytes(16);
  const messages: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      messages.push(opened(Buffer.concat(chunks), pair.getPrivateKey(), secret));
      response.writeHead(201).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = { p256dh, auth: secret.toString('base64url') };
  return {
    host,
    messages,
    stand: async (context) => {
      await context.addInitScript(standIn, { endpoint: `http://${host}/device`, keys });
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Runs in the page: a subscription that is there until it is given up, from load to load. */
function standIn(said: { endpoint: string; keys: object }): void {
  const KEY = 'spec: subscribed';
  const subscription = {
    toJSON: () => said,
    unsubscribe: async () => {
      localStorage.removeItem(KEY);
      return true;
    },
  } as unknown as PushSubscription;
  Object.defineProperty(Notification, 'permission', { get: () => 'default' });
  Notification.requestPermission = async () => 'granted';
  PushManager.prototype.getSubscription = async () =>
    localStorage.getItem(KEY) === null ? null : subscription;
  PushManager.prototype.subscribe = async () => {
    localStorage.setItem(KEY, 'yes');
    return subscription;
  };
}

/** Hands a message to the service worker of a page, as the browser does with one that arrives. */
export async function deliver(page: Page, message: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registrationId = await new Promise<string>((found) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations.filter(({ isDeleted }) => !isDeleted);
      if (registration) found(registration.registrationId);
    });
    void session.send('ServiceWorker.enable');
  });
  const { origin } = new URL(page.url());
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: message });
  await session.detach();
}

/** What a service worker shows where nothing can be seen, and the page that a tap on it opens. */
export interface Shown {
  readonly title: string;
  readonly body: string;
  readonly data: unknown;
}

/** What of the service worker is needed here, with what it has shown. */
interface WorkerScope {
  shown?: Shown[];
  readonly registration: {
    showNotification(title: string, said: { body: string; data: unknown }): Promise<void>;
  };
  readonly clients: { openWindow(url: string): Promise<void> };
  dispatchEvent(event: Event): void;
}

/** The service worker of a context, which from now on keeps what it would show. */
export async function watchedWorker(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const scope = globalThis as unknown as WorkerScope;
    const shown: Shown[] = [];
    scope.shown = shown;
    scope.registration.showNotification = async (title, { body, data }) => {
      shown.push({ title, body, data });
    };
  });
  return worker;
}

export function shownBy(worker: Worker): Promise<Shown[]> {
  return worker.evaluate(() => (globalThis as unknown as WorkerScope).shown ?? []);
}

/** Taps on something shown. @returns The page that would open, for which a browser asks a real finger. */
export function tapOn(worker: Worker, { data }: Shown): Promise<string> {
  return worker.evaluate((kept) => {
    const scope = globalThis as unknown as WorkerScope;
    return new Promise<string>((settle) => {
      scope.clients.openWindow = async (url) => settle(url);
      const notification = { data: kept, close: () => undefined };
      const about = { notification, action: '', waitUntil: () => undefined };
      scope.dispatchEvent(Object.assign(new Event('notificationclick'), about));
    });
  }, data);
}

/** RFC 8291, as a browser does it. */
function opened(body: Buffer, privateKey: Buffer, secret: Buffer): string {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(privateKey);
  const sender = body.subarray(21, 86);
  const derive = (from: Buffer, salt: Buffer, about: Buffer, length: number) =>
    Buffer.from(hkdfSync('sha256', from, salt, about, length));
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
  const shared = derive(pair.computeSecret(sender), secret, about, 32);
  const salt = body.subarray(0, 16);
  const key = derive(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(shared, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(body.subarray(-16));
  const filled = Buffer.concat([decipher.update(body.subarray(86, -16)), decipher.final()]);
  return filled.subarray(0, -1).toString().trim();
}
