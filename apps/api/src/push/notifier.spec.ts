import { Logger } from '@nestjs/common';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import {
  FakeBrowser,
  type PushService,
  says,
  startPushService,
  TAKES,
  vapidClaims,
} from '../../test/support/push';
import { Clock } from '../clock';
import type { Config } from '../config';
import { silenceOf } from './notification-trouble-of';
import { Notifier, type Push } from './notifier';

const SECRET = 's'.repeat(32);

let service: PushService;
let browser: FakeBrowser;
let notifier: Notifier;
let warned: jest.SpyInstance;

beforeAll(async () => {
  service = await startPushService();
});
beforeEach(() => {
  warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
  service.taken.length = 0;
  service.answer = TAKES;
  browser = new FakeBrowser(service);
  notifier = notifierTo(service.host);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});
afterAll(() => service.close());

const notifierTo = (...hosts: string[]) =>
  new Notifier(
    { secret: SECRET, push: { contact: 'https://understory.example', hosts } } as never as Config,
    new Clock(),
  );

const push = (changes: Partial<Push> = {}): Push => ({
  to: browser.device(),
  content: '{"title":"Understory"}',
  seconds: 3600.7,
  topic: 'digest',
  urgency: 'normal',
  ...changes,
});

it('hands a sealed message over, signed, with how long it is wanted and what it replaces', async () => {
  expect(await notifier.send(push())).toEqual({ trouble: null, waitSeconds: null });
  const [pushed] = service.taken;
  if (!pushed) throw new Error('Expected a message.');
  expect(pushed.path).toBe(browser.path);
  expect(pushed.headers).toMatchObject({
    ttl: '3600',
    urgency: 'normal',
    'content-encoding': 'aes128gcm',
    topic: expect.stringMatching(/^[\w-]{32}$/),
  });
  const { key, claims } = vapidClaims(pushed.headers['authorization'] ?? '');
  expect(key).toBe(notifier.publicKey);
  expect(claims).toMatchObject({ aud: service.url, sub: 'https://understory.example' });
  expect(browser.read(pushed)).toEqual({ title: 'Understory' });
  expect(pushed.body.toString('latin1')).not.toContain('Understory');
  expect(() => new FakeBrowser(service).read(pushed)).toThrow();
});

it('sends messages of one length, whatever they say', async () => {
  for (const content of ['{}', JSON.stringify({ body: 'Something waits.'.repeat(20) })]) {
    await notifier.send(push({ content }));
  }
  expect(new Set(service.taken.map(({ body }) => body.length)).size).toBe(1);
  await expect(notifier.send(push({ content: 'x'.repeat(1_025) }))).rejects.toThrow('longer');
});

it('names what is replaced the same each time, and nothing else so', async () => {
  for (const topic of ['digest', 'digest', 'test']) await notifier.send(push({ topic }));
  const topics = service.taken.map(({ headers }) => headers['topic']);
  expect(topics[0]).toBe(topics[1]);
  expect(topics[2]).not.toBe(topics[0]);
});

it.each([
  [200, null],
  [202, null],
  [404, 'device-gone'],
  [410, 'device-gone'],
  [429, 'try-later'],
  [500, 'try-later'],
  [503, 'try-later'],
  [401, 'sign-in-refused'],
  [403, 'sign-in-refused'],
  [400, 'notification-refused'],
  [413, 'notification-refused'],
  [302, 'notification-refused'],
])('takes %i for %s', async (status, trouble) => {
  service.answer = says(status, { location: `${service.url}/elsewhere` });
  expect((await notifier.send(push())).trouble).toBe(trouble);
  expect(service.taken).toHaveLength(1);
});

it.each([
  ['120', 120],
  ['9999999', 86_400],
  ['Fri, 06 Mar 2026 16:10:00 GMT', null],
])('waits as long as it is asked to: %s', async (header, seconds) => {
  service.answer = says(429, { 'retry-after': header });
  expect((await notifier.send(push())).waitSeconds).toBe(seconds);
});

it('does not know what became of one where the connection broke after it was handed over', async () => {
  service.answer = (_, __, socket) => socket.destroy();
  expect((await notifier.send(push())).trouble).toBe('cut-off');
});

it('gives a push service up that takes it and says nothing', async () => {
  service.answer = () => jest.runAllTimers();
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  expect((await notifier.send(push())).trouble).toBe('cut-off');
});

it('knows that nothing was handed over where nobody listens', async () => {
  const gone = await startPushService();
  await gone.close();
  const away = new FakeBrowser(gone);
  expect((await notifierTo(gone.host).send(push({ to: away.device() }))).trouble).toBe(
    'no-connection',
  );
});

/** A server on this machine that does with a connection what it is told. */
async function connecting(meet: (socket: Socket) => void): Promise<{ to: Push['to'] }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('close', () => server.close());
    meet(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  notifier = notifierTo(host);
  return { to: browser.device({ endpoint: `https://${host}/device` }) };
}

it('knows that nothing was handed over where no safe connection comes about', async () => {
  const { to } = await connecting((socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 201 Created\r\n\r\n'));
  });
  expect((await notifier.send(push({ to }))).trouble).toBe('not-secure');
});

it('knows a certificate that nobody vouches for', () => {
  expect(silenceOf('UNABLE_TO_VERIFY_LEAF_SIGNATURE', false)).toBe('not-secure');
});

it('gives up a connection that does not come about', async () => {
  const { to } = await connecting(() => jest.runAllTimers());
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  expect((await notifier.send(push({ to }))).trouble).toBe('too-slow');
});

it('sends nothing to a host that is not known, or not any more', async () => {
  expect((await notifierTo('push.example').send(push())).trouble).toBe('notification-refused');
  expect(service.taken).toEqual([]);
  expect(notifierTo('push.example').knows(browser.device().endpoint)).toBe(false);
});

it('sends nothing to a key that is none', async () => {
  const keys = { p256dh: Buffer.alloc(65, 4).toString('base64url'), auth: 'A'.repeat(22) };
  const to = browser.device({ keys });
  expect((await notifier.send(push({ to }))).trouble).toBe('notification-refused');
  expect(service.taken).toEqual([]);
});

it('logs what happened, and no address', async () => {
  service.answer = says(410);
  await notifier.send(push());
  expect(warned.mock.calls).toEqual([
    ['A notification was not taken: device-gone (410), give-up.'],
  ]);
});

it('is off where nothing was set', async () => {
  const off = new Notifier({ secret: SECRET, push: null } as never as Config, new Clock());
  expect([off.isOn, off.publicKey]).toEqual([false, null]);
  expect(off.knows('https://fcm.googleapis.com/fcm/send/abc')).toBe(false);
  await expect(off.send(push())).rejects.toThrow('off');
});
