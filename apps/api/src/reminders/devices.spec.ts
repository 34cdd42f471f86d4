import { Logger } from '@nestjs/common';
import { devicePaths, identityPaths } from '@understory/contracts';
import type { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import {
  devicesOf,
  elsewhere,
  pushTo,
  putDevice,
  removeDevice,
  signInAt,
  testDevice,
  type TurnedOn,
  turnOn,
} from '../../test/support/devices';
import { foundPractice, invite, newPerson, type SignedIn } from '../../test/support/people';
import {
  FakeBrowser,
  type PushService,
  says,
  startPushService,
  TAKES,
} from '../../test/support/push';
import { newcomerAt, remindersOf } from '../../test/support/reminders';
import { newId, NOON, setClock } from '../../test/support/work';

const EARLIER = '2026-03-04T11:59:00Z';

let service: PushService;
let app: TestApp;
let admin: Client;
/** The lead of the practice, a therapist in it, and the lead of another practice. */
let lead: SignedIn;
let marie: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  service = await startPushService();
  app = await startApp(pushTo(service));
  admin = await app.admin();
  lead = await foundPractice(app);
  stranger = await foundPractice(app, { name: 'Birch House' });
});
beforeEach(async () => {
  jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
  service.taken.length = 0;
  service.answer = TAKES;
  marie = await newcomerAt(app, lead, NOON);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await app.close();
  await service.close();
});

const rowOf = async (id: string) =>
  (await admin.query('SELECT * FROM device WHERE id = $1', [id])).rows[0];

/** What the service worker of a browser asks. */
async function checkOf({ id, browser }: TurnedOn): Promise<string> {
  service.taken.length = 0;
  await testDevice(marie, id).expect(200);
  const [pushed] = service.taken;
  return pushed ? `/api/${browser.read(pushed).check}` : '';
}

it('is what a server that sends no mail offers first', async () => {
  expect((await remindersOf(marie)).settings).toMatchObject({
    isOn: false,
    ways: ['notification'],
  });
});

describe('a device', () => {
  it('is turned on by its own browser, listed, and repeated without harm', async () => {
    expect(await devicesOf(marie)).toEqual({
      key: expect.stringMatching(/^[\w-]{87}$/),
      devices: [],
    });
    const browser = new FakeBrowser(service);
    const id = newId();
    const first = await putDevice(marie, id, browser.device()).expect(200);
    expect(first.body).toEqual({
      id,
      name: 'Firefox on Android',
      version: 1,
      isHere: true,
      endedAt: null,
      lastSentAt: null,
      failure: null,
    });
    setClock(app, '2026-03-05T12:00:00Z');
    const again = await putDevice(marie, id, browser.device()).expect(200);
    expect(again.body).toEqual(first.body);
    expect((await devicesOf(marie)).devices).toEqual([first.body]);
  });

  it('is named anew with its version; an older one is shown what stands, never where it is reached', async () => {
    const { id, browser } = await turnOn(marie, service);
    const named = browser.device({ name: 'My phone', version: 1 });
    expect((await putDevice(marie, id, named).expect(200)).body).toMatchObject({
      name: 'My phone',
      version: 2,
    });
    const late = await putDevice(marie, id, browser.device({ name: 'Old', version: 1 })).expect(
      409,
    );
    expect(late.body).toMatchObject({
      code: 'changed-elsewhere',
      current: { name: 'My phone', version: 2 },
    });
    expect(JSON.stringify(late.body)).not.toContain(browser.path);
    await putDevice(marie, newId(), browser.device({ version: 3 })).expect(404);
  });

  it('lies sealed in the database, tied to its row', async () => {
    const { id, browser } = await turnOn(marie, service);
    const { sealed, ...row } = await rowOf(id);
    const { endpoint, keys } = browser.device();
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${browser.path}|${keys.auth}`));
    const bytes = Buffer.from(sealed, 'base64url').toString('latin1');
    for (const secret of [endpoint, browser.path, keys.auth, keys.p256dh]) {
      expect(bytes + sealed).not.toContain(secret);
    }
    const other = await turnOn(marie, service);
    await admin.query('UPDATE device SET sealed = $2 WHERE id = $1', [other.id, sealed]);
    const { body } = await testDevice(marie, other.id).expect(200);
    expect(body).toEqual({ acceptedAt: null, trouble: 'device-gone' });
    expect(service.taken).toEqual([]);
  });

  it('is removed, repeated without harm, and does not come back by a late copy', async () => {
    const { id, browser } = await turnOn(marie, service);
    const [cleared] = (await removeDevice(marie, id).expect(204)).headers['set-cookie'] ?? [];
    expect(cleared).toMatch(/^understory\.device=; Max-Age=0; Path=\/; HttpOnly; SameSite=Strict$/);
    await removeDevice(marie, id).expect(204);
    expect((await devicesOf(marie)).devices).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ name: '', sealed: null });
    for (const version of [0, 1, 2]) {
      const late = await putDevice(marie, id, browser.device({ version })).expect(409);
      expect(late.body.current).toBeNull();
    }
    await testDevice(marie, id).expect(404);
    await removeDevice(marie, newId()).expect(404);
  });

  it('is one row for one browser, however often it is turned on', async () => {
    const { browser } = await turnOn(marie, service);
    const id = newId();
    await putDevice(marie, id, browser.device()).expect(200);
    expect((await devicesOf(marie)).devices.map((device) => device.id)).toEqual([id]);
  });

  it('is one row also where it is turned on twice at once', async () => {
    const browser = new FakeBrowser(service);
    const ids = [newId(), newId(), newId()];
    await Promise.all(ids.map((id) => putDevice(marie, id, browser.device()).expect(200)));
    expect((await devicesOf(marie)).devices).toHaveLength(1);
  });

  it('takes the place of those that nobody can open any more', async () => {
    const { id } = await turnOn(marie, service);
    await admin.query(`UPDATE device SET sealed = 'of another secret' WHERE id = $1`, [id]);
    const { device } = await turnOn(marie, service);
    expect((await devicesOf(marie)).devices).toEqual([device]);
  });

  it('is one of ten at most', async () => {
    for (let nth = 0; nth < 10; nth += 1) await turnOn(marie, service);
    const tenth = (await devicesOf(marie)).devices[0];
    const more = await putDevice(marie, newId(), new FakeBrowser(service).device()).expect(403);
    expect(more.body.detail).toContain('remove one');
    await removeDevice(marie, tenth?.id ?? '').expect(204);
    await turnOn(marie, service);
  });

  it('is known to be here by its own browser alone', async () => {
    const { id } = await turnOn(marie, service);
    const other = await elsewhere(app, marie);
    const isHere = async (person: SignedIn) => (await devicesOf(person)).devices[0]?.isHere;
    expect([await isHere(marie), await isHere(other)]).toEqual([true, false]);
    const { id: own } = await turnOn(other, service);
    expect((await removeDevice(other, id).expect(204)).headers['set-cookie']).toBeUndefined();
    expect((await devicesOf(marie)).devices.map((device) => device.id)).toEqual([own]);
  });

  it.each([
    ['the metadata of a cloud', 'https://169.254.169.254/latest/meta-data'],
    ['a service of its own network', 'https://intranet.example/abc'],
    ['another port of this machine', 'http://127.0.0.1:1/abc'],
    ['a push service by the wrong name', 'https://fcm.googleapis.com.evil.example/abc'],
  ])('cannot be %s', async (_, endpoint) => {
    const device = new FakeBrowser(service).device({ endpoint });
    const { body } = await putDevice(marie, newId(), device).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path: 'endpoint' }] });
    expect(body.detail).toContain('another browser');
  });

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['a name of two lines', { name: 'My\nphone' }, 'name'],
    ['a name without end', { name: 'x'.repeat(61) }, 'name'],
    ['no address', { endpoint: 'device' }, 'endpoint'],
    ['a file', { endpoint: 'file:///etc/passwd' }, 'endpoint'],
    ['half a key', { keys: { p256dh: 'AAAA', auth: 'A'.repeat(22) } }, 'keys.p256dh'],
    ['a longer secret', { keys: { p256dh: 'A'.repeat(87), auth: 'A'.repeat(23) } }, 'keys.auth'],
  ])('cannot have %s', async (_, changes, path) => {
    const device = { ...new FakeBrowser(service).device(), ...changes };
    const { body } = await putDevice(marie, newId(), device).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });
});

describe('a test', () => {
  it('reaches one device at once, says so, and says nothing else', async () => {
    const { id, browser } = await turnOn(marie, service);
    await turnOn(marie, service);
    const { body } = await testDevice(marie, id).expect(200);
    expect(body).toEqual({ acceptedAt: NOON, trouble: null });
    const [pushed, ...more] = service.taken;
    if (!pushed) throw new Error('Expected a message.');
    expect(more).toEqual([]);
    expect(pushed.headers).toMatchObject({ ttl: '300', urgency: 'high' });
    expect(browser.read(pushed)).toEqual({
      title: 'Understory',
      body: 'This is the test you asked for. Reminders reach you here.',
      tag: 'test',
      open: 'account/reminders',
      check: expect.stringMatching(/^reminders\/shown\/[\w-]{86}$/),
      later: null,
    });
  });

  it('ends a device whose browser is gone, which says so and can be turned on again', async () => {
    const { id } = await turnOn(marie, service);
    service.answer = says(410);
    const { body } = await testDevice(marie, id).expect(200);
    expect(body).toEqual({ acceptedAt: null, trouble: 'device-gone' });
    expect((await devicesOf(marie)).devices).toMatchObject([
      { id, version: 2, endedAt: '2026-03-04T12:00:00.000Z' },
    ]);
    expect((await rowOf(id)).sealed).toBeNull();
    await testDevice(marie, id).expect(404);
    service.answer = TAKES;
    const fresh = new FakeBrowser(service);
    const again = await putDevice(marie, id, fresh.device({ version: 2 })).expect(200);
    expect(again.body.endedAt).toBeNull();
    await testDevice(marie, id).expect(200);
    expect(service.taken.at(-1)?.path).toBe(fresh.path);
  });

  it('says what was in its way and leaves the device alone', async () => {
    const { id } = await turnOn(marie, service);
    service.answer = says(429);
    expect((await testDevice(marie, id).expect(200)).body.trouble).toBe('try-later');
    expect((await devicesOf(marie)).devices).toMatchObject([{ endedAt: null, version: 1 }]);
  });

  it('is refused after five in a quarter of an hour', async () => {
    const { id } = await turnOn(marie, service);
    for (let nth = 0; nth < 5; nth += 1) await testDevice(marie, id).expect(200);
    expect((await testDevice(marie, id).expect(429)).body.code).toBe('too-many-tries');
  });
});

describe('whose devices they are', () => {
  it('are hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const { id, browser } = await turnOn(marie, service);
    const colleague = await newcomerAt(app, lead, NOON);
    for (const other of [colleague, lead, stranger]) {
      expect((await devicesOf(other)).devices).toEqual([]);
      await testDevice(other, id).expect(404);
      await removeDevice(other, id).expect(404);
      await putDevice(other, id, browser.device({ version: 1 })).expect(404);
    }
    expect(service.taken).toEqual([]);
    expect((await devicesOf(marie)).devices).toMatchObject([{ id, version: 1 }]);
  });

  it('are nobody’s without a session cookie', async () => {
    const { id } = await turnOn(marie, service);
    await app.http().get(`/api/${devicePaths.all}`).expect(401);
    await app
      .http()
      .put(`/api/${devicePaths.one(id)}`)
      .send({})
      .expect(401);
    await app
      .http()
      .delete(`/api/${devicePaths.one(id)}`)
      .expect(401);
    await app
      .http()
      .post(`/api/${devicePaths.test(id)}`)
      .send({})
      .expect(401);
  });
});

describe('a browser that passes into other hands', () => {
  const live = async (person: SignedIn) => (await devicesOf(person)).devices.map(({ id }) => id);

  it('loses its device by signing out; other browsers keep theirs', async () => {
    const phone = await elsewhere(app, marie);
    const kept = await turnOn(phone, service);
    const { id } = await turnOn(marie, service);
    const answer = await marie.http.post(`/api/${identityPaths.signOut}`).send({}).expect(204);
    expect(String(answer.headers['set-cookie'])).toContain('understory.device=; Max-Age=0');
    expect(await live(phone)).toEqual([kept.id]);
    expect((await rowOf(id)).sealed).toBeNull();
  });

  it('keeps it while its person signs in again there, also after the session ran out', async () => {
    const { id } = await turnOn(marie, service);
    await admin.query('DELETE FROM identity.session WHERE user_id = $1', [marie.personId]);
    await signInAt(marie.http, marie);
    expect((await devicesOf(marie)).devices).toMatchObject([{ id, isHere: true }]);
  });

  it.each(['signs in', 'joins'])('loses it to somebody else who %s there', async (how) => {
    const { id } = await turnOn(marie, service);
    const phone = await elsewhere(app, marie);
    const { http } = marie;
    if (how === 'signs in') await signInAt(http, stranger);
    else await joinAt(http);
    expect(await live(phone)).toEqual([]);
    expect((await rowOf(id)).sealed).toBeNull();
    expect((await devicesOf({ http })).devices).toEqual([]);
  });

  it('loses nothing to a cookie that was made up, or made of the word of a notification', async () => {
    const turned = await turnOn(marie, service);
    const word = (await checkOf(turned)).split('/').at(-1);
    for (const value of ['A'.repeat(86), word]) {
      const forger = app.http();
      forger.set('cookie', `understory.device=${value}`);
      await signInAt(forger, stranger);
      expect(await live(marie)).toEqual([turned.id]);
    }
  });

  async function joinAt(http: SignedIn['http']): Promise<void> {
    setClock(app, Temporal.Now.instant().toString());
    await http
      .post(`/api/${identityPaths.acceptInvitation(await invite(lead))}`)
      .send({ person: newPerson(), timeZone: 'Europe/London' })
      .expect(201);
    setClock(app, NOON);
  }
});

describe('a notification that is about to be shown', () => {
  it('may be, to its person and where nobody is signed in', async () => {
    const check = await checkOf(await turnOn(marie, service));
    await marie.http.get(check).expect(204);
    await app.http().get(check).expect(204);
  });

  it('may not be to anybody else, though the device is not known to have changed hands', async () => {
    const check = await checkOf(await turnOn(marie, service));
    for (const other of [lead, stranger]) await other.http.get(check).expect(410);
  });

  it('may not be once the device was removed, or its person signed out', async () => {
    const phone = await elsewhere(app, marie);
    const turned = await turnOn(marie, service);
    const check = await checkOf(turned);
    const other = await turnOn(phone, service);
    const second = await checkOf(other);
    await marie.http.post(`/api/${identityPaths.signOut}`).send({}).expect(204);
    await marie.http.get(check).expect(410);
    await phone.http.get(second).expect(204);
    await removeDevice(phone, other.id).expect(204);
    await phone.http.get(second).expect(410);
  });

  it('may not be when it comes too late, nor by a word that is none of ours', async () => {
    setClock(app, EARLIER);
    const check = await checkOf(await turnOn(marie, service));
    setClock(app, '2026-03-04T12:03:59Z');
    await marie.http.get(check).expect(204);
    setClock(app, '2026-03-04T12:04:00Z');
    await marie.http.get(check).expect(404);
    await marie.http.get(`${check.slice(0, -1)}${check.endsWith('A') ? 'B' : 'A'}`).expect(404);
  });
});

describe('where this server sends no notifications', () => {
  it('says so, and takes no device', async () => {
    const without = await startApp();
    const person = await foundPractice(without);
    expect(await devicesOf(person)).toEqual({ key: null, devices: [] });
    const refusal = await putDevice(person, newId(), new FakeBrowser(service).device()).expect(403);
    expect(refusal.body.detail).toContain('ask whoever runs it');
    await testDevice(person, newId()).expect(403);
    await without.close();
  });
});
