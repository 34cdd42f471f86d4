import { randomUUID } from 'node:crypto';
import { Client, type Pool, type PoolClient, types } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import type { Asked } from './space-door';
import { SpaceScope } from './space-scope';
import { sqlState } from './sql-state';

const ADD = `INSERT INTO membership (space_id, person_id, name, roles, starts_on, version)
  VALUES ($1, $2, $3, '{therapist}', now(), 0)`;
const ALL = 'SELECT name FROM membership WHERE space_id = $1 ORDER BY name';
const DIVIDE = 'SELECT 12 / $1::int AS part';

let test: TestDatabase;
let scope: SpaceScope;
let pool: Pool;
let space: string;

beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 1 });
  scope = new SpaceScope(test.database);
  pool = (test.database.spaces.driver as unknown as { master: Pool }).master;
});
beforeEach(async () => {
  space = randomUUID();
  await scope.write(space, (db) =>
    db.rows(`INSERT INTO space (space_id, kind, created_at) VALUES ($1, 'practice', now())`, [
      space,
    ]),
  );
});
afterAll(() => test.close());

const someone = (name: string) => [space, randomUUID(), name];
const all = () => scope.read(space, (db) => db.rows<{ name: string }>(ALL, [space]));

/** How often the other side was written to, and the connection that did so. */
async function writesOf(work: () => Promise<unknown>): Promise<number> {
  const client = await pool.connect();
  const { stream } = (client as unknown as { connection: { stream: { write: () => boolean } } })
    .connection;
  client.release();
  const write = jest.spyOn(stream, 'write');
  await work().catch(() => undefined);
  const writes = write.mock.calls.length;
  write.mockRestore();
  return writes;
}

describe('statements of one moment', () => {
  it('travel together: a read with its opening, its end alone', async () => {
    const five = () =>
      scope.read(space, (db) => Promise.all([1, 2, 3, 4, 5].map(() => db.rows(ALL, [space]))));
    await five();
    expect(await writesOf(five)).toBe(2);
  });

  it('are one round trip where a read asks for all of it at once', async () => {
    const twice = () =>
      scope.readAtOnce(space, (db) => Promise.all([db.rows(ALL, [space]), db.rows(ALL, [space])]));
    expect(await twice()).toEqual([[], []]);
    expect(await writesOf(twice)).toBe(1);
    const later = scope.readAtOnce(space, async (db) => {
      await db.rows(ALL, [space]);
      return db.rows(ALL, [space]);
    });
    await expect(later).rejects.toThrow('has ended');
    const failing = scope.readAtOnce(space, (db) => db.rows(DIVIDE, [0]));
    await expect(failing.catch(sqlState)).resolves.toBe('22012');
    const writing = scope.readAtOnce(space, (db) => db.rows(ADD, someone('Ada')));
    await expect(writing.catch(sqlState)).resolves.toBe('25006');
    expect(await all()).toEqual([]);
  });

  it('are one round trip where a write needs none of their answers', async () => {
    const log = () =>
      scope.writeDayAtOnce(space, '2026-03-04', [
        [ALL, [space]],
        [ALL, [space]],
      ]);
    expect(await writesOf(log)).toBe(1);
    const [first, second] = await scope.writeDayAtOnce(space, '2026-03-04', [
      [ADD, someone('Ada')],
      [ALL, [space]],
    ]);
    expect([first, second]).toEqual([[], [{ name: 'Ada' }]]);
  });

  it('keep their order where TypeORM asks in between', async () => {
    const seen = await scope.write(space, async (db) => {
      const added = db.rows(ADD, someone('Ada'));
      const counted = db.manager.query('SELECT count(*)::int AS there FROM membership');
      return [await added, await counted];
    });
    expect(seen).toEqual([[], [{ there: 1 }]]);
  });

  it('do not leave where the work throws before they could', async () => {
    const forget = () =>
      scope.write(space, async (db) => {
        void db.rows(ADD, someone('Ada'));
        throw new Error('at once');
      });
    expect(await writesOf(forget)).toBe(0);
    expect(await all()).toEqual([]);
  });

  it('read what they hold as pg itself does', async () => {
    const sql = `SELECT $1::date AS day, $2::timestamptz AS at, $3::int[] AS many, $4::json AS said,
      $5::bool AS yes, $6::text AS nothing, 1.5::float8 AS part, 12345678901::int8 AS large`;
    const at = new Date('2026-03-04T09:00:00Z');
    const params = ['2026-03-04', at, [1, 2], { a: ['é', null] }, false, null];
    const read = () => scope.read(space, (db) => db.rows(sql, params));
    const client = new Client(test.admin);
    await client.connect();
    const { rows } = await client.query(sql, params);
    await client.end();
    expect(await read()).toEqual(rows);
    expect(await read()).toEqual(rows);
  });
});

describe('a statement that fails among others', () => {
  const failing = (divisor: number) =>
    scope.write(space, (db) =>
      Promise.allSettled([
        db.rows(ADD, someone(`Ada ${divisor}`)),
        db.rows(DIVIDE, [divisor]),
        db.rows(ADD, someone(`Bo ${divisor}`)),
      ]).then((answers) => {
        const failed = answers.find((answer) => answer.status === 'rejected');
        if (failed) throw Object.assign(new Error('failed'), { answers, cause: failed.reason });
      }),
    );

  it('undoes those before it and keeps those after it from being run', async () => {
    const error = await failing(0).catch((thrown: unknown) => thrown);
    const { answers } = error as { answers: PromiseSettledResult<unknown>[] };
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(sqlState((error as Error).cause)).toBe('22012');
    expect(await all()).toEqual([]);
  });

  it('leaves its connection fit for the very same statements', async () => {
    await expect(failing(0)).rejects.toThrow();
    await failing(3);
    await failing(4);
    expect(await all()).toHaveLength(4);
  });

  it('may be one that PostgreSQL cannot read, again and again', async () => {
    const misspelt = () => scope.read(space, (db) => db.rows('SELEC 1', []));
    await expect(misspelt().catch(sqlState)).resolves.toBe('42601');
    await expect(misspelt().catch(sqlState)).resolves.toBe('42601');
    expect(await all()).toEqual([]);
  });

  it('may be one whose answer cannot be read', async () => {
    const sql = `SELECT '{}'::json AS said`;
    const unreadable = jest.spyOn(types, 'getTypeParser').mockReturnValue(() => {
      throw new SyntaxError('not what it says');
    });
    const writing = scope.write(space, async (db) => {
      await db.rows(ADD, someone('Ada'));
      await db.rows(sql, []);
    });
    await expect(writing).rejects.toThrow('not what it says');
    unreadable.mockRestore();
    expect(await all()).toEqual([]);
  });

  it('may be one of which a value cannot be said; nothing of it is left for the next', async () => {
    const unsayable = {
      toJSON: () => {
        throw new RangeError('not to be said');
      },
    };
    const writing = scope.write(space, async (db) => {
      await Promise.all([
        db.rows(ADD, someone('Ada')),
        db.rows('SELECT $1::json AS said', [unsayable]),
      ]);
    });
    await expect(writing).rejects.toThrow('not to be said');
    expect(await all()).toEqual([]);
  });

  it('fails the write also where nobody waits for it, and never the process', async () => {
    const writing = scope.write(space, async (db) => {
      void db.rows(DIVIDE, [0]);
      await db.rows(ALL, [space]).catch(() => undefined);
    });
    await expect(writing).rejects.toThrow('nothing was kept');
    expect(await all()).toEqual([]);
  });

  it('gives its connection back where the work throws before it waits for anything', async () => {
    const reading = () =>
      scope.readAtOnce(space, () => {
        throw new RangeError('at once');
      });
    await expect(reading()).rejects.toThrow('at once');
    await expect(reading()).rejects.toThrow('at once');
    expect(await all()).toEqual([]);
  });

  it('undoes a write at once, whichever it is', async () => {
    for (const place of [0, 1, 2]) {
      const asked: Asked[] = ['Ada', 'Bo', 'Cy'].map((name) => [ADD, someone(name)]);
      const writing = scope.writeDayAtOnce(
        space,
        '2026-03-04',
        asked.toSpliced(place, 0, [DIVIDE, [0]]),
      );
      await expect(writing.catch(sqlState)).resolves.toBe('22012');
    }
    expect(await all()).toEqual([]);
  });
});

it('a commit that PostgreSQL refuses is told, and keeps nothing', async () => {
  const admin = new Client(test.admin);
  await admin.connect();
  await admin.query(
    'ALTER TABLE membership ADD CONSTRAINT late UNIQUE (space_id, name) DEFERRABLE INITIALLY DEFERRED',
  );
  const twice = [1, 2].map((): Asked => [ADD, someone('Ada')]);
  await expect(scope.writeDayAtOnce(space, '2026-03-04', twice).catch(sqlState)).resolves.toBe(
    '23505',
  );
  const slowly = scope.write(space, async (db) => {
    for (const [sql, params] of twice) await db.rows(sql, params);
  });
  await expect(slowly.catch(sqlState)).resolves.toBe('23505');
  await admin.query('ALTER TABLE membership DROP CONSTRAINT late');
  await admin.end();
  expect(await all()).toEqual([]);
});

it('an answer that is lost after the commit is an error, though the write stands', async () => {
  pool.once('acquire', (client: PoolClient) => {
    const { stream } = (client as unknown as { connection: { stream: NodeJS.EventEmitter } })
      .connection;
    const { emit } = stream;
    stream.emit = (event: string | symbol, ...said: unknown[]) =>
      event === 'data'
        ? Boolean((stream as unknown as { destroy(): void }).destroy())
        : emit.call(stream, event, ...said);
  });
  const writing = scope.writeDayAtOnce(space, '2026-03-04', [[ADD, someone('Ada')]]);
  await expect(writing).rejects.toThrow('Connection terminated unexpectedly');
  expect(await all()).toEqual([{ name: 'Ada' }]);
});
