import type { Socket } from 'node:net';
import { Client, type Pool, type PoolClient } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aSession, newId, workOf } from '../../test/support/work';
import { SessionMemory } from '../identity/session-memory';

let app: TestApp;
let founder: SignedIn;
let admin: Client;
let watcher: Client;
let token: string;

beforeAll(async () => {
  app = await startApp();
  founder = await foundPractice(app);
  app.nest.get(SessionMemory, { strict: false }).ageMs = 0;
  token = await app.foundingToken();
  admin = new Client(app.database.admin);
  watcher = new Client(app.database.admin);
  await Promise.all([admin.connect(), watcher.connect()]);
});
afterAll(async () => {
  await Promise.all([admin.end(), watcher.end()]);
  await app.close();
});

/** Ends whatever waits for a lock, until the request is answered: a job of the server may have come before it. */
async function endWaiting<T>(asked: Promise<T>): Promise<T> {
  let isAnswered = false;
  const settle = () => (isAnswered = true);
  asked.then(settle, settle);
  while (!isAnswered) {
    await watcher.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
  }
  return asked;
}

describe('a connection that dies under a request', () => {
  it.each([
    ['while the session is looked up', 'identity.session'],
    ['while the personal space is read', 'practice_of_mine'],
  ])('%s gives 503, and the next request is served', async (_, table) => {
    await admin.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    const asked = founder.http.get('/api/me').then((answer) => answer);
    const answer = await endWaiting(asked);
    await admin.query('ROLLBACK');
    expect(answer.status).toBe(503);
    expect(answer.body.code).toBe('unavailable');
    expect(Number(answer.get('Retry-After'))).toBeGreaterThan(0);
    await founder.http.get('/api/me').expect(200);
  });

  it('while signing in gives 503 and no session', async () => {
    const { email, password } = founder;
    await admin.query('BEGIN; LOCK TABLE identity.account IN ACCESS EXCLUSIVE MODE');
    const asked = app
      .http()
      .post('/api/sign-in')
      .send({ email, password })
      .then((it) => it);
    const answer = await endWaiting(asked);
    await admin.query('ROLLBACK');
    expect(answer.status).toBe(503);
    expect(answer.get('Set-Cookie')).toBeUndefined();
  });

  it('while founding leaves nothing behind, and the link still works', async () => {
    const founding = {
      token,
      practice: { name: 'Birch Row', country: 'GB', timeZone: 'Europe/London', weekStart: 1 },
      person: { name: 'Bo', email: 'bo@example.org', password: 'quiet-lantern-over-moss' },
    };
    await admin.query('BEGIN; LOCK TABLE membership IN ACCESS EXCLUSIVE MODE');
    const asked = app
      .http()
      .post('/api/practices')
      .send(founding)
      .then((it) => it);
    const answer = await endWaiting(asked);
    await admin.query('ROLLBACK');
    expect(answer.status).toBe(503);
    const { rowCount } = await admin.query(`SELECT FROM identity."user" WHERE name = 'Bo'`);
    expect(rowCount).toBe(0);
    await app.http().post('/api/practices').send(founding).expect(201);
  });

  it('while signing out gives 503 and keeps the session, instead of pretending', async () => {
    await admin.query('BEGIN; LOCK TABLE identity.session IN SHARE MODE');
    const asked = founder.http
      .post('/api/sign-out')
      .send({})
      .then((it) => it);
    const answer = await endWaiting(asked);
    await admin.query('ROLLBACK');
    expect(answer.status).toBe(503);
    await founder.http.get('/api/me').expect(200);
  });

  it('after a session was committed gives 503, and the very same request finds it, once', async () => {
    const { master } = app.database.database.spaces.driver as unknown as { master: Pool };
    master.once('acquire', loseAnswers);
    const id = newId();
    await workOf(founder).putSession(id, aSession()).expect(503);
    const { body } = await workOf(founder).putSession(id, aSession()).expect(200);
    expect(body).toMatchObject({ id, version: 1 });
    const { rows } = await admin.query(
      'SELECT sessions FROM work_day WHERE space_id = $1 AND local_date = $2',
      [founder.personId, body.localDate],
    );
    expect(rows).toEqual([{ sessions: 1 }]);
  });
});

/** Lets a connection speak and never hear. */
function loseAnswers(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  const { emit } = stream;
  stream.emit = (event: string | symbol, ...said: unknown[]) =>
    event === 'data' ? Boolean(stream.destroy()) : emit.call(stream, event, ...said);
}
