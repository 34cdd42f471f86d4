import { reminderPaths } from '@understory/contracts';
import request from 'supertest';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { choose, look, mailTo, newcomerAt, remindersOf } from '../../test/support/reminders';
import { headerOf, type MailServer, startMailServer } from '../../test/support/smtp';
import { daysAfter, newId, NOON, setClock } from '../../test/support/work';
import { LaterLinks } from './later-links';

const FRIDAY = '2026-03-06T16:00:00Z';
const EVENING = '2026-03-06T18:00:00Z';

let mails: MailServer;
let app: TestApp;
let url: string;
let lead: SignedIn;
let marie: SignedIn;

beforeAll(async () => {
  mails = await startMailServer();
  app = await startApp(mailTo(mails.url));
  url = await app.nest.getUrl();
  lead = await foundPractice(app);
});
beforeEach(async () => {
  marie = await newcomerAt(app, lead, NOON);
  mails.mails.length = 0;
});
afterAll(async () => {
  await app.close();
  await mails.close();
});

const links = () => app.nest.get(LaterLinks, { strict: false });
const pathOf = (token: string) => `/api/${reminderPaths.later(token)}`;

/** Whoever holds the link: another browser, not signed in, from a mail program. */
const holder = {
  look: (path: string) => request(url).get(path),
  press: (path: string, doing: string) =>
    request(url).post(path).type('form').set('origin', 'null').send({ do: doing }),
};

/** The link of the mail that a person was sent on Friday; it is evening by now. */
async function linkOfMail(person = marie): Promise<string> {
  await choose(person);
  setClock(app, FRIDAY);
  await look(app.nest, person);
  setClock(app, EVENING);
  const mail = mails.mails.find(({ to }) => to.includes(person.email));
  const link = mail && /<(.+)>/.exec(headerOf(mail, 'List-Unsubscribe'))?.[1];
  if (!link) throw new Error('Expected a mail with a link.');
  return new URL(link).pathname;
}

async function isLookedAt(): Promise<boolean> {
  const { rows } = await app.database.database.identity.query(
    'SELECT 1 FROM reminder_due WHERE person_id = $1',
    [marie.personId],
  );
  return rows.length > 0;
}

const mailCount = () => mails.mails.filter(({ to }) => to.includes(marie.email)).length;

describe('the link of a mail', () => {
  it('leads to a page that shows when the next one comes, and changes nothing by being looked at', async () => {
    const link = await linkOfMail();
    const before = await remindersOf(marie);
    for (let nth = 0; nth < 3; nth += 1) {
      const { text } = await holder.look(link).expect(200);
      expect(text).toContain('The next reminder comes on Friday 13 March at 16:00');
    }
    await request(url).head(link);
    expect(await remindersOf(marie)).toEqual(before);
  });

  it('shows nothing else of anybody, runs nothing and is kept by nobody', async () => {
    const link = await linkOfMail();
    const { text, headers } = await holder.look(link).expect(200);
    expect(text).not.toMatch(new RegExp(`${marie.email}|Noor|Haddad|${marie.personId}|<script`));
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['1', '2026-03-07', 'Saturday 7 March'],
    ['3', '2026-03-09', 'Monday 9 March'],
    ['7', '2026-03-13', 'Friday 13 March'],
  ])(
    'postpones by %s days, without signing in, and the mail then comes',
    async (days, on, words) => {
      const link = await linkOfMail();
      const { text } = await holder.press(link, days).expect(200);
      expect(text).toContain(`The next reminder comes on ${words} at 16:00`);
      expect(await remindersOf(marie)).toMatchObject({
        postponedTo: on,
        next: { on, time: '16:00' },
      });
      setClock(app, daysAfter(FRIDAY, Number(days)));
      await look(app.nest, marie);
      expect(mailCount()).toBe(2);
      expect(await remindersOf(marie)).toMatchObject({ postponedTo: null });
    },
  );

  it('can take that back, from the page and from Understory', async () => {
    const link = await linkOfMail();
    for (const takeBack of [
      () => holder.press(link, 'as-usual').expect(200),
      () => marie.http.delete(`/api/${reminderPaths.postponement}`).expect(204),
    ]) {
      await holder.press(link, '3').expect(200);
      expect((await holder.look(link)).text).toContain('>As usual<');
      await takeBack();
      expect((await holder.look(link)).text).not.toContain('>As usual<');
      expect(await remindersOf(marie)).toMatchObject({
        postponedTo: null,
        next: { on: '2026-03-13' },
      });
    }
  });

  it('stops them with one press, repeated without harm, and starts them again', async () => {
    const link = await linkOfMail();
    for (let nth = 0; nth < 2; nth += 1) {
      expect((await holder.press(link, 'stop').expect(200)).text).toContain('They are stopped.');
    }
    expect(await remindersOf(marie)).toMatchObject({
      next: null,
      settings: { isOn: false, version: 2 },
    });
    setClock(app, daysAfter(FRIDAY, 7));
    await look(app.nest, marie);
    expect(mailCount()).toBe(1);
    await holder.press(link, '1').expect(200);
    expect((await remindersOf(marie)).next).toBeNull();
    expect(await isLookedAt()).toBe(false);
    expect((await holder.press(link, 'start').expect(200)).text).toContain(
      'Friday 20 March at 16:00',
    );
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'a form of parts',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('stops them on one click of a mail program that sends %s', async (_name, type, body) => {
    const link = await linkOfMail();
    await request(url).post(link).set('content-type', type).send(body).expect(200);
    expect((await remindersOf(marie)).settings.isOn).toBe(false);
  });

  it.each([
    ['nothing', 'application/x-www-form-urlencoded', ''],
    ['something else', 'application/x-www-form-urlencoded', 'do=delete'],
    ['two things', 'application/x-www-form-urlencoded', 'do=3&List-Unsubscribe=One-Click'],
    [
      'another form of parts',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="do"\r\n\r\nstop\r\n--x--\r\n',
    ],
    ['a text', 'text/plain', 'do=stop'],
  ])('does nothing when it is sent %s', async (_name, type, body) => {
    const link = await linkOfMail();
    const before = await remindersOf(marie);
    const { status } = await request(url).post(link).set('content-type', type).send(body);
    expect(status).toBe(400);
    expect(await remindersOf(marie)).toEqual(before);
  });
});

describe('a link that is none', () => {
  it('works for 60 days and not longer', async () => {
    const link = await linkOfMail();
    setClock(app, daysAfter(FRIDAY, 59));
    await holder.look(link).expect(200);
    setClock(app, daysAfter(FRIDAY, 61));
    for (const answer of [holder.look(link), holder.press(link, 'stop')]) {
      expect((await answer.expect(410)).text).toContain('This link no longer works.');
    }
    expect((await remindersOf(marie)).settings.isOn).toBe(true);
  });

  it('is refused where a single letter of it was changed, or it was sealed elsewhere', async () => {
    await choose(marie);
    const now = Temporal.Instant.from(NOON);
    const token = links().seal(marie.personId, now);
    expect(links().open(token, now)).toBe(marie.personId);
    for (let index = 0; index < token.length; index += 1) {
      const other = token[index] === 'A' ? 'B' : 'A';
      const forged = token.slice(0, index) + other + token.slice(index + 1);
      expect(links().open(forged, now)).toBeNull();
    }
    const elsewhere = new LaterLinks({ secret: 'another'.repeat(6) } as never);
    await holder.press(pathOf(elsewhere.seal(marie.personId, now)), 'stop').expect(410);
    for (const junk of ['', 'A', '%20', 'A'.repeat(64), marie.personId]) {
      await holder.press(pathOf(junk), 'stop').expect(junk === '' ? 404 : 410);
    }
    await holder.look(pathOf(links().seal(newId(), now))).expect(410);
    expect((await remindersOf(marie)).settings.isOn).toBe(true);
  });

  it('is one’s own alone: whoever has theirs touches nobody else’s', async () => {
    const link = await linkOfMail();
    const tomas = await newcomerAt(app, lead, NOON);
    await choose(tomas);
    await tomas.http.post(link).send({ do: 'stop' }).expect(200);
    expect((await remindersOf(marie)).settings.isOn).toBe(false);
    expect((await remindersOf(tomas)).settings.isOn).toBe(true);
    expect((await remindersOf(lead)).settings.isOn).toBe(false);
  });

  it('tells of nobody: two of the same person are not alike', () => {
    const now = Temporal.Instant.from(NOON);
    const tokens = [1, 2].map(() => links().seal(marie.personId, now));
    expect(new Set(tokens.map((token) => token.slice(16, 40))).size).toBe(2);
  });
});
