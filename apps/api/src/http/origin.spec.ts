import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';

let app: TestApp;
let founder: SignedIn;
let url: string;
let cookie: string;

beforeAll(async () => {
  app = await startApp();
  founder = await foundPractice(app);
  url = `http://127.0.0.1:${(app.nest.getHttpServer().address() as AddressInfo).port}`;
  const { email, password } = founder;
  const answer = await request(url).post('/api/sign-in').send({ email, password }).expect(204);
  cookie = answer.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
});
afterAll(() => app.close());

const invite = (headers: Record<string, string>) =>
  request(url)
    .post(`/api/practices/${founder.practiceId}/invitations`)
    .set(headers)
    .send({ roles: ['therapist'] });

describe('a request that changes something', () => {
  it.each([
    ['the origin of our pages', () => ({ origin: url })],
    ['the origin and its fetch metadata', () => ({ origin: url, 'sec-fetch-site': 'same-origin' })],
    ['fetch metadata alone', () => ({ 'sec-fetch-site': 'same-origin' })],
  ])('passes with %s', async (_, headers) => {
    await invite({ cookie, ...headers() }).expect(201);
  });

  it.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a sibling domain', { 'sec-fetch-site': 'same-site' }],
    ['another site, by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['nowhere, with a cookie', {}],
  ])('is refused from %s', async (_, headers) => {
    const answer = await invite({ cookie, ...headers }).expect(403);
    expect(answer.body).toMatchObject({
      code: 'not-allowed',
      detail: 'Please open Understory itself and try again from there.',
    });
  });

  it('is refused where the origin is ours and the fetch metadata is not', async () => {
    await invite({ cookie, origin: url, 'sec-fetch-site': 'cross-site' }).expect(403);
  });

  it('may come without any origin while it carries no cookie, and is nobody then', async () => {
    expect((await invite({}).expect(401)).body.code).toBe('not-signed-in');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused as %s, which a form could send',
    async (type) => {
      const answer = await request(url)
        .post('/api/sign-out')
        .set({ cookie, origin: url, 'content-type': type })
        .send('{}')
        .expect(400);
      expect(answer.body.code).toBe('invalid-input');
    },
  );

  it('is refused when it signs in from another site', async () => {
    const { email, password } = founder;
    await request(url)
      .post('/api/sign-in')
      .set('origin', 'https://elsewhere.example')
      .send({ email, password })
      .expect(403);
  });
});

describe('behind a public address', () => {
  it('takes that origin alone and names it', async () => {
    const publicUrl = 'https://understory.example';
    const proxied = await startApp({ publicUrl });
    try {
      const signIn = { email: 'nobody@example.org', password: 'not-the-one-at-all' };
      await proxied.http().post('/api/sign-in').send(signIn).expect(401);
      const own = await proxied.http().post('/api/sign-in').set('origin', url).send(signIn);
      expect(own.status).toBe(403);
      expect(own.body.detail).toContain(publicUrl);
    } finally {
      await proxied.close();
    }
  });
});

it('a request that only reads needs no origin', async () => {
  await request(url).get('/api/me').set({ cookie, 'sec-fetch-site': 'cross-site' }).expect(200);
});
