import {
  agreementPaths,
  caseloadPaths,
  checkInPaths,
  connectionPaths,
  ecosystemPaths,
  identityPaths,
  leavePaths,
  logPaths,
  OWNER_HEADER,
  otherTimePaths,
  seriesPaths,
  todayPaths,
  warningPaths,
} from '@understory/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { type Agent, startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { changeSettings } from '../../test/support/settings';
import {
  aBatch,
  anEvent,
  connect,
  logContact,
  logSession,
  newId,
  setClock,
  workOf,
} from '../../test/support/work';
import { SessionMemory } from '../identity/session-memory';
import { Evaluations } from '../warnings/evaluations';
import { RoutePolicies } from './route-policies';

const WEEK = `${logPaths.days}?from=2026-03-02&to=2026-03-08`;
const PAGES = [
  agreementPaths.all,
  caseloadPaths.mine,
  checkInPaths.all,
  connectionPaths.all,
  ecosystemPaths.mine,
  leavePaths.all,
  WEEK,
  seriesPaths.all,
  todayPaths.mine,
];
const EVENING = '2026-03-04T18:40:00Z';

let app: TestApp;
let ines: SignedIn;
let marie: SignedIn;
let elsewhere: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  marie = await inviteAndJoin(app, ines, ['lead', 'administrator', 'therapist']);
  elsewhere = await foundPractice(app, { name: 'Birch House' });
  setClock(app, EVENING);
  await logSession(ines);
  await logContact(ines, await connect(ines));
});
afterAll(() => app?.close());

const get = ({ http }: SignedIn, page: string) => http.get(`/api/${page}`);
const again = (person: SignedIn, page: string, tag: string) =>
  get(person, page).set('if-none-match', tag);
const tagOf = async (person: SignedIn, page: string): Promise<string> =>
  (await get(person, page).expect(200)).headers['etag'] ?? '';

it('is said of every page that has a tag, and only of those', () => {
  const routes = app.nest.get(RoutePolicies, { strict: false }).routes();
  const tagged = routes.filter(({ isTagged }) => isTagged).map(({ path }) => path);
  expect(tagged.toSorted()).toEqual(PAGES.map((page) => page.split('?')[0]).toSorted());
});

describe.each(PAGES)('%s, asked for again', (page) => {
  it('is answered with 304 and nothing, and stays on no device', async () => {
    const tag = await tagOf(ines, page);
    expect(tag).toMatch(/^W\/"\d*\.[\w-]{43}"$/);
    const answer = await again(ines, page, tag).expect(304);
    expect(answer.text).toBe('');
    expect(answer.headers).toMatchObject({ etag: tag, 'cache-control': 'no-store' });
    expect(answer.headers).not.toHaveProperty('content-type');
  });

  it('is read by a tag of its own alone: no other page, person, lead or practice is spared it', async () => {
    const tag = await tagOf(ines, page);
    const other = PAGES.find((one) => one !== page) ?? '';
    await again(ines, other, tag).expect(200);
    for (const stranger of [marie, elsewhere]) {
      const theirs = await again(stranger, page, tag).expect(200);
      expect(theirs.headers['etag']).not.toBe(tag);
      expect(theirs.body).toEqual((await get(stranger, page).expect(200)).body);
    }
  });

  it('asks who it is like any other: without a session, for somebody else, after signing out', async () => {
    const tag = await tagOf(ines, page);
    await app.http().get(`/api/${page}`).set('if-none-match', tag).expect(401);
    await again(ines, page, tag).set(OWNER_HEADER, marie.personId).expect(401);
    const { email, password } = ines;
    const leaving = { ...ines, http: app.http() };
    await leaving.http.post(`/api/${identityPaths.signIn}`).send({ email, password }).expect(204);
    await again(leaving, page, tag).expect(304);
    await leaving.http.post(`/api/${identityPaths.signOut}`).expect(204);
    await again(leaving, page, tag).expect(401);
  });

  it.each(['*', '', 'W/""', '"x"', 'W/"."', `W/"99999999999999.${'a'.repeat(43)}"`, 'W/"1'])(
    'is read where the tag is %j',
    async (tag) => {
      await again(ines, page, tag).expect(200);
    },
  );

  it('is read anew by who writes dates and numbers in another way', async () => {
    const tag = await tagOf(ines, page);
    await again(ines, page, tag).set('accept-language', 'de-DE').expect(200);
  });
});

/** Whatever is written by whoever; each is something new. */
const WRITES: readonly [write: string, write: () => Promise<unknown>][] = [
  ['a session', () => logSession(ines)],
  [
    'a session that moves',
    async () => {
      const id = newId();
      await logSession(ines, {}, id);
      await logSession(ines, { startsAt: '2026-03-03T09:00:00.000Z', version: 1 }, id);
    },
  ],
  ['a connection', () => connect(ines)],
  ['a contact', async () => logContact(ines, await connect(ines))],
  ['leave', () => put(leavePaths.one(newId()), aLeave)],
  ['other time', () => put(otherTimePaths.one(newId()), someTime)],
  [
    'an import',
    () =>
      workOf(ines)
        .putImport(newId(), aBatch([anEvent('new')]))
        .expect(200),
  ],
  [
    'how much is told',
    () => put(warningPaths.telling, { newAWeek: 1, quietCodes: [], version: 0 }),
  ],
  ['settings', () => changeSettings(ines, { timeZone: 'Europe/Berlin' })],
  ['formats', () => changeSettings(ines, { hours: 12 })],
  ['the queue', () => app.nest.get(Evaluations, { strict: false }).evaluate(ines.personId)],
  ['another practice that is joined', () => joinElsewhere()],
];

const aLeave = { firstDay: '2026-07-06', lastDay: '2026-07-10', version: 0 };
const someTime = {
  ...{ startsAt: '2026-03-04T14:00:00.000Z', zone: 'Europe/London', minutes: 30 },
  ...{ kind: 'notes', version: 0 },
};
const put = (path: string, body: object) => ines.http.put(`/api/${path}`).send(body).expect(200);

/** A link ends by the clock of the database. */
async function joinElsewhere(): Promise<void> {
  setClock(app, Temporal.Now.instant().toString());
  const { body } = await elsewhere.http
    .post(`/api/${identityPaths.invitations(elsewhere.practiceId)}`)
    .send({ roles: ['therapist'] })
    .expect(201);
  const token = body.path.replace(/^join\//, '');
  await ines.http
    .post(`/api/${identityPaths.acceptInvitation(token)}`)
    .send({})
    .expect(201);
  setClock(app, EVENING);
}

describe('after a write', () => {
  it.each(WRITES)('%s: every page is read anew', async (_what, write) => {
    const tags = new Map<string, string>();
    for (const page of PAGES) tags.set(page, await tagOf(ines, page));
    await write();
    for (const [page, tag] of tags) await again(ines, page, tag).expect(200);
  });

  it('of somebody else, it stays', async () => {
    const tag = await tagOf(ines, todayPaths.mine);
    await logSession(marie);
    await logSession(elsewhere);
    await again(ines, todayPaths.mine, tag).expect(304);
  });

  it('that was refused, it stays', async () => {
    const tag = await tagOf(ines, todayPaths.mine);
    await workOf(ines).putSession(newId(), {}).expect(400);
    await workOf(ines).deleteSession(newId()).expect(404);
    await again(ines, todayPaths.mine, tag).expect(304);
  });
});

describe('several processes', () => {
  let other: NestFastifyApplication;
  let there: SignedIn;
  beforeAll(async () => {
    other = await app.beside();
    setClock({ nest: other }, EVENING);
    const { port } = other.getHttpServer().address() as AddressInfo;
    const http = request.agent(other.getHttpServer()).set('origin', `http://127.0.0.1:${port}`);
    const { email, password } = ines;
    await http.post(`/api/${identityPaths.signIn}`).send({ email, password }).expect(204);
    there = { ...ines, http: http as Agent };
  });

  it('know each other’s tags, and what was written through one is seen through all', async () => {
    const tag = await tagOf(ines, caseloadPaths.mine);
    await again(there, caseloadPaths.mine, tag).expect(304);
    await logSession(ines);
    await again(there, caseloadPaths.mine, tag).expect(200);
  });

  it('that know the settings of a moment ago are not believed any longer than that moment', async () => {
    const memory = other.get(SessionMemory, { strict: false });
    memory.ageMs = 600_000;
    await tagOf(there, todayPaths.mine);
    await changeSettings(ines, { timeZone: 'Pacific/Auckland' });
    const old = await get(there, todayPaths.mine).expect(200);
    expect(old.body.date).toBe('2026-03-04');
    memory.forget();
    const now = await again(there, todayPaths.mine, old.headers['etag'] ?? '').expect(200);
    expect(now.body.date).toBe('2026-03-05');
    memory.forget();
    await changeSettings(ines, { hours: 24 });
    await tagOf(there, todayPaths.mine);
    await changeSettings(ines, { hours: null });
    const { headers } = await get(there, ecosystemPaths.mine).expect(200);
    memory.forget();
    await again(there, ecosystemPaths.mine, headers['etag'] ?? '').expect(200);
  });
});

it('is of before a page that is written while it is read', async () => {
  const tag = await tagOf(ines, todayPaths.mine);
  const [reading] = await Promise.all([get(ines, todayPaths.mine), logSession(ines)]);
  const now = await get(ines, todayPaths.mine).expect(200);
  const answer = await again(ines, todayPaths.mine, reading.headers['etag'] ?? tag);
  if (answer.status === 304) expect(reading.body).toEqual(now.body);
  else expect(answer.body).toEqual(now.body);
});

it('holds for the newcomer who has written nothing yet', async () => {
  setClock(app, Temporal.Now.instant().toString());
  const newcomer = await inviteAndJoin(app, ines);
  const tag = await tagOf(newcomer, todayPaths.mine);
  await again(newcomer, todayPaths.mine, tag).expect(304);
  await logSession(newcomer);
  await again(newcomer, todayPaths.mine, tag).expect(200);
});
