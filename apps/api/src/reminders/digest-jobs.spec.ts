import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { askForDigests, choose, look, mailTo, newcomerAt } from '../../test/support/reminders';
import { type MailServer, startMailServer } from '../../test/support/smtp';
import { NOON, setClock } from '../../test/support/work';
import { SpaceScope } from '../database/space-scope';
import { Queue } from '../queue/queue';
import { TAKE_DIGEST } from './reminder.queries';

/** Whoever chose Fridays at four on Wednesday `NOON`. */
const FRIDAY = '2026-03-06T16:00:00Z';

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
  await admin.query('DELETE FROM queue.job; DELETE FROM identity.reminder_due');
  marie = await newcomerAt(app, lead, NOON);
  at(NOON);
  server.mails.length = 0;
});
afterAll(async () => {
  await app.close();
  await server.close();
});

/** Both processes believe that it is this moment. */
function at(instant: string): void {
  for (const nest of [app.nest, other]) setClock({ nest }, instant);
}

const jobs = async () => {
  const asked = `SELECT data FROM queue.job WHERE name = 'send-digest' AND state = 'created'`;
  return (await admin.query(asked)).rows;
};

it('asks once for whoever is due, by an id and nothing else', async () => {
  const tomas = await newcomerAt(app, lead, NOON);
  await choose(tomas, { weekday: 1 });
  await choose(marie);
  at('2026-03-05T18:00:00Z');
  expect(await askForDigests(app.nest)).toBe(2);
  for (const person of [marie, tomas]) await look(app.nest, person);
  await admin.query('DELETE FROM queue.job');
  at(FRIDAY);
  const asked = await Promise.all([askForDigests(app.nest), askForDigests(other)]);
  expect(asked.toSorted()).toEqual([0, 1]);
  expect(await jobs()).toEqual([{ data: { personId: marie.personId } }]);
  at('2026-03-06T16:14:00Z');
  expect(await askForDigests(app.nest)).toBe(0);
  await admin.query('DELETE FROM queue.job');
  at('2026-03-06T16:15:00Z');
  expect(await askForDigests(app.nest)).toBe(1);
});

it('asks for whoever lives in another zone than was thought', async () => {
  await choose(marie);
  expect(await askForDigests(app.nest)).toBe(0);
  const moved = [marie.personId, 'Pacific/Auckland'];
  await admin.query('UPDATE identity."user" SET time_zone = $2 WHERE id = $1', moved);
  expect(await askForDigests(app.nest)).toBe(1);
  expect(await askForDigests(app.nest)).toBe(0);
});

const waiting = async () =>
  (
    await admin.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
  ).rowCount ?? 0;

it('lets two processes that look at the same moment take turns', async () => {
  await choose(marie);
  at(FRIDAY);
  await admin.query('BEGIN; LOCK TABLE digest IN SHARE MODE');
  const looks = [look(app.nest, marie), look(other, marie)];
  while ((await waiting()) < 2) await pause(10);
  await admin.query('COMMIT');
  await Promise.all(looks);
  expect(server.mails.map(({ to }) => to)).toEqual([[marie.email]]);
});

it('hands a digest to nobody while somebody has it', async () => {
  const scope = app.nest.get(SpaceScope, { strict: false });
  const take = () =>
    scope.write(marie.personId, (db) => db.rows(TAKE_DIGEST, [db.spaceId, '2026-03-06', NOON]));
  expect(await take()).toEqual([{ tries: 1 }]);
  expect(await take()).toEqual([]);
});

it('sends through the queue, once over two processes', async () => {
  await choose(marie);
  at(FRIDAY);
  expect(await askForDigests(app.nest)).toBe(1);
  const queues = [app.nest, other].map((nest) => nest.get(Queue, { strict: false }));
  await Promise.all(queues.map((queue) => queue.start()));
  while (server.mails.length === 0) await pause(50);
  await pause(200);
  await Promise.all(queues.map((queue) => queue.stop()));
  expect(server.mails.map(({ to }) => to)).toEqual([[marie.email]]);
});

it('does not go round where this installation sends no mail', async () => {
  const without = await startApp();
  const queue = without.nest.get(Queue, { strict: false });
  await queue.start();
  const { rows } = await without.database.database.queue.query('SELECT name FROM queue.schedule');
  expect(rows.map(({ name }) => name)).toContain('begin-days');
  expect(rows.map(({ name }) => name)).not.toContain('ask-for-digests');
  await queue.stop();
  await without.close();
});
