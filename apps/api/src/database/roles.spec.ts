import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { newSecret } from '../secret';
import { prepareDatabase } from './prepare-database';
import { rolePassword, ROLES } from './roles';
import { sqlState } from './sql-state';

describe('the roles of the database', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase({ template: 'template0' });
    await prepareDatabase(test.admin, test.secret);
  });
  afterAll(() => test.close());

  async function as<T>(role: string, work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({
      ...test.admin,
      user: role,
      password: rolePassword(test.secret, role),
    });
    await client.connect();
    return work(client).finally(() => client.end());
  }
  const failure = (sql: string) => (client: Client) =>
    client.query(sql).then(() => 'none', sqlState);

  it('end what takes too long or waits too long', async () => {
    const settings = await as(ROLES.api, async (client) => {
      const { rows } = await client.query(`SELECT current_setting('statement_timeout') AS statement,
        current_setting('lock_timeout') AS lock,
        current_setting('idle_in_transaction_session_timeout') AS idle`);
      return rows[0];
    });
    expect(settings).toEqual({ statement: '5s', lock: '2s', idle: '10s' });
  });

  it('let the API make, change or empty nothing but rows', async () => {
    for (const sql of [
      'CREATE TABLE public.mine (id integer)',
      'CREATE TABLE identity.mine (id integer)',
      'CREATE TEMPORARY TABLE mine (id integer)',
      'CREATE SCHEMA mine',
      'ALTER TABLE space DISABLE ROW LEVEL SECURITY',
      'DROP POLICY in_space ON space',
      'TRUNCATE space CASCADE',
      `SET ROLE ${ROLES.owner}`,
      'SET SESSION AUTHORIZATION postgres',
    ]) {
      expect([sql, await as(ROLES.api, failure(sql))]).toEqual([sql, '42501']);
    }
  });

  it('keep the publisher from sign-in and from spaces', async () => {
    expect(await as(ROLES.publisher, failure('SELECT * FROM identity."user"'))).toBe('42501');
    expect(await as(ROLES.publisher, failure('SELECT * FROM person'))).toBe('42501');
    expect(await as(ROLES.publisher, failure('SELECT * FROM contribution'))).toBe('none');
  });

  it('let a backup read every row and write none', async () => {
    const admin = new Client(test.admin);
    await admin.connect();
    await admin.query(`INSERT INTO space VALUES (gen_random_uuid(), 'personal', now())`);
    await admin.end();
    const count = await as(ROLES.backup, (client) => client.query('SELECT space_id FROM space'));
    expect(count.rowCount).toBe(1);
    const write = 'BEGIN READ WRITE; DELETE FROM space';
    expect(await as(ROLES.backup, failure(write))).toBe('42501');
  });

  it('have passwords that need the secret', async () => {
    expect(rolePassword(test.secret, ROLES.api)).not.toBe(
      rolePassword(test.secret, ROLES.publisher),
    );
    const stranger = new Client({
      ...test.admin,
      user: ROLES.api,
      password: rolePassword(newSecret(), ROLES.api),
    });
    await expect(stranger.connect().catch(sqlState)).resolves.toBe('28P01');
  });
});
