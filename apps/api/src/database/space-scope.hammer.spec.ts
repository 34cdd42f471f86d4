import { Hammer } from '../../test/hammer';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { SpaceDoor } from './space-door';
import { SpaceScope } from './space-scope';
import { type Statement, statement } from './trip';

const POOL = 4;
const NO_SPACE = '00000000-0000-0000-0000-000000000000';

/** The same door with one word changed. */
class LeakyDoor extends SpaceDoor {
  protected override opening(spaceId: string, begin: string): Statement[] {
    const opening = super.opening(spaceId, begin);
    return opening.map(({ text, values }) => statement(text.replace('true', 'false'), values));
  }
}

describe('many spaces through a small pool', () => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await createTestDatabase({ poolSize: POOL });
  });
  afterEach(() => test.close());

  it('never show a foreign row, whatever is thrown, timed out or killed', async () => {
    const scope = new SpaceScope(test.database);
    const plan = { workers: 32, spaces: 50, visitsPerWorker: 150 };
    const report = await new Hammer(test, scope, plan).run();
    expect(report.foreignRows).toBe(0);
    expect(report.wrongCounters).toBe(0);
    for (const count of Object.values(report.ended)) expect(count).toBeGreaterThan(20);
    const visitAll = () =>
      Array.from({ length: POOL * 4 }, () =>
        scope.read(NO_SPACE, (db) => db.rows('SELECT 1 AS one', [])),
      );
    // Whoever was killed last may learn of it only now.
    await Promise.allSettled(visitAll());
    expect(await Promise.all(visitAll())).toEqual(Array(POOL * 4).fill([{ one: 1 }]));
  });

  it('show foreign rows to this very test when a space is entered for the session instead of the transaction', async () => {
    const leaky = new LeakyDoor(() => test.database.spaces);
    const plan = { workers: 32, spaces: 50, visitsPerWorker: 20 };
    const report = await new Hammer(test, leaky, plan).run();
    expect(report.foreignRows).toBeGreaterThan(0);
  });
});
