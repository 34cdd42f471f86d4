import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { IdentityDatabase } from '../identity/identity-database';
import { SessionMemory } from '../identity/session-memory';
import { SpaceScope } from './space-scope';
import { isStalePlan } from './stale-plan';

const ADD = `
  INSERT INTO membership (space_id, person_id, name, roles, starts_on, version)
  VALUES ($1, $2, 'Ada', '{therapist}', now(), 0) RETURNING *`;
const ALL = 'SELECT * FROM membership WHERE space_id = $1';
const ONE = 'SELECT 1 AS one';
const KEYS = 'SELECT * FROM identity.rate_limit';

let test: TestDatabase;
let admin: Client;
let scope: SpaceScope;
let space: string;

beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 3 });
  admin = new Client(test.admin);
  await admin.connect();
  scope = new SpaceScope(test.database);
});
beforeEach(async () => {
  space = randomUUID();
  await admin.query(
    `INSERT INTO space (space_id, kind, created_at) VALUES ($1, 'practice', now())`,
    [space],
  );
});
afterAll(async () => {
  await admin.end();
  await test.close();
});

const atOnce = (times: number, work: () => Promise<unknown>) =>
  Promise.all(Array.from({ length: times }, work));
const someone = () => [space, randomUUID()];
const known = async () =>
  (await admin.query('SELECT FROM membership WHERE space_id = $1', [space])).rowCount;

/** What every connection has prepared answers with another column from here on. */
async function migrate(table: string): Promise<string> {
  const column = `added_${randomUUID().slice(0, 8)}`;
  await admin.query(`ALTER TABLE ${table} ADD ${column} integer NOT NULL DEFAULT 7`);
  return column;
}

describe('a migration under running processes', () => {
  const ways: [string, () => Promise<unknown>, written: number][] = [
    ['a read', () => scope.read(space, (db) => db.rows(ALL, [space])), 0],
    ['a read at once', () => scope.readAtOnce(space, (db) => db.rows(ALL, [space])), 0],
    ['a write', () => scope.write(space, (db) => db.rows(ADD, someone())), 1],
    [
      'a write whose second statement it meets',
      () =>
        scope.write(space, async (db) => {
          await db.rows(ONE, []);
          await db.rows(ADD, someone());
        }),
      1,
    ],
    [
      'a write whose last statement it meets',
      () =>
        scope.writeDays(space, async (db) => {
          await db.rows(ADD, someone());
          return { value: null, days: [] };
        }),
      1,
    ],
    [
      'a write of a day at once',
      () => scope.writeDayAtOnce(space, '2026-03-04', [[ADD, someone()]]),
      1,
    ],
  ];

  it.each(ways)('is not noticed by %s, on no connection', async (_, work, written) => {
    await atOnce(3, work);
    await migrate('membership');
    await atOnce(3, work);
    await atOnce(3, work);
    expect(await known()).toBe(9 * written);
  });

  it('is in what is read after it', async () => {
    await atOnce(3, () => scope.write(space, (db) => db.rows(ADD, someone())));
    await atOnce(3, () => scope.read(space, (db) => db.rows(ALL, [space])));
    const column = await migrate('membership');
    const rows = await scope.read(space, (db) => db.rows<object>(ALL, [space]));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatchObject({ name: 'Ada', [column]: 7 });
  });

  it('is not noticed by sign-in', async () => {
    const identity = new IdentityDatabase(test.database.identity, new SessionMemory());
    await admin.query(
      `INSERT INTO identity.rate_limit (key, count, ends_at) VALUES ('a', 1, now())`,
    );
    await atOnce(3, () => identity.rows(KEYS));
    const column = await migrate('identity.rate_limit');
    for (let time = 0; time < 3; time += 1) {
      expect(await identity.rows(KEYS)).toMatchObject([{ key: 'a', [column]: 7 }]);
    }
  });

  it('does not run again what fails for another reason, and what fails twice only twice', async () => {
    let runs = 0;
    const failing = scope.write(space, (db) => {
      runs += 1;
      return db.rows('SELECT 1 / 0', []);
    });
    await expect(failing).rejects.toThrow();
    expect(runs).toBe(1);
    const stale = Object.assign(new Error(), { code: '0A000', routine: 'RevalidateCachedQuery' });
    const twice = scope.read(space, () => {
      runs += 1;
      throw stale;
    });
    await expect(twice.catch(isStalePlan)).resolves.toBe(true);
    expect(runs).toBe(3);
  });
});
