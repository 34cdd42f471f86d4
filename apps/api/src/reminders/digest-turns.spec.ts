import { Logger } from '@nestjs/common';
import { startApp, type TestApp } from '../../test/support/app';
import { devicesOf, pushTo, removeDevice, type TurnedOn, turnOn } from '../../test/support/devices';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { type PushService, says, startPushService, TAKES } from '../../test/support/push';
import { choose, look, mailTo, newcomerAt, remindersOf } from '../../test/support/reminders';
import { type MailServer, startMailServer } from '../../test/support/smtp';
import { NOON, setClock } from '../../test/support/work';
import { Mailer } from '../mail/mailer';

/** Whoever chose Fridays at four on Wednesday `NOON`. */
const FRIDAY = '2026-03-06T16:00:00Z';

let mails: MailServer;
let service: PushService;
let app: TestApp;
let lead: SignedIn;
let marie: SignedIn;
let phone: TurnedOn;

beforeAll(async () => {
  mails = await startMailServer();
  service = await startPushService();
  app = await startApp({ ...mailTo(mails.url), ...pushTo(service) });
  lead = await foundPractice(app);
});
beforeEach(async () => {
  jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
  service.answer = TAKES;
  marie = await newcomerAt(app, lead, NOON);
  phone = await turnOn(marie, service);
  await choose(marie, { ways: ['mail', 'notification'] });
  service.taken.length = 0;
  mails.mails.length = 0;
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await app.close();
  await mails.close();
  await service.close();
});

async function lookAt(...instants: string[]): Promise<void> {
  for (const instant of instants) {
    setClock(app, instant);
    await look(app.nest, marie);
  }
}

const asksToWait = (seconds: number) => says(429, { 'retry-after': String(seconds) });

/** The mail server is away while the digest is tried. */
async function lookWithoutMail(...instants: string[]): Promise<void> {
  await mails.close();
  await lookAt(...instants);
  mails = await startMailServer({}, mails.port);
}

const counts = () => ({ mails: mails.mails.length, pushes: service.taken.length });

const failureOf = async ({ id }: TurnedOn) =>
  (await devicesOf(marie)).devices.find((device) => device.id === id)?.failure;

it('lets nobody wait for whom a push service holds off', async () => {
  service.answer = asksToWait(86_400);
  await lookWithoutMail(FRIDAY);
  const { failure, next } = await remindersOf(marie);
  expect(failure?.nextTry).toEqual({ on: '2026-03-06', time: '16:02' });
  expect(next).toEqual({ on: '2026-03-06', time: '16:02' });
  expect((await failureOf(phone))?.nextTry).toEqual({ on: '2026-03-07', time: '16:00' });
  await lookAt('2026-03-06T16:02:00Z', '2026-03-06T17:00:00Z');
  expect(counts()).toEqual({ mails: 1, pushes: 1 });
  expect(await remindersOf(marie)).toMatchObject({ lastSentAt: '2026-03-06T16:02:00.000Z' });
  await lookAt('2026-03-07T15:59:00Z', '2026-03-07T16:00:00Z');
  expect(counts()).toEqual({ mails: 1, pushes: 1 });
  expect(await failureOf(phone)).toMatchObject({ trouble: 'try-later', nextTry: null });
});

it('comes to each at its own time, and once', async () => {
  const desk = await turnOn(marie, service, { name: 'Desk' });
  service.answer = (pushed, response) =>
    asksToWait(pushed.path === phone.browser.path ? 5400 : 1800)(pushed, response);
  await lookWithoutMail(FRIDAY);
  service.answer = TAKES;
  await lookAt('2026-03-06T16:01:59Z');
  expect(counts()).toEqual({ mails: 0, pushes: 2 });
  await lookAt('2026-03-06T16:02:00Z', '2026-03-06T16:29:59Z');
  expect(counts()).toEqual({ mails: 1, pushes: 2 });
  await lookAt('2026-03-06T16:30:00Z', '2026-03-06T17:29:59Z');
  expect(counts()).toEqual({ mails: 1, pushes: 3 });
  expect(await failureOf(desk)).toBeNull();
  await lookAt('2026-03-06T17:30:00Z', '2026-03-06T18:30:00Z');
  expect(counts()).toEqual({ mails: 1, pushes: 4 });
  expect(await failureOf(phone)).toBeNull();
  expect((await remindersOf(marie)).next).toEqual({ on: '2026-03-13', time: '16:00' });
});

it('waits longer after each try of the same receiver, however often others were tried', async () => {
  service.answer = asksToWait(900);
  await lookWithoutMail(FRIDAY, '2026-03-06T16:02:00Z', '2026-03-06T16:12:00Z');
  await lookAt('2026-03-06T16:15:00Z');
  const nextTry = { on: '2026-03-06', time: '16:30' };
  expect((await failureOf(phone))?.nextTry).toEqual(nextTry);
  expect((await remindersOf(marie)).failure?.nextTry?.time).toBe('16:42');
});

it('still comes to those who waited where the try of another was cut off', async () => {
  service.answer = asksToWait(5400);
  await lookWithoutMail(FRIDAY);
  const killed = new Error('killed');
  const mailer = app.nest.get(Mailer, { strict: false });
  jest.spyOn(mailer, 'send').mockRejectedValueOnce(killed);
  await expect(lookAt('2026-03-06T16:02:00Z')).rejects.toBe(killed);
  service.answer = TAKES;
  await lookAt('2026-03-06T16:12:00Z');
  expect((await remindersOf(marie)).failure).toMatchObject({ trouble: 'stopped', nextTry: null });
  await lookAt('2026-03-06T17:30:00Z', '2026-03-06T18:30:00Z');
  expect(counts()).toEqual({ mails: 0, pushes: 2 });
  expect(await failureOf(phone)).toBeNull();
});

it('holds no turn open for a device that is there no more', async () => {
  service.answer = asksToWait(1800);
  await lookWithoutMail(FRIDAY);
  await removeDevice(marie, phone.id).expect(204);
  await lookAt('2026-03-06T16:02:00Z', '2026-03-06T16:30:00Z');
  expect(counts()).toEqual({ mails: 1, pushes: 1 });
  expect((await remindersOf(marie)).next).toEqual({ on: '2026-03-13', time: '16:00' });
});
