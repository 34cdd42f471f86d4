import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { openDatabase } from './database';

describe('the pools of a database', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.close());

  const pools = async (): Promise<Pool[]> => {
    const { spaces, identity, publisher } = test.database;
    const sources = [spaces, await publisher()].map(({ driver }) => driver as PostgresDriver);
    return [identity, ...sources.map(({ master }) => master)];
  };

  it('survive a connection that is lost between its opening and its first query', async () => {
    for (const pool of await pools()) {
      const client = await pool.connect();
      expect(() => client.emit('error', new Error('terminated'))).not.toThrow();
      client.release(true);
    }
  });

  it('belong to the API and to the publisher, and find the sign-in tables without their schema', async () => {
    const rows = [];
    for (const pool of await pools()) {
      rows.push((await pool.query('SELECT current_user, current_schema')).rows[0]);
    }
    expect(rows).toEqual([
      { current_user: 'understory_api', current_schema: 'identity' },
      { current_user: 'understory_api', current_schema: 'public' },
      { current_user: 'understory_publisher', current_schema: 'public' },
    ]);
  });

  it('let the publisher try again after a failure', async () => {
    const fresh = await openDatabase(test.admin, { secret: test.secret, poolSize: 2 });
    const connecting = jest.spyOn(DataSource.prototype, 'initialize');
    connecting.mockRejectedValueOnce(new Error('away'));
    await expect(fresh.publisher()).rejects.toThrow('away');
    expect((await fresh.publisher()).isInitialized).toBe(true);
    await fresh.close();
  });

  it('give up on an answer that never comes, and on a connection that never gets free', async () => {
    const [identity] = await pools();
    expect(identity?.options).toMatchObject({
      connectionTimeoutMillis: 3_000,
      query_timeout: 8_000,
    });
  });
});
