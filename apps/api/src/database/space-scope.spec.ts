import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { openDatabase } from './database';
import { type SpaceDatabase, SpaceScope } from './space-scope';
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

  it('reads one moment, whatever is written meanwhile', async () => {
    const space = randomUUID();
    const seen = await scope.read(space, async (db) => {
      const before = await db.rows(ALL, []);
      await scope.write(space, (other) => other.rows(ADD, [space]));
      return [before, await db.rows(ALL, [])];
    });
    expect(seen).toEqual([[], []]);
  });

  it.each(['', 'x', `${mine}'; DROP TABLE space; --`, `${mine}\n`])(
    'refuses %j as a space id before it reaches the database',
    async (spaceId) => {
      const reading = scope.read(spaceId, async () => undefined);
      await expect(reading).rejects.toThrow(RangeError);
    },
  );
});

describe('a transaction of SpaceScope', () => {
  let test: TestDatabase;
  let scope: SpaceScope;
  let space: string;

  beforeAll(async () => {
    test = await createTestDatabase({ poolSize: 2 });
    scope = new SpaceScope(test.database);
  });
  beforeEach(() => {
    space = randomUUID();
  });
  afterAll(() => test.close());

  const add = (db: SpaceDatabase) => db.rows(ADD, [space]);
  const count = async () => (await scope.read(space, (db) => db.rows(ALL, []))).length;

  it('is undone when the work throws, at once or later', async () => {
    const later = scope.write(space, async (db) => {
      await add(db);
      throw new RangeError('later');
    });
    await expect(later).rejects.toThrow('later');
    const atOnce = scope.write(space, () => {
      throw new RangeError('at once');
    });
    await expect(atOnce).rejects.toThrow('at once');
    expect(await count()).toBe(0);
  });

  it('is one even where TypeORM would begin and end its own', async () => {
    const writing = scope.write(space, async ({ manager }) => {
      await manager.transaction((inner) => inner.query(ADD, [space]));
      throw new Error('after the inner one');
    });
    await expect(writing).rejects.toThrow('after the inner one');
    expect(await count()).toBe(0);
  });

  it('undoes the inner one alone where the work expects it to fail', async () => {
    await scope.write(space, async (db) => {
      await add(db);
      await db.manager.transaction((inner) => inner.query(ADD, [space])).catch(() => undefined);
    });
    expect(await count()).toBe(1);
  });

  it('counts as one for TypeORM, so that saving an entity opens no other', async () => {
    const isActive = await scope.write(space, async (db) => {
      await add(db);
      return db.manager.queryRunner?.isTransactionActive;
    });
    expect(isActive).toBe(true);
  });

  it('fails when a statement failed unnoticed, because then nothing is kept', async () => {
    const writing = scope.write(space, async (db) => {
      await add(db);
      await add(db).catch(() => undefined);
    });
    await expect(writing).rejects.toThrow('nothing was kept');
    expect(await count()).toBe(0);
  });

  it('lets a forgotten promise do nothing once it has ended', async () => {
    let forgotten: SpaceDatabase | undefined;
    await scope.write(space, async (db) => {
      forgotten = db;
      await add(db);
      await db.manager.query(ALL);
    });
    await expect(forgotten?.rows(ALL, [])).rejects.toThrow('has ended');
    await expect(forgotten?.manager.query(ALL)).rejects.toThrow('released');
  });

  it('ends with its connection, and the next one gets a new connection', async () => {
    const killed = scope.write(space, async (db) => {
      await add(db);
      await db.rows('SELECT pg_terminate_backend(pg_backend_pid())', []);
    });
    await expect(killed.catch(sqlState)).resolves.toBe('57P01');
    expect(await count()).toBe(0);
  });

  it('waits for a connection when all are in use', async () => {
    const together = await Promise.all(Array.from({ length: 20 }, count));
    expect(together).toEqual(together.map(() => 0));
  });

  it('prepares a statement once, under one name', async () => {
    const prepared = await scope.read(space, async (db) => {
      for (const number of [1, 2, 3]) await db.rows('SELECT $1::int AS again', [number]);
      return db.rows('SELECT name FROM pg_prepared_statements WHERE statement ~ $1', ['again']);
    });
    expect(prepared).toHaveLength(1);
  });
});

describe('the stamp of a space', () => {
  const DAY = '2026-03-04';
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

  const nothing = async () => undefined;
  const onDay = async () => ({ value: undefined, days: [DAY] });
  const WRITES: readonly [way: string, write: () => Promise<unknown>][] = [
    ['write', () => scope.write(mine, nothing)],
    ['writeLog', () => scope.writeLog(mine, nothing)],
    ['writeDays', () => scope.writeDays(mine, onDay)],
    ['writeDayAtOnce', () => scope.writeDayAtOnce(mine, DAY, [['SELECT 1', []]])],
  ];

  it('knows every way to write', () => {
    const ways = Object.getOwnPropertyNames(SpaceScope.prototype).filter((name) =>
      name.startsWith('write'),
    );
    expect(ways.toSorted()).toEqual(WRITES.map(([way]) => way).toSorted());
  });

  it.each(WRITES)('is changed by %s, and no other with it', async (_way, write) => {
    const before = await scope.stampOf(mine);
    const other = await scope.stampOf(theirs);
    await write();
    expect(await scope.stampOf(mine)).not.toBe(before);
    expect(await scope.stampOf(theirs)).toBe(other);
  });

  it('stays while nothing is written, and when a write fails', async () => {
    const before = await scope.stampOf(mine);
    await scope.read(mine, (db) => db.rows(ALL, []));
    const failed = scope.write(mine, () => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await scope.stampOf(mine)).toBe(before);
  });

  it('is shared by those who ask in one moment, and by nobody who asks later', async () => {
    const together = [scope.stampOf(mine), scope.stampOf(mine)];
    expect(together[1]).toBe(together[0]);
    const [before] = await Promise.all(together);
    const writing = scope.write(mine, nothing);
    const meanwhile = scope.stampOf(mine);
    await writing;
    expect(await scope.stampOf(mine)).not.toBe(before);
    await meanwhile;
  });

  it('never comes again, however many write at once and by whichever process', async () => {
    const other = await openDatabase(test.admin, { secret: test.secret, poolSize: 4 });
    const scopes = [scope, new SpaceScope(other)];
    const seen = new Set([await scope.stampOf(mine)]);
    for (let round = 0; round < 30; round += 1) {
      await Promise.all(
        scopes.flatMap((one) => [one.write(mine, nothing), one.writeLog(mine, nothing)]),
      );
      seen.add(await scope.stampOf(mine));
      expect(await scopes[1]?.stampOf(mine)).toBe(await scope.stampOf(mine));
    }
    expect(seen.size).toBe(31);
    await other.close();
  });

  it('is of before a write that is not done, and writers on other connections do not wait for it', async () => {
    const before = await scope.stampOf(mine);
    let atEnd = before;
    await scope.write(mine, async (db) => {
      await db.rows('SELECT 1', []);
      await scope.writeLog(mine, nothing);
      atEnd = await scope.stampOf(mine);
    });
    expect(atEnd).not.toBe(before);
    expect(await scope.stampOf(mine)).not.toBe(atEnd);
  });
});
