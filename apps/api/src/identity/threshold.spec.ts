import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { SpaceScope } from '../database/space-scope';
import { SessionMemory } from './session-memory';
import { Threshold } from './threshold';

let database: TestDatabase;
let pool: Pool;
let threshold: Threshold;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = database.database.identity;
  threshold = new Threshold(pool, new SessionMemory());
});
afterAll(() => database.close());

const MAKE_SPACE = `INSERT INTO public.space (space_id, kind) VALUES ($1, 'personal')`;
const SEE_SPACES = 'SELECT space_id FROM public.space';

describe('a crossing', () => {
  it('sees the space it stepped into, one at a time', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const seen = await threshold.cross(async (crossing) => {
      for (const id of [mine, theirs]) {
        await crossing.enter(id);
        await crossing.rows(MAKE_SPACE, [id]);
      }
      return crossing.rows(SEE_SPACES, []);
    });
    expect(seen).toEqual([{ space_id: theirs }]);
  });

  it('sees nothing before it stepped into one, and writes into no other', async () => {
    await threshold.cross(async (crossing) => {
      expect(await crossing.rows(SEE_SPACES, [])).toEqual([]);
    });
    const outside = threshold.cross(async (crossing) => {
      await crossing.enter(randomUUID());
      await crossing.rows(MAKE_SPACE, [randomUUID()]);
    });
    await expect(outside).rejects.toThrow('row-level security');
  });

  it('keeps all or nothing', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const failing = threshold.cross(async (crossing) => {
      await crossing.enter(mine);
      await crossing.rows(MAKE_SPACE, [mine]);
      await crossing.enter(theirs);
      throw new Error('on the way');
    });
    await expect(failing).rejects.toThrow('on the way');
    const kept = await new SpaceScope(database.database).read(mine, (db) =>
      db.rows(SEE_SPACES, []),
    );
    expect(kept).toEqual([]);
  });

  it('changes the stamp of each space that it stepped into, and asks for whom it says', async () => {
    const scope = new SpaceScope(database.database);
    const [mine, theirs, other] = [randomUUID(), randomUUID(), randomUUID()];
    const stamps = () => Promise.all([mine, theirs, other].map((id) => scope.stampOf(id)));
    const [, , unwritten] = await stamps();
    await threshold.cross(async (crossing) => {
      for (const id of [mine, theirs]) {
        await crossing.enter(id);
        await crossing.rows(MAKE_SPACE, [id]);
      }
      crossing.askToEvaluate(theirs);
    });
    const before = await stamps();
    expect(new Set(before).size).toBe(3);
    expect(before[2]).toBe(unwritten);
    const due = 'SELECT space_id AS id FROM identity.space_stamp WHERE is_due';
    expect((await pool.query(due)).rows).toEqual([{ id: theirs }]);
    await threshold.cross((crossing) => crossing.enter(mine));
    const [after, ...same] = await stamps();
    expect(after).not.toBe(before[0]);
    expect(same).toEqual(before.slice(1));
  });

  it('leaves no space open on the connection', async () => {
    const { options } = pool;
    const single = new Pool({ ...options, password: options.password, max: 1 });
    single.on('error', () => undefined);
    try {
      const alone = new Threshold(single, new SessionMemory());
      const mine = randomUUID();
      await alone.cross(async (crossing) => {
        await crossing.enter(mine);
        await crossing.rows(MAKE_SPACE, [mine]);
      });
      await alone.cross((crossing) => crossing.enter('nowhere')).catch(() => undefined);
      const { rows } = await single.query(
        `SELECT current_setting('app.space_id', true) AS "spaceId"`,
      );
      expect(rows[0].spaceId).toBe('');
    } finally {
      await single.end();
    }
  });

  it('takes nothing but a UUID for a space', async () => {
    const injected = threshold.cross((crossing) => crossing.enter(`x'; DROP TABLE space; --`));
    await expect(injected).rejects.toThrow(RangeError);
  });
});
