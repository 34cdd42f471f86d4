import { Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, type Pool } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { openDatabase } from '../database/database';
import { type JobName, JOBS } from './jobs';
import { Queue } from './queue';

const STOP_MS = 1_000;
const LOOKS_EVERY_MS = 5_000;

let test: TestDatabase;
let admin: Client;
let queues: Queue[];

beforeEach(async () => {
  test = await createTestDatabase();
  admin = new Client(test.admin);
  await admin.connect();
  queues = [];
});
afterEach(async () => {
  jest.restoreAllMocks();
  for (const queue of queues) await queue.stop();
  await admin.end();
  await test.close();
});

function aQueue(pool: Pool = test.database.queue): Queue {
  const queue = new Queue(pool);
  queues.push(queue);
  return queue;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(25);
}

const jobs = async (name: JobName) =>
  (await admin.query('SELECT * FROM queue.job WHERE name = $1 ORDER BY created_on', [name])).rows;

const put = (name: JobName, key: string) =>
  admin.query(
    `INSERT INTO queue.job (name, policy, singleton_key, data, retry_limit, retry_delay)
     VALUES ($1, 'short', $2, jsonb_build_object('personId', $2::text), 5, 30)`,
    [name, key],
  );

it('has the tables that the installed pg-boss expects, with a queue for each kind of job', async () => {
  await aQueue().start();
  const { rows } = await admin.query(
    `SELECT name, policy, retry_limit AS "retryLimit", table_name AS table FROM queue.queue
     WHERE name NOT LIKE '\\_\\_pgboss%' ORDER BY name`,
  );
  const kinds = Object.entries(JOBS).map(([name, { policy, retryLimit }]) => ({
    ...{ name, policy, retryLimit, table: 'job_common' },
  }));
  expect(rows).toEqual(kinds.sort((a, b) => (a.name < b.name ? -1 : 1)));
});

it('does what comes round when it starts, and stops at once', async () => {
  const queue = aQueue();
  let times = 0;
  queue.handleRegularly('begin-days', '2 * * * *', async () => void (times += 1));
  await queue.start();
  await queue.start();
  await until(() => times > 0);
  const asked = performance.now();
  await queue.stop();
  await queue.stop();
  expect(performance.now() - asked).toBeLessThan(STOP_MS);
  expect(times).toBe(1);
  const { rows } = await admin.query('SELECT name, cron, timezone FROM queue.schedule');
  expect(rows).toEqual([{ name: 'begin-days', cron: '2 * * * *', timezone: 'UTC' }]);
});

it('finishes what is under way when it is stopped, and takes nothing more', async () => {
  const queue = aQueue();
  const seen: string[] = [];
  queue.handle('evaluate-warnings', async ({ personId = '' }) => {
    seen.push(`begun ${personId}`);
    await pause(200);
    seen.push(`done ${personId}`);
  });
  await put('evaluate-warnings', 'a');
  await queue.start();
  await until(() => seen.length > 0);
  await queue.stop();
  expect(seen).toEqual(['begun a', 'done a']);
  await put('evaluate-warnings', 'b');
  expect((await jobs('evaluate-warnings')).map(({ state }) => state)).toEqual([
    'completed',
    'created',
  ]);
});

it('does each job once over several processes', async () => {
  const other = await openDatabase(test.admin, { secret: test.secret, poolSize: 2 });
  const done: string[] = [];
  for (const queue of [aQueue(), aQueue(other.queue)]) {
    queue.handle('evaluate-warnings', async ({ personId = '' }) => void done.push(personId));
  }
  const keys = Array.from({ length: 20 }, (_, index) => `person ${index}`);
  for (const key of keys) await put('evaluate-warnings', key);
  await Promise.all(queues.map((queue) => queue.start()));
  await until(() => done.length >= keys.length);
  await Promise.all(queues.map((queue) => queue.stop()));
  expect(done.toSorted()).toEqual(keys.toSorted());
  await other.close();
});

it('finds out for whom something is to be done, does it at once, and stops with the rest', async () => {
  const queue = aQueue();
  const done: string[] = [];
  let asked = 0;
  queue.handle('evaluate-warnings', async ({ personId = '' }) => void done.push(personId));
  queue.findOut('evaluate-warnings', async () => {
    asked += 1;
    // The worker has looked once by then, and found nothing.
    await pause(200);
    await put('evaluate-warnings', 'a');
    return 1;
  });
  await queue.start();
  const started = performance.now();
  await until(() => done.length > 0);
  expect(performance.now() - started).toBeLessThan(LOOKS_EVERY_MS);
  await queue.stop();
  expect(asked).toBe(1);
});

it('goes on finding out after it failed to', async () => {
  const told = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
  const queue = aQueue();
  let asked = 0;
  queue.findOut('evaluate-warnings', async () => {
    asked += 1;
    if (asked === 1) throw new Error('not now');
    return 0;
  });
  await queue.start();
  await until(() => asked > 1);
  expect(told).toHaveBeenCalledTimes(1);
});

it('tries a job again that failed, and leaves the reason to the log of the server', async () => {
  const told = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
  const queue = aQueue();
  const done: string[] = [];
  queue.handle('evaluate-warnings', async ({ personId = '' }) => {
    if (personId === 'a') throw new Error('something of hers');
    done.push(personId);
  });
  await put('evaluate-warnings', 'a');
  await put('evaluate-warnings', 'b');
  await queue.start();
  await until(async () => (await jobs('evaluate-warnings'))[0].state === 'retry');
  const [failed] = await jobs('evaluate-warnings');
  expect(JSON.stringify(failed)).not.toContain('something of hers');
  expect(failed.start_after.getTime()).toBeGreaterThan(Date.now());
  expect(done).toEqual(['b']);
  expect(told).toHaveBeenCalledTimes(1);
});

it('goes on after PostgreSQL dropped its connections', async () => {
  const told = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
  const queue = aQueue();
  const done: string[] = [];
  queue.handle('evaluate-warnings', async ({ personId = '' }) => void done.push(personId));
  await queue.start();
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await put('evaluate-warnings', 'a');
  await until(() => done.length > 0);
  expect(told).not.toHaveBeenCalled();
});
