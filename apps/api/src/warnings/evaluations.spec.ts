import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { connect, daysAfter, logContact, NOON, setClock } from '../../test/support/work';
import { Queue } from '../queue/queue';
import { EvaluationJobs } from './evaluation-jobs';
import { Evaluations } from './evaluations';

/** The last day of the log; the first is day 0, at `NOON`. */
const LAST = 95;

let app: TestApp;
let other: NestFastifyApplication;
let admin: Client;
let founder: SignedIn;

beforeAll(async () => {
  app = await startApp();
  other = await app.beside();
  admin = await app.admin();
  admin.on('error', () => undefined);
  founder = await foundPractice(app);
});
afterAll(() => app?.close());

const evaluationsOf = (nest: NestFastifyApplication) => nest.get(Evaluations, { strict: false });
const here = (person: SignedIn) => evaluationsOf(app.nest).evaluate(person.personId);
const there = (person: SignedIn) => evaluationsOf(other).evaluate(person.personId);

/** Both processes believe that it is this day. */
function at(day: number): void {
  const instant = daysAfter(NOON, day);
  for (const nest of [app.nest, other]) setClock({ nest }, instant);
}

/** Someone whose ties fade, are met again and fade: the whole log is there before the first evaluation. */
async function diarist(): Promise<SignedIn> {
  setClock(app, Temporal.Now.instant().toString());
  const person = await inviteAndJoin(app, founder);
  const joined = [person.personId, NOON];
  await admin.query(`UPDATE identity."user" SET created_at = $2 WHERE id = $1`, joined);
  at(0);
  const ties: string[] = [];
  for (const alias of ['Trio', 'Circle', 'Team']) {
    ties.push(await connect(person, { alias, kind: 'peer', lastMetOn: '2026-03-04' }));
  }
  at(LAST);
  const [trio = '', circle = '', team = ''] = ties;
  for (const day of [10, 60, 75])
    await logContact(person, trio, { startsAt: daysAfter(NOON, day) });
  for (const day of [20, 70]) await logContact(person, circle, { startsAt: daysAfter(NOON, day) });
  await logContact(person, team, { startsAt: daysAfter(NOON, 30) });
  return person;
}

async function rowsOf(person: SignedIn): Promise<unknown[]> {
  const { rows } = await admin.query(
    `SELECT code, alias AS about, raised_on::text, told_on::text, ended_on::text, ended_as, ended_by,
       facts - 'strongestConnectionId' AS facts
     FROM warning LEFT JOIN connection
       ON connection.space_id = warning.space_id AND connection.id::text = subject
     WHERE warning.space_id = $1 ORDER BY raised_on, code, alias`,
    [person.personId],
  );
  return rows;
}

async function everyDay(person: SignedIn): Promise<void> {
  for (let day = 30; day <= LAST; day += 1) {
    at(day);
    await here(person);
  }
}

it('leaves the same whenever, however often and wherever it runs', async () => {
  const daily = await diarist();
  await everyDay(daily);
  const rows = await rowsOf(daily);
  expect(rows.length).toBeGreaterThan(4);
  expect(rows).toContainEqual(expect.objectContaining({ ended_as: 'cleared', about: 'Circle' }));

  const late = await diarist();
  for (const day of [30, 68, LAST]) {
    at(day);
    await here(late);
  }
  expect(await rowsOf(late)).toEqual(rows);

  const outOfOrder = await diarist();
  for (const day of [30, 64, 50, 66, 64, 80, LAST, 70]) {
    at(day);
    await (day % 4 ? here : there)(outOfOrder);
  }
  expect(await rowsOf(outOfOrder)).toEqual(rows);

  const many = await diarist();
  for (const day of [30, 63, 64, 80, LAST]) {
    at(day);
    await Promise.all([here(many), there(many), here(many), there(many)]);
  }
  expect(await rowsOf(many)).toEqual(rows);
});

it('leaves the same after it was killed in the middle of a write', async () => {
  const steady = await diarist();
  await everyDay(steady);
  const killed = await diarist();
  at(30);
  await here(killed);
  at(65);
  await admin.query('BEGIN; LOCK TABLE warning IN SHARE MODE');
  const broken = here(killed).catch((error: Error) => error);
  await endWaiting();
  await admin.query('COMMIT');
  expect(await broken).toBeInstanceOf(Error);
  await there(killed);
  at(LAST);
  await here(killed);
  expect(await rowsOf(killed)).toEqual(await rowsOf(steady));
});

/** Ends the connections that wait for a lock, as soon as there is one. */
async function endWaiting(): Promise<void> {
  const watcher = new Client(app.database.admin);
  await watcher.connect();
  for (let ended = 0; ended === 0;) {
    const { rowCount } = await watcher.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    ended = rowCount ?? 0;
  }
  await watcher.end();
}

it('asks for each person once their own day has begun, whatever the zone, and for nobody else', async () => {
  const jobs = app.nest.get(EvaluationJobs, { strict: false });
  const waiting = async () => {
    const { rows } = await admin.query(
      `SELECT singleton_key AS id FROM queue.job WHERE name = 'evaluate-warnings' AND state = 'created'`,
    );
    return rows.map(({ id }) => id);
  };
  const london = await diarist();
  const tokyo = await diarist();
  const zone = ['Asia/Tokyo', tokyo.personId];
  await admin.query(`UPDATE identity."user" SET time_zone = $1 WHERE id = $2`, zone);
  const everybody = await admin.query('SELECT id FROM identity."user"');
  setClock(app, '2026-07-01T12:00:00Z');
  for (const { id } of everybody.rows) await evaluationsOf(app.nest).evaluate(id);
  await admin.query('DELETE FROM queue.job');

  setClock(app, '2026-07-01T14:59:59Z');
  expect(await jobs.beginDays()).toBe(0);
  setClock(app, '2026-07-01T15:00:00Z');
  expect(await jobs.beginDays()).toBe(1);
  expect(await jobs.beginDays()).toBe(0);
  expect(await waiting()).toEqual([tokyo.personId]);
  setClock(app, '2026-07-01T23:00:00Z');
  expect(await jobs.beginDays()).toBe(everybody.rows.length - 1);
  expect(await waiting()).toContain(london.personId);
  await here(london);
  await admin.query('DELETE FROM queue.job');
  expect(await jobs.beginDays()).toBe(everybody.rows.length - 1);
});

it('begins again when a snooze comes in between, and keeps it', async () => {
  const person = await diarist();
  at(66);
  await here(person);
  const { rows } = await admin.query(
    `SELECT code, subject FROM warning WHERE space_id = $1 AND ended_on IS NULL LIMIT 1`,
    [person.personId],
  );
  const [{ code, subject }] = rows;
  at(67);
  const evaluating = here(person);
  await person.http
    .put(`/api/warnings/${code}/${subject || '-'}/snooze`)
    .send({ until: '2026-05-20', reason: 'on-leave', words: null })
    .expect(200);
  await evaluating;
  at(68);
  await Promise.all([here(person), there(person)]);
  const kept = await admin.query(
    `SELECT snoozed_until::text AS until FROM warning
     WHERE space_id = $1 AND code = $2 AND subject = $3 AND ended_on IS NULL`,
    [person.personId, code, subject],
  );
  expect(kept.rows).toEqual([{ until: '2026-05-20' }]);
});

it('is done by the queue after a write, by whichever process', async () => {
  await admin.query('DELETE FROM queue.job');
  const queues = [app.nest, other].map((nest) => nest.get(Queue, { strict: false }));
  const person = await diarist();
  await Promise.all(queues.map((queue) => queue.start()));
  const isDone = async () =>
    (await admin.query('SELECT FROM identity.evaluation WHERE person_id = $1', [person.personId]))
      .rowCount === 1;
  while (!(await isDone())) await pause(50);
  await Promise.all(queues.map((queue) => queue.stop()));
  const failed = await admin.query(`SELECT name FROM queue.job WHERE state IN ('failed', 'retry')`);
  expect(failed.rows).toEqual([]);
});

it('does nothing for someone who is not there any more', async () => {
  await expect(
    evaluationsOf(app.nest).evaluate('01900000-0000-7000-8000-00000000dead'),
  ).resolves.toBeNull();
});
