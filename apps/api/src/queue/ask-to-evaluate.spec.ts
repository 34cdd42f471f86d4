import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { PgBoss } from 'pg-boss';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { SpaceScope } from '../database/space-scope';
import { CHANGE_STAMP_AND_ASK } from '../database/space-stamp';
import { ASK_FOR_WRITTEN } from './ask-to-evaluate';
import { QUEUE_SCHEMA } from './queue-schema';

const NAME = 'evaluate-warnings';

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
beforeEach(async () => {
  await admin.query('DELETE FROM queue.job');
  await admin.query('UPDATE identity.space_stamp SET is_due = false');
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await admin.end();
  await test.close();
});

const jobs = async () =>
  (await admin.query('SELECT * FROM queue.job ORDER BY singleton_key')).rows.map(
    ({ id, created_on: at, start_after: from, keep_until: until, ...job }) => ({
      ...job,
      hasId: typeof id === 'string',
      waitsMs: from - at,
      keptMs: until - from,
    }),
  );

const nothing = async () => undefined;

async function someone(): Promise<string> {
  const personId = randomUUID();
  const add = `INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`;
  await admin.query(add, [personId]);
  return personId;
}

/** Asks as each process does every few seconds. */
const ask = async (): Promise<number> =>
  (await test.database.queue.query(ASK_FOR_WRITTEN)).rows[0].asked;

const change = (personId: string, lane: number) =>
  admin.query(CHANGE_STAMP_AND_ASK, [personId, lane, 1]);

it('leaves the very row that pg-boss would have left', async () => {
  const personId = await someone();
  await boss.send(NAME, { personId }, { singletonKey: personId });
  const theirs = await jobs();
  await admin.query('DELETE FROM queue.job');
  await scope.writeLog(personId, nothing);
  expect(await ask()).toBe(1);
  expect(await jobs()).toEqual(theirs);
});

it('leaves one job for ten writes of a person, and one for each person', async () => {
  const people = [await someone(), await someone()].toSorted();
  const [mine = '', theirs = ''] = people;
  for (let write = 0; write < 10; write += 1) await scope.writeLog(mine, nothing);
  await Promise.all([1, 2, 3].map(() => scope.writeLog(theirs, nothing)));
  expect(await ask()).toBe(2);
  expect((await jobs()).map(({ singleton_key: id }) => id)).toEqual(people);
  expect(await ask()).toBe(0);
});

it('asks for nothing when the write fails, and not for a write of anything else', async () => {
  const personId = await someone();
  const failed = scope.writeLog(personId, () => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  await scope.write(personId, nothing);
  expect(await ask()).toBe(0);
  expect(await jobs()).toEqual([]);
});

it('asks for what nobody looked for yet, also where something else was written since', async () => {
  const personId = await someone();
  await change(personId, 0);
  await admin.query(`UPDATE identity.space_stamp SET stamp = 2 WHERE space_id = $1`, [personId]);
  for (let write = 0; write < 40; write += 1) await scope.write(personId, nothing);
  expect(await ask()).toBe(1);
});

it('does not ask before the write is done, nor waits for it, and asks then', async () => {
  const personId = await someone();
  await scope.writeLog(personId, nothing);
  await admin.query('BEGIN');
  for (let lane = 0; lane < 8; lane += 1) await change(personId, lane);
  expect(await ask()).toBe(0);
  await admin.query('COMMIT');
  expect(await ask()).toBe(1);
  expect(await boss.fetch(NAME)).toMatchObject([{ data: { personId } }]);
});

it('asks once more for a write that came in while a job was under way, and not while one waits', async () => {
  const personId = await someone();
  await scope.writeLog(personId, nothing);
  await ask();
  await scope.writeLog(personId, nothing);
  await ask();
  expect(await jobs()).toHaveLength(1);
  await boss.fetch(NAME);
  await scope.writeLog(personId, nothing);
  await ask();
  expect((await jobs()).map(({ state }) => state).toSorted()).toEqual(['active', 'created']);
});

it('loses nothing to a process that was killed while it asked', async () => {
  const personId = await someone();
  await scope.writeLog(personId, nothing);
  await admin.query('BEGIN');
  await admin.query(ASK_FOR_WRITTEN);
  await admin.query('ROLLBACK');
  expect(await jobs()).toEqual([]);
  expect(await ask()).toBe(1);
  expect(await jobs()).toHaveLength(1);
});

it('asks once where several processes ask together', async () => {
  const people = await Promise.all(Array.from({ length: 10 }, someone));
  await Promise.all(people.map((personId) => scope.writeLog(personId, nothing)));
  const asked = await Promise.all([ask(), ask(), ask()]);
  expect(asked.reduce((sum, one) => sum + one)).toBe(people.length);
  expect((await jobs()).map(({ singleton_key: id }) => id)).toEqual(people.toSorted());
});
