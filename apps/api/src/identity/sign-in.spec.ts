import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config';
import { type Agent, startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { PasswordHasher } from './password-hasher';

let app: TestApp;
let founder: SignedIn;

beforeAll(async () => {
  app = await startApp();
  founder = await foundPractice(app);
});
afterAll(() => app.close());

const credentials = () => ({ email: founder.email, password: founder.password });

describe('signing in', () => {
  it('gives a session cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await app.http().post('/api/sign-in').send(credentials()).expect(204);
    const cookies = answer.get('Set-Cookie') ?? [];
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(
      /^understory=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(answer.text).toBe('');
  });

  it('tells who is signed in', async () => {
    const http = app.http();
    await http.post('/api/sign-in').send(credentials()).expect(204);
    const me = await http.get('/api/me').expect(200);
    expect(me.body).toMatchObject({ id: founder.personId, email: founder.email, isMadeUp: false });
    expect(me.body.practices).toEqual([
      {
        id: founder.practiceId,
        name: 'Alder House',
        country: 'GB',
        roles: ['therapist', 'lead', 'administrator'],
      },
    ]);
  });

  it('takes an e-mail address in any case', async () => {
    const email = founder.email.toUpperCase();
    await app
      .http()
      .post('/api/sign-in')
      .send({ ...credentials(), email })
      .expect(204);
  });

  it('answers a wrong password and an unknown address alike, after the same work', async () => {
    const hasher = app.nest.get(PasswordHasher, { strict: false });
    const hash = jest.spyOn(hasher, 'hash');
    const verify = jest.spyOn(hasher, 'verify');
    const work = () => hash.mock.calls.length + verify.mock.calls.length;
    const wrong = await app
      .http()
      .post('/api/sign-in')
      .send({ ...credentials(), password: 'not-the-one-at-all' })
      .expect(401);
    expect(work()).toBe(1);
    const unknown = await app
      .http()
      .post('/api/sign-in')
      .send({ ...credentials(), email: 'nobody@example.org' })
      .expect(401);
    expect(work()).toBe(2);
    expect(wrong.body.code).toBe('wrong-credentials');
    expect(unknown.body).toEqual(wrong.body);
    expect(wrong.get('Set-Cookie')).toBeUndefined();
  });

  it('is refused by the library too where the scheme is not the one that was reached', async () => {
    const http = app.http();
    const host = new URL(http.get('/').url).host;
    const refused = await http
      .post('/api/sign-in')
      .set('origin', `https://${host}`)
      .send(credentials())
      .expect(403);
    expect(refused.body.detail).toContain('UNDERSTORY_URL');
  });

  it('takes no address from variables that are not ours', async () => {
    process.env['BETTER_AUTH_URL'] = 'https://elsewhere.example/deeper';
    const other = await startApp();
    delete process.env['BETTER_AUTH_URL'];
    const someone = await foundPractice(other);
    const { email, password } = someone;
    await other.http().post('/api/sign-in').send({ email, password }).expect(204);
    await other.close();
  });

  it.each([
    'sign-up/email',
    'get-session',
    'list-sessions',
    'update-user',
    'request-password-reset',
    'sign-in/email',
    'sign-out',
    'ok',
  ])('leaves auth/%s of the library without a route', async (path) => {
    for (const start of ['/api/auth/', '/api/']) {
      if (`${start}${path}` === '/api/sign-out') continue;
      await founder.http.post(`${start}${path}`).send(credentials()).expect(404);
      await founder.http.get(`${start}${path}`).expect(404);
    }
  });

  it('gives a new token each time and ends the session that it replaces', async () => {
    const http = app.http();
    const first = await http.post('/api/sign-in').send(credentials()).expect(204);
    const second = await http.post('/api/sign-in').send(credentials()).expect(204);
    const [before, after] = [first, second].map((one) => one.get('Set-Cookie')?.[0]?.split(';')[0]);
    expect(after).not.toEqual(before);
    await app.http().get('/api/today').set('cookie', String(before)).expect(401);
    await app.http().get('/api/me').set('cookie', String(after)).expect(200);
    await founder.http.get('/api/me').expect(200);
  });

  it('keeps neither address nor browser of whoever signs in', async () => {
    const rows = await app.database.database.identity.query(
      'SELECT 1 FROM session WHERE ip_address IS NOT NULL OR user_agent IS NOT NULL',
    );
    expect(rows.rowCount).toBe(0);
  });
});

describe('who is signed in', () => {
  it('is nobody for a visitor, which is an answer and no refusal', async () => {
    for (const cookie of ['', 'understory=made.up', 'other=1']) {
      const { body } = await app.http().get('/api/me').set('cookie', cookie).expect(200);
      expect(body).toBeNull();
    }
  });
});

describe('signing out', () => {
  it('ends the session at the server, not only in the browser', async () => {
    const http = app.http();
    const signIn = await http.post('/api/sign-in').send(credentials()).expect(204);
    const cookie = signIn.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
    const answer = await http.post('/api/sign-out').send({}).expect(204);
    expect(answer.get('Set-Cookie')?.[0]).toMatch(/^understory=; Max-Age=0; Path=\//);
    const kept = await app.http().get('/api/today').set('cookie', cookie).expect(401);
    expect(kept.body.code).toBe('not-signed-in');
  });
});

describe('a session', () => {
  async function signedIn() {
    const http = app.http();
    const answer = await http.post('/api/sign-in').send(credentials()).expect(204);
    const cookie = answer.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0];
    return { http, cookie, token };
  }

  const answersWithin = async (http: Agent, status: number, ms: number) => {
    const latest = performance.now() + ms;
    while (performance.now() < latest) {
      if ((await http.get('/api/today')).status === status) return true;
      await pause(20);
    }
    return false;
  };

  it.each([
    ['its row is gone', 'DELETE FROM session WHERE token = $1'],
    ['its time has come', 'UPDATE session SET expires_at = now() WHERE token = $1'],
  ])('is over within a second where %s by another hand', async (_, sql) => {
    const { http, token } = await signedIn();
    await http.get('/api/me').expect(200);
    await app.database.database.identity.query(sql, [token]);
    expect(await answersWithin(http, 401, 1_100)).toBe(true);
  });

  it('needs the signature of this installation', async () => {
    const { cookie, token } = await signedIn();
    const forged = [
      `understory=${token}`,
      `understory=${token}.`,
      `understory=${token}.${'A'.repeat(43)}%3D`,
      `understory=%E0%A4%A`,
      cookie.replace('understory=', 'understory=x'),
      cookie.replace('understory=', '__Host-understory='),
    ];
    for (const header of forged)
      await app.http().get('/api/today').set('cookie', header).expect(401);
    await app.http().get('/api/me').set('cookie', `other=1; ${cookie}`).expect(200);
  });
});

describe('the cookie of a mount', () => {
  async function cookieOf(config: Partial<Config>, path: string) {
    const mounted = await startApp(config);
    try {
      const answer = await mounted
        .http()
        .post(`${path}api/practices`)
        .send({
          token: await mounted.foundingToken(),
          practice: { name: 'Alder House', country: 'GB', timeZone: 'Europe/London', weekStart: 1 },
          person: { name: 'Ines', email: 'ines@example.org', password: 'quiet-lantern-over-moss' },
        })
        .expect(201);
      return answer.get('Set-Cookie')?.[0];
    } finally {
      await mounted.close();
    }
  }

  it('is bound to host and TLS behind https', async () => {
    const cookie = await cookieOf({ publicUrl: 'https://understory.example' }, '/');
    expect(cookie).toMatch(
      /^__Host-understory=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('has a name and a path of its own under another path', async () => {
    const cookie = await cookieOf({ basePath: '/made-up/', isMadeUp: true }, '/made-up/');
    expect(cookie).toMatch(/^understory\.made-up=[^;]+; Max-Age=\d+; Path=\/made-up\/; HttpOnly/);
  });
});
