import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { ownerDataSource, prepareDatabase } from '../database/prepare-database';
import { bringQueueUpToDate } from './queue-schema';

const JOBS = 'SELECT name FROM queue.job';

let test: TestDatabase;
let owner: DataSource;
let admin: Client;

beforeAll(async () => {
  test = await createTestDatabase({ template: 'template0' });
  await prepareDatabase(test.admin, test.secret);
  owner = await ownerDataSource(test.admin);
  admin = new Client(test.admin);
  await admin.connect();
  await admin.query(`INSERT INTO queue.job (name, policy) VALUES ('begin-days', 'short')`);
});
afterAll(async () => {
  await admin.end();
  await owner.destroy();
  await test.close();
});

it('is laid out within the transaction of its migration, which may still fail', async () => {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  await runner.query('DROP SCHEMA queue CASCADE');
  await bringQueueUpToDate(runner);
  expect(await runner.query(JOBS)).toEqual([]);
  await runner.rollbackTransaction();
  await runner.release();
  expect((await admin.query(JOBS)).rows).toEqual([{ name: 'begin-days' }]);
});

it('is brought up to date once more without losing a job', async () => {
  await owner.transaction(({ queryRunner }) => {
    if (!queryRunner) throw new Error('a transaction has a query runner');
    return bringQueueUpToDate(queryRunner);
  });
  expect((await admin.query(JOBS)).rows).toEqual([{ name: 'begin-days' }]);
});

it('gives the API rows to work with and nothing to make', async () => {
  for (const sql of [
    'CREATE TABLE queue.mine (id integer)',
    'ALTER TABLE queue.job ADD mine integer',
    'TRUNCATE queue.job_common',
    'UPDATE queue.bam SET status = status',
  ]) {
    await expect(test.database.queue.query(sql)).rejects.toThrow(/permission denied|must be owner/);
  }
});
