import { identityPaths } from '@understory/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { changeSettings } from '../../test/support/settings';
import type { Member } from '../http/member';
import { SessionMemory } from './session-memory';

describe('who is behind a cookie', () => {
  let memory: SessionMemory;
  let lookUps: number;

  beforeEach(() => {
    memory = new SessionMemory();
    lookUps = 0;
  });

  const someone = { personId: 'p' } as Member;
  const finds = (found: Member | null) => async () => {
    lookUps += 1;
    return found;
  };

  it('is looked up once for whoever asks within a second', async () => {
    const asked = [1, 2, 3].map(() => memory.member('a', finds(someone)));
    expect(await Promise.all(asked)).toEqual([someone, someone, someone]);
    await memory.member('a', finds(someone));
    expect(lookUps).toBe(1);
    await memory.member('b', finds(someone));
    expect(lookUps).toBe(2);
  });

  it('is looked up again when the second is over', async () => {
    memory.ageMs = 20;
    await memory.member('a', finds(someone));
    await pause(25);
    await memory.member('a', finds(someone));
    expect(lookUps).toBe(2);
  });

  it('is forgotten at once when told so, also while it is being looked up', async () => {
    const { promise, resolve } = Promise.withResolvers<Member>();
    const slow = memory.member('a', () => promise);
    memory.forget();
    await memory.member('a', finds(null));
    resolve(someone);
    expect(await slow).toBe(someone);
    expect(await memory.member('a', finds(null))).toBeNull();
    expect(lookUps).toBe(2);
  });

  it('is not remembered where there is nobody, or where the look-up failed', async () => {
    await memory.member('a', finds(null));
    const failing = memory.member('b', () => Promise.reject(new Error('away')));
    await expect(failing).rejects.toThrow('away');
    await memory.member('a', finds(someone));
    await memory.member('b', finds(someone));
    expect(lookUps).toBe(3);
  });
});

describe('what ends or changes a session', () => {
  let app: TestApp;
  let founder: SignedIn;
  /** Another process on the same database. */
  let elsewhere: NestFastifyApplication;

  beforeAll(async () => {
    app = await startApp();
    founder = await foundPractice(app);
    elsewhere = await app.beside();
    for (const nest of [app.nest, elsewhere]) {
      nest.get(SessionMemory, { strict: false }).ageMs = 500;
    }
  });
  afterAll(() => app?.close());

  async function signedIn() {
    const { email, password } = founder;
    const http = app.http();
    const answer = await http.post('/api/sign-in').send({ email, password }).expect(204);
    const cookie = answer.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
    return { http, cookie };
  }

  const statusElsewhere = async (cookie: string) =>
    (await request(elsewhere.getHttpServer()).get('/api/today').set('cookie', cookie)).status;

  it('counts at once where it happened, and elsewhere as soon as it has forgotten', async () => {
    const { http, cookie } = await signedIn();
    await app.http().get('/api/me').set('cookie', cookie).expect(200);
    expect(await statusElsewhere(cookie)).toBe(200);
    await http.post('/api/sign-out').send({}).expect(204);
    await app.http().get('/api/today').set('cookie', cookie).expect(401);
    await pause(510);
    expect(await statusElsewhere(cookie)).toBe(401);
  });

  it('counts at once where signing in replaced it', async () => {
    const { http, cookie } = await signedIn();
    await http.get('/api/me').expect(200);
    const { email, password } = founder;
    await http.post('/api/sign-in').send({ email, password }).expect(204);
    await app.http().get('/api/today').set('cookie', cookie).expect(401);
  });

  it('counts at once where someone leaves a practice or changes their settings', async () => {
    const member = await inviteAndJoin(app, founder);
    const forget = jest.spyOn(app.nest.get(SessionMemory, { strict: false }), 'forget');
    await founder.http
      .delete(`/api/${identityPaths.endMembership(founder.practiceId, member.personId)}`)
      .expect(204);
    expect(forget).toHaveBeenCalledTimes(1);
    await member.http.get('/api/me').expect(200);
    await changeSettings(member, { weekStart: 7 });
    expect((await member.http.get('/api/me').expect(200)).body).toMatchObject({ weekStart: 7 });
  });
});
