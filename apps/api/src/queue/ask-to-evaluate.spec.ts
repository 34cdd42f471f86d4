import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { PgBoss } from 'pg-boss';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { SpaceScope } from '../database/space-scope';
import { askToEvaluate } from './ask-to-evaluate';
import { QUEUE_SCHEMA } from './queue-schema';

const NAME = 'evaluate-warnings';
const ASK_TO_EVALUATE = askToEvaluate();

let test: TestDatabase;
let admin: Client;
let scope: SpaceScope;
let boss: PgBoss;

beforeAll(async () => {
  test = await createTestDatabase();
  admin = new Client(test.admin);
  await admin.connect();
  scope = new SpaceScope(test.database);
  const { PgBoss } = await import('pg-boss');
  boss = new PgBoss({
    db: { executeSql: (text, values) => test.database.queue.query(text, values) },
    ...{ schema: QUEUE_SCHEMA, migrate: false, schedule: false, supervise: false },
  });
  await boss.start();
});
beforeEach(() => admin.query('DELETE FROM queue.job'));
afterAll(async () => {
  await boss.stop({ graceful: false });
  await admin.end();
  await test.close();
});

const jobs = async () =>
  (await admin.query('SELECT * FROM queue.job ORDER BY created_on')).rows.map(
    ({ id, created_on: at, start_after: from, keep_until: until, ...job }) => ({
      ...job,
      hasId: typeof id === 'string',
      waitsMs: from - at,
      keptMs: until - from,
    }),
  );

const nothing = async () => undefined;

it('leaves the very row that pg-boss would have left', async () => {
  const personId = randomUUID();
  await boss.send(NAME, { personId }, { singletonKey: personId });
  const theirs = await jobs();
  await admin.query('DELETE FROM queue.job');
  await scope.writeLog(personId, nothing);
  expect(await jobs()).toEqual(theirs);
});

it('leaves one job for ten writes of a person, and one for each person', async () => {
  const [mine, theirs] = [randomUUID(), randomUUID()];
  for (let write = 0; write < 10; write += 1) await scope.writeLog(mine, nothing);
  await Promise.all([1, 2, 3].map(() => scope.writeLog(theirs, nothing)));
  expect((await jobs()).map(({ singleton_key: id }) => id)).toEqual([mine, theirs]);
});

it('asks for nothing when the write fails, and not for a write of anything else', async () => {
  const failed = scope.writeLog(randomUUID(), () => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  await scope.write(randomUUID(), nothing);
  expect(await jobs()).toEqual([]);
});

it('keeps a job that waits from being taken until the write is done', async () => {
  const personId = randomUUID();
  await scope.writeLog(personId, nothing);
  await admin.query('BEGIN');
  await admin.query(ASK_TO_EVALUATE, [personId]);
  expect(await boss.fetch(NAME)).toEqual([]);
  await admin.query('COMMIT');
  expect(await boss.fetch(NAME)).toMatchObject([{ data: { personId } }]);
});

const somebodyWaits = async () => {
  const { rowCount } = await admin.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rowCount === 1;
};

it('does so too where two writes were the first at once', async () => {
  const personId = randomUUID();
  const second = new Client(test.admin);
  await second.connect();
  await admin.query('BEGIN');
  await admin.query(ASK_TO_EVALUATE, [personId]);
  await second.query('BEGIN');
  const asked = second.query(ASK_TO_EVALUATE, [personId]);
  while (!(await somebodyWaits())) await pause(10);
  await admin.query('COMMIT');
  await asked;
  expect(await boss.fetch(NAME)).toEqual([]);
  await second.query('COMMIT');
  await second.end();
  expect(await boss.fetch(NAME)).toHaveLength(1);
});

it('lets two writes go on side by side while a job waits', async () => {
  const personId = randomUUID();
  await scope.writeLog(personId, nothing);
  await admin.query('BEGIN');
  await admin.query(ASK_TO_EVALUATE, [personId]);
  await scope.writeLog(personId, nothing);
  await admin.query('COMMIT');
  expect(await jobs()).toHaveLength(1);
});

it('asks once more while a job is under way', async () => {
  const personId = randomUUID();
  await scope.writeLog(personId, nothing);
  await boss.fetch(NAME);
  await scope.writeLog(personId, nothing);
  expect((await jobs()).map(({ state }) => state).toSorted()).toEqual(['active', 'created']);
});
