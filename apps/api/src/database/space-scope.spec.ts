import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { SpaceScope } from './space-scope';
import { sqlState } from './sql-state';

const ADD = `INSERT INTO space (space_id, kind, created_at) VALUES ($1, 'personal', now())`;
const ALL = 'SELECT space_id FROM space';

describe('SpaceScope', () => {
  let test: TestDatabase;
  let scope: SpaceScope;
  const mine = randomUUID();
  const theirs = randomUUID();

  beforeAll(async () => {
    test = await createTestDatabase();
    scope = new SpaceScope(test.database);
    for (const space of [mine, theirs]) await scope.write(space, (db) => db.rows(ADD, [space]));
  });
  afterAll(() => test.close());

  it('shows the rows of one space only', async () => {
    expect(await scope.read(mine, (db) => db.rows(ALL, []))).toEqual([{ space_id: mine }]);
    expect(await scope.read(theirs, ({ manager }) => manager.query(ALL))).toEqual([
      { space_id: theirs },
    ]);
  });

  it('shows nothing outside of a space', async () => {
    expect(await test.database.spaces.query(ALL)).toEqual([]);
  });

  it('refuses to write into another space', async () => {
    const writing = scope.write(mine, (db) => db.rows(ADD, [randomUUID()]));
    await expect(writing.catch(sqlState)).resolves.toBe('42501');
  });

  it('refuses to write while reading', async () => {
    const writing = scope.read(mine, (db) => db.rows('DELETE FROM space', []));
    await expect(writing.catch(sqlState)).resolves.toBe('25006');
  });

  it.each(['', 'x', `${mine}'; DROP TABLE space; --`, `${mine}\n`])(
    'refuses %j as a space id before it reaches the database',
    async (spaceId) => {
      const reading = scope.read(spaceId, async () => undefined);
      await expect(reading).rejects.toThrow(RangeError);
    },
  );
});
