import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import {
  choose,
  look,
  mailTo,
  newcomerAt,
  ORIGIN,
  remindersOf,
} from '../../test/support/reminders';
import { headerOf, type MailServer, partsOf, startMailServer } from '../../test/support/smtp';
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

/** Whoever chose Fridays at four on Wednesday `NOON`. */
const FRIDAY = '2026-03-06T16:00:00Z';

const TEST = { to: 'test@example.org', subject: '', text: '', html: '', messageId: '<1@example>' };

let server: MailServer;
let app: TestApp;
let other: NestFastifyApplication;
let admin: Client;
let lead: SignedIn;
let marie: SignedIn;

beforeAll(async () => {
  server = await startMailServer();
  app = await startApp(mailTo(server.url));
  other = await app.beside();
  admin = await app.admin();
  lead = await foundPractice(app);
});
beforeEach(async () => {
  jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
  marie = await newcomerAt(app, lead, NOON);
  at(NOON);
  // Whatever was in the way is forgotten.
  for (const nest of [app.nest, other]) await nest.get(Mailer, { strict: false }).sendNow(TEST);
  server.mails.length = 0;
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await app.close();
  await server.close();
});

/** Both processes believe that it is this moment. */
function at(instant: string): void {
  for (const nest of [app.nest, other]) setClock({ nest }, instant);
}

async function lookAt(instant: string, person = marie): Promise<void> {
  at(instant);
  await look(app.nest, person);
}

const mailsTo = ({ email }: SignedIn) => server.mails.filter(({ to }) => to.includes(email));

async function onlyMailTo(person: SignedIn) {
  const [mail, ...more] = mailsTo(person);
  if (!mail || more.length > 0) throw new Error(`Expected one mail, not ${more.length + 1}.`);
  return mail;
}

const dueAt = async ({ personId }: SignedIn): Promise<string> =>
  (
    await admin.query('SELECT due_at FROM identity.reminder_due WHERE person_id = $1', [personId])
  ).rows[0]?.due_at.toISOString();

/** Another mail server takes the place of this one. */
async function replaceServer(options: Parameters<typeof startMailServer>[0]): Promise<void> {
  await server.close();
  server = await startMailServer(options, server.port);
}

describe('a digest', () => {
  it('says what waits and nothing that names anybody, with one way in and one way out', async () => {
    await connect(marie, { alias: 'Peer trio', lastMetOn: '2025-12-01' });
    await logSession(marie, { outcome: 'planned' });
    await choose(marie);
    await lookAt(FRIDAY);
    const mail = await onlyMailTo(marie);
    expect(headerOf(mail, 'Subject')).toBe('A look at your week');
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const [, later] = /^<(https:\S+)>$/.exec(headerOf(mail, 'List-Unsubscribe')) ?? [];
    expect(later).toMatch(new RegExp(`^${ORIGIN}/api/later/[\\w-]{64}$`));
    const { text, html } = partsOf(mail);
    expect(text.replaceAll('\r\n', '\n')).toBe(
      [
        'One session waits to be marked.',
        'Your weekly check-in takes two minutes.',
        'One tie is due.',
        '',
        `Open Understory: ${ORIGIN}/today`,
        '',
        'You asked for this mail. It goes to you alone and names nobody.',
        `Later, or stop reminders: ${later}`,
        '',
      ].join('\n'),
    );
    expect(html).toContain('<p style="margin:0 0 8px">One tie is due.</p>');
    expect(html).toContain(`href="${later}"`);
    expect(html).not.toMatch(/<img|<script|url\(|src=/);
    expect(mail.raw).not.toMatch(/Peer trio|Noor|Haddad|Alder House/);
    expect(mail.raw).not.toContain(marie.personId);
    expect(mailsTo(lead)).toEqual([]);
    const { lastSentAt, failure, next } = await remindersOf(marie);
    expect([lastSentAt, failure]).toEqual(['2026-03-06T16:00:00.000Z', null]);
    expect(next).toEqual({ on: '2026-03-13', time: '16:00' });
  });

  it('comes in its hour, once, whoever looks and however often', async () => {
    await choose(marie);
    await lookAt('2026-03-06T15:59:59Z');
    expect(mailsTo(marie)).toEqual([]);
    at(FRIDAY);
    const looks = [app.nest, other, app.nest, other].map((nest) => look(nest, marie));
    await Promise.all(looks);
    await lookAt('2026-03-06T16:20:00Z');
    await lookAt('2026-03-07T09:00:00Z');
    await onlyMailTo(marie);
    await lookAt(daysAfter(FRIDAY, 7));
    expect(mailsTo(marie)).toHaveLength(2);
    const ids = mailsTo(marie).map((mail) => headerOf(mail, 'Message-ID'));
    expect(new Set(ids).size).toBe(2);
  });

  it('does not come where nothing waits, and comes the next time something does', async () => {
    await choose(marie, { mentions: ['sessions'] });
    await lookAt(FRIDAY);
    await logSession(marie, { outcome: 'planned' });
    await lookAt('2026-03-06T18:00:00Z');
    expect(mailsTo(marie)).toEqual([]);
    await lookAt(daysAfter(FRIDAY, 7));
    await onlyMailTo(marie);
  });

  it('does not come on leave, and comes once after it', async () => {
    await choose(marie);
    const leave = { firstDay: '2026-03-05', lastDay: '2026-03-27', version: 0 };
    await workOf(marie).putLeave(newId(), leave).expect(200);
    for (let day = 0; day < 24; day += 1) await lookAt(daysAfter(FRIDAY, day));
    expect(mailsTo(marie)).toEqual([]);
    // A Monday, by then at summer time.
    await lookAt('2026-03-30T15:00:00Z');
    await lookAt('2026-03-30T16:00:00Z');
    await onlyMailTo(marie);
  });

  it('is looked for within a day where leave is taken back', async () => {
    await choose(marie);
    const id = newId();
    const leave = { firstDay: '2026-03-05', lastDay: '2026-05-27', version: 0 };
    await workOf(marie).putLeave(id, leave).expect(200);
    await lookAt('2026-03-05T09:00:00Z');
    expect(await dueAt(marie)).toBe('2026-03-06T09:00:00.000Z');
  });

  it('waits for the end of quiet hours', async () => {
    await choose(marie, { hour: 21 });
    await lookAt('2026-03-06T21:00:00Z');
    expect(mailsTo(marie)).toEqual([]);
    await lookAt('2026-03-07T07:00:00Z');
    await onlyMailTo(marie);
  });

  it('is not sent to somebody who turned them off meanwhile, nor to somebody who is gone', async () => {
    await choose(marie);
    await choose(marie, { isOn: false, version: 1 });
    await lookAt(FRIDAY);
    expect(mailsTo(marie)).toEqual([]);
    expect(await dueAt(marie)).toBeUndefined();
    await look(app.nest, { ...marie, personId: newId() });
    expect(server.mails).toEqual([]);
  });

  it('comes once in the night that has an hour twice, and in the one that lacks its hour', async () => {
    await choose(marie, { weekday: 7, hour: 1, quietHours: null });
    for (const time of ['00:00', '01:00', '02:00']) await lookAt(`2026-10-25T${time}:00Z`);
    await onlyMailTo(marie);
    await lookAt('2027-03-28T00:59:00Z');
    expect(mailsTo(marie)).toHaveLength(1);
    await lookAt('2027-03-28T01:00:00Z');
    expect(mailsTo(marie)).toHaveLength(2);
  });

  it('follows its person into another zone, and is not sent again where the day comes again', async () => {
    const moveTo = (zone: string) =>
      admin.query('UPDATE identity."user" SET time_zone = $2 WHERE id = $1', [
        marie.personId,
        zone,
      ]);
    await choose(marie);
    await moveTo('Pacific/Auckland');
    at('2026-03-05T12:00:00Z');
    await look(app.nest, marie);
    // Four in the afternoon there.
    expect(await dueAt(marie)).toBe('2026-03-06T03:00:00.000Z');
    await lookAt('2026-03-06T03:00:00Z');
    await onlyMailTo(marie);
    await moveTo('Pacific/Honolulu');
    await lookAt('2026-03-07T02:00:00Z');
    await onlyMailTo(marie);
  });
});

describe('a digest that does not get through', () => {
  beforeEach(() => choose(marie));
  afterEach(() => replaceServer({}));

  it('is tried again, ever later, until the server is back', async () => {
    await server.close();
    await lookAt(FRIDAY);
    expect((await remindersOf(marie)).failure).toEqual({
      trouble: 'no-connection',
      at: '2026-03-06T16:00:00.000Z',
      nextTry: { on: '2026-03-06', time: '16:02' },
    });
    await lookAt('2026-03-06T16:01:00Z');
    await lookAt('2026-03-06T16:02:00Z');
    expect((await remindersOf(marie)).failure?.nextTry?.time).toBe('16:12');
    expect(await dueAt(marie)).toBe('2026-03-06T16:12:00.000Z');
    server = await startMailServer({}, server.port);
    await lookAt('2026-03-06T16:12:00Z');
    await onlyMailTo(marie);
    expect(await remindersOf(marie)).toMatchObject({
      failure: null,
      lastSentAt: '2026-03-06T16:12:00.000Z',
    });
  });

  it('waits for the end of quiet hours with that, and is given up before the day is over', async () => {
    await server.close();
    for (const time of ['16:00', '16:02', '16:12', '16:42', '17:42', '19:42']) {
      await lookAt(`2026-03-06T${time}:00Z`);
    }
    expect(await dueAt(marie)).toBe('2026-03-07T07:00:00.000Z');
    expect((await remindersOf(marie)).failure?.nextTry).toEqual({
      on: '2026-03-07',
      time: '07:00',
    });
    server = await startMailServer({}, server.port);
    await lookAt('2026-03-07T17:00:00Z');
    expect(server.mails).toEqual([]);
    expect((await remindersOf(marie)).failure).toMatchObject({
      trouble: 'no-connection',
      nextTry: null,
    });
  });

  it('is not tried again where the server refuses one address; others get theirs', async () => {
    await replaceServer({
      onRcptTo: ({ address }, _session, done) =>
        done(
          address === marie.email ? Object.assign(new Error('no'), { responseCode: 550 }) : null,
        ),
    });
    const tomas = await newcomerAt(app, lead, NOON);
    await choose(tomas);
    for (const person of [marie, tomas]) await lookAt(FRIDAY, person);
    await lookAt('2026-03-06T18:00:00Z');
    expect(mailsTo(tomas)).toHaveLength(1);
    expect((await remindersOf(marie)).failure).toEqual({
      trouble: 'address-refused',
      at: '2026-03-06T16:00:00.000Z',
      nextTry: null,
    });
    expect(await dueAt(marie)).toBe('2026-03-07T18:00:00.000Z');
  });

  it('is tried again where the server asks to wait', async () => {
    let times = 0;
    await replaceServer({
      onMailFrom: (_address, _session, done) =>
        done((times += 1) === 1 ? Object.assign(new Error('busy'), { responseCode: 451 }) : null),
    });
    await lookAt(FRIDAY);
    expect((await remindersOf(marie)).failure?.trouble).toBe('try-later');
    await lookAt('2026-03-06T16:02:00Z');
    expect(times).toBe(2);
    expect((await remindersOf(marie)).failure).toBeNull();
  });

  it('is left alone where the connection broke after it was handed over', async () => {
    let times = 0;
    await replaceServer({
      onData: (stream, session) => {
        times += 1;
        stream.resume().on('end', () => {
          const { connections } = server.raw;
          for (const connection of connections) connection.close();
          expect(session.envelope.rcptTo).toHaveLength(1);
        });
      },
    });
    await lookAt(FRIDAY);
    await lookAt('2026-03-06T18:00:00Z');
    expect(times).toBe(1);
    expect((await remindersOf(marie)).failure).toMatchObject({ trouble: 'cut-off', nextTry: null });
  });
});

describe('a process that is killed', () => {
  beforeEach(() => choose(marie));

  const killed = new Error('killed');

  it('after the mail was sent and before that was noted, leaves one mail', async () => {
    const mailer = app.nest.get(Mailer, { strict: false });
    const send = mailer.send.bind(mailer);
    jest.spyOn(mailer, 'send').mockImplementation(async (mail) => {
      await send(mail);
      throw killed;
    });
    at(FRIDAY);
    await expect(look(app.nest, marie)).rejects.toBe(killed);
    await onlyMailTo(marie);
    await look(other, marie);
    at('2026-03-06T16:09:00Z');
    await look(other, marie);
    expect(await dueAt(marie)).toBe('2026-03-06T16:10:00.000Z');
    expect((await remindersOf(marie)).failure).toBeNull();
    at('2026-03-06T16:10:00Z');
    await look(other, marie);
    expect((await remindersOf(marie)).failure).toMatchObject({ trouble: 'stopped', nextTry: null });
    at(daysAfter(FRIDAY, 1));
    await look(other, marie);
    await onlyMailTo(marie);
    at(daysAfter(FRIDAY, 7));
    await look(other, marie);
    expect(mailsTo(marie)).toHaveLength(2);
  });

  it('before anything was noted, leaves it to another', async () => {
    await admin.query('BEGIN; LOCK TABLE digest IN SHARE MODE');
    at(FRIDAY);
    const broken = look(app.nest, marie).catch((error: Error) => error);
    await pause(100);
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    await admin.query('COMMIT');
    expect(await broken).toBeInstanceOf(Error);
    expect(mailsTo(marie)).toEqual([]);
    await look(other, marie);
    await onlyMailTo(marie);
  });
});
