import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { reminderPaths } from '@understory/contracts';
import { startApp, type TestApp } from '../../test/support/app';
import { devicesOf, pushTo, removeDevice, type TurnedOn, turnOn } from '../../test/support/devices';
import { foundPractice, type SignedIn } from '../../test/support/people';
import {
  type Pushed,
  type PushService,
  says,
  startPushService,
  TAKES,
  vapidClaims,
} from '../../test/support/push';
import { choose, look, mailTo, newcomerAt, remindersOf } from '../../test/support/reminders';
import { type MailServer, startMailServer } from '../../test/support/smtp';
import {
  connect,
  daysAfter,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';
import { Mailer } from '../mail/mailer';
import { Notifier } from '../push/notifier';

/** Whoever chose Fridays at four on Wednesday `NOON`. */
const FRIDAY = '2026-03-06T16:00:00Z';
const NOTIFICATION = { ways: ['notification' as const] };
const BOTH = { ways: ['mail' as const, 'notification' as const] };

let mails: MailServer;
let service: PushService;
let app: TestApp;
let other: NestFastifyApplication;
let lead: SignedIn;
let marie: SignedIn;
let phone: TurnedOn;

beforeAll(async () => {
  mails = await startMailServer();
  service = await startPushService();
  app = await startApp({ ...mailTo(mails.url), ...pushTo(service) });
  other = await app.beside();
  lead = await foundPractice(app);
});
beforeEach(async () => {
  jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
  service.answer = TAKES;
  marie = await newcomerAt(app, lead, NOON);
  at(NOON);
  phone = await turnOn(marie, service);
  service.taken.length = 0;
  mails.mails.length = 0;
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await app.close();
  await mails.close();
  await service.close();
});

/** Both processes believe that it is this moment. */
function at(instant: string): void {
  for (const nest of [app.nest, other]) setClock({ nest }, instant);
}

async function lookAt(instant: string): Promise<void> {
  at(instant);
  await look(app.nest, marie);
}

const sentTo = ({ browser }: TurnedOn): Pushed[] =>
  service.taken.filter(({ path }) => path === browser.path);

function onlySentTo(device: TurnedOn): Pushed {
  const [pushed, ...more] = sentTo(device);
  if (!pushed || more.length > 0) throw new Error(`Expected one, not ${more.length + 1}.`);
  return pushed;
}

const deviceOf = async ({ id }: TurnedOn) =>
  (await devicesOf(marie)).devices.find((device) => device.id === id);

describe('a digest on a device', () => {
  it('says that something waits and not a word of what, sealed and signed', async () => {
    await connect(marie, { alias: 'Peer trio', lastMetOn: '2025-12-01' });
    await logSession(marie, { outcome: 'planned' });
    await choose(marie, NOTIFICATION);
    await lookAt(FRIDAY);
    const pushed = onlySentTo(phone);
    const message = phone.browser.read(pushed);
    expect(message).toEqual({
      title: 'Understory',
      body: 'Something waits for you.',
      tag: 'digest',
      open: 'today',
      check: expect.stringMatching(/^reminders\/shown\/[\w-]{86}$/),
      later: { title: 'Ask me tomorrow', path: expect.stringMatching(/^later\/[\w-]{64}$/) },
    });
    expect(`${message.title} ${message.body} ${message.tag}`).not.toMatch(
      /\d|session|tie|check-in|client|warning|burnout|Peer|Noor|Haddad|Alder/i,
    );
    const { claims } = vapidClaims(pushed.headers['authorization'] ?? '');
    expect(claims).toMatchObject({ aud: service.url, sub: 'https://understory.example' });
    expect(claims['exp']).toBe(Temporal.Instant.from(FRIDAY).epochMilliseconds / 1000 + 12 * 3600);
    expect(mails.mails).toEqual([]);
    expect(await deviceOf(phone)).toMatchObject({
      lastSentAt: '2026-03-06T16:00:00.000Z',
      failure: null,
    });
    expect(await remindersOf(marie)).toMatchObject({ lastSentAt: null, failure: null });
  });

  it('is not delivered in the quiet hours that follow, nor on the next day', async () => {
    await choose(marie, NOTIFICATION);
    await lookAt('2026-03-06T16:10:00Z');
    expect(onlySentTo(phone).headers['ttl']).toBe(String(3 * 3600 + 50 * 60));
    await choose(marie, { ...NOTIFICATION, quietHours: null, version: 1 });
    service.taken.length = 0;
    await lookAt(daysAfter(FRIDAY, 7));
    expect(onlySentTo(phone).headers['ttl']).toBe(String(8 * 3600));
    service.taken.length = 0;
    await lookAt('2026-03-20T23:59:40Z');
    expect(onlySentTo(phone).headers['ttl']).toBe('60');
  });

  it('goes by mail alone, by both ways, or by one of them as chosen', async () => {
    await choose(marie);
    await lookAt(FRIDAY);
    expect([mails.mails.length, service.taken.length]).toEqual([1, 0]);
    await choose(marie, { ...BOTH, version: 1 });
    await lookAt(daysAfter(FRIDAY, 7));
    expect([mails.mails.length, service.taken.length]).toEqual([2, 1]);
  });

  it('goes to every device, once, whoever looks and however often', async () => {
    const desk = await turnOn(marie, service, { name: 'Desk' });
    await choose(marie, BOTH);
    at(FRIDAY);
    await Promise.all([app.nest, other, app.nest, other].map((nest) => look(nest, marie)));
    await lookAt('2026-03-06T16:20:00Z');
    await lookAt('2026-03-07T09:00:00Z');
    for (const device of [phone, desk]) onlySentTo(device);
    expect(mails.mails).toHaveLength(1);
  });

  it('comes by the rules of mail: not in quiet hours, not on leave, not where nothing waits, not before the day it was postponed to', async () => {
    await choose(marie, { ...NOTIFICATION, hour: 21 });
    await lookAt('2026-03-06T21:00:00Z');
    expect(service.taken).toEqual([]);
    await lookAt('2026-03-07T07:00:00Z');
    onlySentTo(phone);
    await choose(marie, { ...NOTIFICATION, mentions: ['sessions'], version: 1 });
    await lookAt('2026-03-13T16:00:00Z');
    await choose(marie, { ...NOTIFICATION, version: 2 });
    const leave = { firstDay: '2026-03-19', lastDay: '2026-03-22', version: 0 };
    await workOf(marie).putLeave(newId(), leave).expect(200);
    await lookAt('2026-03-20T16:00:00Z');
    at('2026-03-23T09:00:00Z');
    await marie.http.put(`/api/${reminderPaths.postponement}`).send({ days: 3 }).expect(204);
    await lookAt('2026-03-23T16:00:00Z');
    onlySentTo(phone);
    await lookAt('2026-03-26T16:00:00Z');
    expect(sentTo(phone)).toHaveLength(2);
  });

  it('can be put off until tomorrow from the notification, without signing in', async () => {
    await choose(marie, NOTIFICATION);
    await lookAt(FRIDAY);
    const { later } = phone.browser.read(onlySentTo(phone));
    await app.http().post(`/api/${later?.path}`).type('form').send({ do: '1' }).expect(200);
    expect(await remindersOf(marie)).toMatchObject({ postponedTo: '2026-03-07' });
  });

  it('is left out, without a try, where no device is left', async () => {
    await choose(marie, NOTIFICATION);
    await removeDevice(marie, phone.id).expect(204);
    await lookAt(FRIDAY);
    expect(service.taken).toEqual([]);
    expect(await remindersOf(marie)).toMatchObject({
      lastSentAt: null,
      failure: null,
      next: { on: '2026-03-13', time: '16:00' },
    });
  });

  it('reaches nobody else’s', async () => {
    const tomas = await newcomerAt(app, lead, NOON);
    const theirs = await turnOn(tomas, service);
    await choose(marie, NOTIFICATION);
    await lookAt(FRIDAY);
    onlySentTo(phone);
    expect(sentTo(theirs)).toEqual([]);
    expect((await devicesOf(tomas)).devices).toMatchObject([{ lastSentAt: null }]);
  });
});

describe('a device that is not reached', () => {
  beforeEach(() => choose(marie, BOTH));

  it.each([404, 410])('is ended by %i, and the mail goes all the same', async (status) => {
    service.answer = says(status);
    await lookAt(FRIDAY);
    expect(await deviceOf(phone)).toMatchObject({
      endedAt: '2026-03-06T16:00:00.000Z',
      failure: { trouble: 'device-gone', at: '2026-03-06T16:00:00.000Z', nextTry: null },
    });
    expect(mails.mails).toHaveLength(1);
    await lookAt(daysAfter(FRIDAY, 7));
    expect(sentTo(phone)).toHaveLength(1);
    expect(mails.mails).toHaveLength(2);
  });

  it('is tried again where its push service asks to wait, and as late as it asks; nobody else gets it twice', async () => {
    const desk = await turnOn(marie, service, { name: 'Desk' });
    service.answer = (pushed, response) =>
      (pushed.path === phone.browser.path ? says(429, { 'retry-after': '1800' }) : TAKES)(
        pushed,
        response,
      );
    await lookAt(FRIDAY);
    expect((await deviceOf(phone))?.failure).toEqual({
      trouble: 'try-later',
      at: '2026-03-06T16:00:00.000Z',
      nextTry: { on: '2026-03-06', time: '16:30' },
    });
    await lookAt('2026-03-06T16:29:00Z');
    expect(sentTo(phone)).toHaveLength(1);
    service.answer = TAKES;
    await lookAt('2026-03-06T16:30:00Z');
    await lookAt('2026-03-06T17:30:00Z');
    expect(sentTo(phone)).toHaveLength(2);
    onlySentTo(desk);
    expect(mails.mails).toHaveLength(1);
    expect(await deviceOf(phone)).toMatchObject({
      lastSentAt: '2026-03-06T16:30:00.000Z',
      failure: null,
    });
  });

  it('is tried again where nothing could be handed over', async () => {
    await service.close();
    await lookAt(FRIDAY);
    expect((await deviceOf(phone))?.failure).toMatchObject({
      trouble: 'no-connection',
      nextTry: { time: '16:02' },
    });
    service = await startPushService(Number(service.host.split(':')[1]));
    await lookAt('2026-03-06T16:02:00Z');
    expect((await deviceOf(phone))?.failure).toBeNull();
    expect(mails.mails).toHaveLength(1);
  });

  it('is left alone where the connection broke after it was handed over', async () => {
    service.answer = (_, __, socket) => socket.destroy();
    await lookAt(FRIDAY);
    await lookAt('2026-03-06T18:00:00Z');
    onlySentTo(phone);
    expect((await deviceOf(phone))?.failure).toMatchObject({ trouble: 'cut-off', nextTry: null });
  });

  it('does not hold up or repeat the mail, nor the mail the device', async () => {
    await mails.close();
    await lookAt(FRIDAY);
    onlySentTo(phone);
    expect((await remindersOf(marie)).failure?.trouble).toBe('no-connection');
    mails = await startMailServer({}, mails.port);
    await lookAt('2026-03-06T16:02:00Z');
    onlySentTo(phone);
    expect(mails.mails).toHaveLength(1);
  });

  it('leaves a mail that did not get through unmentioned where mail is not chosen any more', async () => {
    const mailer = app.nest.get(Mailer, { strict: false });
    jest.spyOn(mailer, 'send').mockResolvedValueOnce('address-refused');
    await lookAt(FRIDAY);
    expect((await remindersOf(marie)).failure?.trouble).toBe('address-refused');
    await choose(marie, { ...NOTIFICATION, version: 1 });
    expect((await remindersOf(marie)).failure).toBeNull();
  });

  it('is not ended where it was turned on anew while the old address was tried', async () => {
    const { browser, id } = phone;
    service.answer = async (pushed, response) => {
      const fresh = { ...browser.device({ name: 'Fresh', version: 1 }) };
      await marie.http.put(`/api/reminders/devices/${id}`).send(fresh).expect(200);
      says(410)(pushed, response);
    };
    await lookAt(FRIDAY);
    expect(await deviceOf(phone)).toMatchObject({ name: 'Fresh', endedAt: null });
  });

  it('stays given up where the process that sent to it slept, and woke to an answer', async () => {
    service.answer = async (pushed, response) => {
      at('2026-03-06T16:10:00Z');
      await look(other, marie);
      says(429)(pushed, response);
    };
    await lookAt(FRIDAY);
    const failure = { trouble: 'stopped', at: '2026-03-06T16:00:00.000Z', nextTry: null };
    expect((await deviceOf(phone))?.failure).toEqual(failure);
    expect((await remindersOf(marie)).next?.on).toBe('2026-03-13');
    await lookAt('2026-03-06T17:00:00Z');
    onlySentTo(phone);
    expect(mails.mails).toHaveLength(1);
  });

  it('is not sent to twice by a process that was killed after sending', async () => {
    const notifier = app.nest.get(Notifier, { strict: false });
    const send = notifier.send.bind(notifier);
    const killed = new Error('killed');
    jest.spyOn(notifier, 'send').mockImplementation(async (push) => {
      await send(push);
      throw killed;
    });
    at(FRIDAY);
    await expect(look(app.nest, marie)).rejects.toBe(killed);
    for (const time of ['16:00', '16:09', '16:10', '17:00']) {
      at(`2026-03-06T${time}:00Z`);
      await look(other, marie);
    }
    onlySentTo(phone);
    expect((await deviceOf(phone))?.failure).toMatchObject({ trouble: 'stopped', nextTry: null });
  });
});

it('is as good as gone once the secret is another: nothing is sent where nobody could read it', async () => {
  await choose(marie, NOTIFICATION);
  const renewed = await app.beside({ secret: 'another'.repeat(6) });
  setClock({ nest: renewed }, FRIDAY);
  await look(renewed, marie);
  expect(service.taken).toEqual([]);
  expect(await deviceOf(phone)).toMatchObject({ failure: { trouble: 'device-gone' } });
  expect((await deviceOf(phone))?.endedAt).not.toBeNull();
});
