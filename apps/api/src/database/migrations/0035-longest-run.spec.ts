import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { catalogueFaults } from '../../../test/catalogue';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database';
import { ownerDataSource, prepareDatabase } from '../prepare-database';

describe('the migration of longest runs', () => {
  let test: TestDatabase;
  let admin: Client;

  beforeAll(async () => {
    test = await createTestDatabase({ template: 'template0' });
    await prepareDatabase(test.admin, test.secret);
    admin = new Client(test.admin);
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  it('works out the runs of days that were kept before, in every space, and closes the door again', async () => {
    const owner = await ownerDataSource(test.admin);
    while (await hasColumn()) await owner.undoLastMigration({ transaction: 'each' });
    const [first, second] = [randomUUID(), randomUUID()];
    await addSpace(first, ['09:00', '09:55', '10:54', '11:49']);
    await addSpace(second, ['09:00', '10:00']);
    await owner.runMigrations({ transaction: 'each' });
    await owner.destroy();
    const { rows } = await admin.query(
      'SELECT space_id AS id, longest_run AS run FROM work_day ORDER BY run',
    );
    expect(rows).toEqual([
      { id: second, run: 1 },
      { id: first, run: 3 },
    ]);
    expect(await catalogueFaults(admin)).toEqual([]);
  });

  async function hasColumn(): Promise<boolean> {
    const { rows } = await admin.query(
      `SELECT FROM information_schema.columns
       WHERE table_name = 'work_day' AND column_name = 'longest_run'`,
    );
    return rows.length > 0;
  }

  /** Sessions of fifty minutes on one day, back to back but for a few minutes; the fourth was not held. */
  async function addSpace(spaceId: string, times: readonly string[]): Promise<void> {
    await admin.query(`INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`, [spaceId]);
    await admin.query(
      `INSERT INTO work_day (space_id, local_date, sessions, minutes, units)
       VALUES ($1, '2026-03-03', 0, 0, 0)`,
      [spaceId],
    );
    for (const [index, time] of times.entries()) {
      await admin.query(
        `INSERT INTO session (space_id, id, starts_at, zone, local_date, minutes, kind, acuity,
           is_trauma_focused, outcome, is_first, is_risk_event, units, logged_at, version)
         VALUES ($1, $2, $3, 'Europe/London', '2026-03-03', 50, 'individual', 'usual', false, $4,
           false, false, 1, now(), 1)`,
        [spaceId, randomUUID(), `2026-03-03T${time}:00Z`, index < 3 ? 'held' : 'planned'],
      );
    }
  }
});
