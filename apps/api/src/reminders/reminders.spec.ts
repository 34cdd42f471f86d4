import { Logger } from '@nestjs/common';
import { reminderPaths, type SaveReminders, warningPaths } from '@understory/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { aCheckIn, putCheckIn, SKIPPED } from '../../test/support/check-ins';
import { foundPractice, type SignedIn } from '../../test/support/people';
import {
  choose,
  chosen,
  look,
  mailTo,
  newcomerAt,
  putReminders,
  remindersOf,
} from '../../test/support/reminders';
import { saveSeries, unconfirmedOf } from '../../test/support/series';
import { changeSettings } from '../../test/support/settings';
import { type MailServer, partsOf, startMailServer } from '../../test/support/smtp';
import {
  aContact,
  connect,
  daysAfter,
  logContact,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const OFFERED = chosen({ isOn: false });
const FRIDAY = '2026-03-06T16:00:00Z';

let mails: MailServer;
let app: TestApp;
let admin: Client;
/** The lead of the practice, a therapist in it, and the lead of another practice. */
let lead: SignedIn;
let marie: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  mails = await startMailServer();
  app = await startApp(mailTo(mails.url));
  admin = await app.admin();
  lead = await foundPractice(app);
  stranger = await foundPractice(app, { name: 'Birch House' });
});
beforeEach(async () => {
  mails.mails.length = 0;
  marie = await newcomerAt(app, lead, NOON);
});
afterAll(async () => {
  await app.close();
  await mails.close();
});

describe('what a person chooses', () => {
  it('is nothing at first: no mail, though one may see what it would say', async () => {
    expect(await remindersOf(marie)).toEqual({
      settings: OFFERED,
      isMailOn: true,
      isNotificationOn: false,
      email: marie.email,
      next: null,
      postponedTo: null,
      lastSentAt: null,
      failure: null,
      wouldSay: ['Your weekly check-in takes two minutes.'],
    });
  });

  it('is kept, repeated without harm, and says when the next mail comes', async () => {
    const first = await choose(marie);
    expect(first).toEqual(chosen({ version: 1 }));
    expect(await choose(marie)).toEqual(first);
    expect(await remindersOf(marie)).toMatchObject({
      settings: first,
      next: { on: '2026-03-06', time: '16:00' },
    });
    const other = await choose(marie, { hour: 22, quietHours: null, mentions: [], version: 1 });
    expect(other).toEqual(chosen({ hour: 22, quietHours: null, mentions: [], version: 2 }));
    const late = await putReminders(marie, chosen({ hour: 9, version: 1 })).expect(409);
    expect(late.body).toMatchObject({ code: 'changed-elsewhere', current: other });
    await putReminders(await newcomerAt(app, lead, NOON), chosen({ version: 3 })).expect(404);
  });

  it('is one device’s where two choose first at the same moment; the other is shown it', async () => {
    await admin.query('BEGIN; LOCK TABLE reminder IN SHARE MODE');
    const puts = [9, 10].map((hour) => putReminders(marie, chosen({ hour })).then((it) => it));
    await pause(300);
    await admin.query('COMMIT');
    const answers = await Promise.all(puts);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const kept = answers.find(({ status }) => status === 200)?.body;
    expect(kept.version).toBe(1);
    expect((await remindersOf(marie)).settings).toEqual(kept);
  });

  it.each([
    ['its hour ahead', { weekday: 3, hour: 13 }, '2026-03-04', '13:00'],
    ['its hour begun', { weekday: 3, hour: 12 }, '2026-03-11', '12:00'],
    ['an hour that is quiet', { weekday: 3, hour: 23 }, '2026-03-05', '07:00'],
    ['every other week', { weekday: 1, rhythm: 'fortnightly' as const }, '2026-03-09', '16:00'],
  ])('with %s', async (_name, changes, on, time) => {
    await choose(marie, changes);
    expect((await remindersOf(marie)).next).toEqual({ on, time });
  });

  it('goes on in its fortnights when only the hour is changed', async () => {
    await choose(marie, { rhythm: 'fortnightly' });
    setClock(app, '2026-03-07T12:00:00Z');
    await look(app.nest, marie);
    await choose(marie, { rhythm: 'fortnightly', hour: 10, version: 1 });
    expect((await remindersOf(marie)).next).toEqual({ on: '2026-03-20', time: '10:00' });
  });

  it('sends nothing for an hour that had passed when it was chosen', async () => {
    await choose(marie);
    await choose(marie, { weekday: 3, hour: 10, version: 1 });
    expect((await remindersOf(marie)).next).toEqual({ on: '2026-03-11', time: '10:00' });
  });

  it.each([
    ['another weekday', { weekday: 8 }, 'weekday'],
    ['another hour', { hour: 24 }, 'hour'],
    ['quiet hours without length', { quietHours: { from: 7, to: 7 } }, 'quietHours.to'],
    ['something else to mention', { mentions: ['warnings'] }, 'mentions.0'],
    ['one thing twice', { mentions: ['ties', 'ties'] }, 'mentions'],
    ['no way at all', { ways: [] }, 'ways'],
    ['another way', { ways: ['pigeon'] }, 'ways.0'],
    ['one way twice', { ways: ['mail', 'mail'] }, 'ways'],
    ['another rhythm', { rhythm: 'daily' }, 'rhythm'],
  ])('cannot be %s', async (_name, changes, path) => {
    const { body } = await putReminders(marie, { ...chosen(), ...changes }).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it.each([
    [1, '2026-03-05'],
    [3, '2026-03-07'],
    [7, '2026-03-11'],
  ] as const)(
    'can be postponed by %i days from the page, repeated without harm',
    async (days, on) => {
      await choose(marie);
      const postpone = () =>
        marie.http.put(`/api/${reminderPaths.postponement}`).send({ days }).expect(204);
      await postpone();
      await postpone();
      const next = { on, time: '16:00' };
      expect(await remindersOf(marie)).toMatchObject({ postponedTo: on, next });
      await marie.http.delete(`/api/${reminderPaths.postponement}`).expect(204);
      expect(await remindersOf(marie)).toMatchObject({ postponedTo: null });
      await marie.http.put(`/api/${reminderPaths.postponement}`).send({ days: 2 }).expect(400);
    },
  );

  it('is forgotten by the server’s rounds once reminders are off', async () => {
    const rounds = async () =>
      (
        await admin.query('SELECT due_at FROM identity.reminder_due WHERE person_id = $1', [
          marie.personId,
        ])
      ).rows;
    await choose(marie);
    expect(await rounds()).toHaveLength(1);
    await choose(marie, { isOn: false, version: 1 });
    expect(await rounds()).toEqual([]);
    expect((await remindersOf(marie)).next).toBeNull();
  });
});

describe('what a digest would say', () => {
  const said = async () => (await remindersOf(marie)).wouldSay;
  const skipWeek = (on: string) =>
    putCheckIn(marie, newId(), aCheckIn({ ...SKIPPED, on })).expect(200);

  it('counts sessions that are over and not marked, of the last six weeks, written or expected', async () => {
    await skipWeek('2026-03-02');
    await logSession(marie, { outcome: 'held' });
    await logSession(marie, { outcome: 'planned', startsAt: '2026-03-04T11:30:00Z' });
    await logSession(marie, { outcome: 'planned', startsAt: '2026-01-20T11:00:00Z' });
    expect(await said()).toEqual([]);
    const { id } = await logSession(marie, {
      outcome: 'planned',
      startsAt: '2026-03-04T11:10:00Z',
    });
    await logSession(marie, { outcome: 'planned', startsAt: '2026-02-20T11:00:00Z' });
    expect(await said()).toEqual(['Two sessions wait to be marked.']);
    await workOf(marie).deleteSession(id).expect(204);
    expect(await said()).toEqual(['One session waits to be marked.']);
    await saveSeries(marie, { firstOn: '2026-02-25' });
    expect(await unconfirmedOf(marie)).toMatchObject({ sessions: { length: 2 } });
    expect(await said()).toEqual(['Two sessions wait to be marked.']);
  });

  it('knows this week’s check-in, answered or skipped, from last week’s', async () => {
    await skipWeek('2026-03-01');
    expect(await said()).toEqual(['Your weekly check-in takes two minutes.']);
    await skipWeek('2026-03-02');
    expect(await said()).toEqual([]);
  });

  it('knows it too after another first day of the week was chosen', async () => {
    await skipWeek('2026-03-01');
    await changeSettings(marie, { weekStart: 7 });
    expect(await said()).toEqual(['Your weekly check-in takes two minutes.']);
    await changeSettings(marie, { weekStart: 1 });
    await skipWeek('2026-03-02');
    for (const weekStart of [7, 6] as const) {
      await changeSettings(marie, { weekStart });
      expect(await said()).toEqual([]);
    }
  });

  it('counts ties that are due, but for those that rest or that one is about to meet', async () => {
    await skipWeek('2026-03-02');
    const terms = { alias: 'Peer trio', lastMetOn: '2025-12-01' };
    const ties = [
      await connect(marie, terms),
      await connect(marie, terms),
      await connect(marie, { lastMetOn: '2026-03-03' }),
    ];
    expect(await said()).toEqual(['Two ties are due.']);
    const ahead = { startsAt: '2026-03-10T10:00:00Z', isHeld: false };
    await workOf(marie)
      .putContact(newId(), aContact(ties[0] ?? '', ahead))
      .expect(200);
    expect(await said()).toEqual(['One tie is due.']);
    await logContact(marie, ties[1] ?? '');
    expect(await said()).toEqual([]);
  });

  it('counts no tie of which a warning rests by choice', async () => {
    await skipWeek('2026-03-02');
    const agreement = { rhythmDays: 120, minutes: 60, balance: 0, isFlexible: false };
    await connect(marie, { kind: 'friend', agreement, lastMetOn: '2026-03-04' });
    const tie = await connect(marie, { kind: 'peer', lastMetOn: '2026-03-04' });
    const later = daysAfter(NOON, 43);
    setClock(app, later);
    await skipWeek(later.slice(0, 10));
    expect(await said()).toEqual(['One tie is due.']);
    const rest = { until: '2026-05-01', reason: 'already-planned', words: null };
    const path = `/api/${warningPaths.snooze('W1', tie)}`;
    await marie.http.put(path).send(rest).expect(200);
    expect(await said()).toEqual([]);
  });

  it('leaves out what one does not want it to speak of', async () => {
    await connect(marie, { lastMetOn: '2025-12-01' });
    await choose(marie, { mentions: ['ties'] });
    expect(await said()).toEqual(['One tie is due.']);
    await choose(marie, { mentions: [], version: 1 });
    expect(await said()).toEqual([]);
  });
});

describe('a test mail', () => {
  const test = (person: SignedIn) => person.http.post(`/api/${reminderPaths.testMail}`).send({});

  it('goes to oneself at once, also while reminders are off and hours are quiet', async () => {
    setClock(app, '2026-03-04T23:00:00Z');
    const { body } = await test(marie).expect(200);
    expect(body).toEqual({ acceptedAt: '2026-03-04T23:00:00Z', trouble: null });
    expect(mails.mails.map(({ to }) => to)).toEqual([[marie.email]]);
    expect(partsOf(mails.mails[0] ?? { from: '', to: [], raw: '' }).text).toContain(
      'This is the test mail',
    );
  });

  it('is refused after five in a quarter of an hour, for oneself alone', async () => {
    for (let nth = 0; nth < 5; nth += 1) await test(marie).expect(200);
    expect((await test(marie).expect(429)).body.code).toBe('too-many-tries');
    await test(lead).expect(200);
  });

  it('says what was in its way', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValueOnce(undefined);
    await mails.close();
    const { body } = await test(marie).expect(200);
    expect(body).toEqual({ acceptedAt: null, trouble: 'no-connection' });
    mails = await startMailServer({}, mails.port);
    expect((await test(marie).expect(200)).body.acceptedAt).not.toBeNull();
  });
});

describe('where this server sends no mail', () => {
  it('says so, keeps what was chosen, and sends no test', async () => {
    const without = await startApp();
    const person = await foundPractice(without);
    setClock(without, NOON);
    await choose(person);
    expect(await remindersOf(person)).toMatchObject({ isMailOn: false, settings: { isOn: true } });
    const { body } = await person.http.post(`/api/${reminderPaths.testMail}`).send({}).expect(403);
    expect(body.detail).toContain('ask whoever runs it');
    await without.close();
  });
});

describe('whose reminders they are', () => {
  it('are hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    await connect(marie, { lastMetOn: '2025-12-01' });
    await choose(marie, { weekday: 2, mentions: ['ties'] });
    setClock(app, FRIDAY);
    await look(app.nest, marie);
    const colleague = await newcomerAt(app, lead, FRIDAY);
    const untouched: SaveReminders = OFFERED;
    for (const other of [colleague, lead, stranger]) {
      const theirs = await remindersOf(other);
      expect(theirs.settings).toEqual(untouched);
      expect(theirs).toMatchObject({ email: other.email, next: null, lastSentAt: null });
      expect(theirs.wouldSay).not.toContain('One tie is due.');
      await other.http.put(`/api/${reminderPaths.postponement}`).send({ days: 7 }).expect(204);
      await other.http.delete(`/api/${reminderPaths.postponement}`).expect(204);
      await putReminders(other, chosen({ version: 1 })).expect(404);
    }
    expect((await remindersOf(marie)).settings.weekday).toBe(2);
  });

  it('are nobody’s without a session cookie', async () => {
    for (const path of [reminderPaths.mine, reminderPaths.testMail]) {
      await app
        .http()
        .get(`/api/${path}`)
        .expect(path === reminderPaths.mine ? 401 : 404);
    }
    await app.http().post(`/api/${reminderPaths.testMail}`).send({}).expect(401);
    await app.http().delete(`/api/${reminderPaths.postponement}`).expect(401);
  });
});
