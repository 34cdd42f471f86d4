import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { catalogueFaults } from '../../../test/catalogue';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database';
import { ownerDataSource, prepareDatabase } from '../prepare-database';

describe('the migration of devices', () => {
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

  it('keeps what became of mails, in every space, there and back, and closes the door again', async () => {
    const owner = await ownerDataSource(test.admin);
    const undo = async () => {
      while (await hasDevices()) await owner.undoLastMigration({ transaction: 'each' });
    };
    await undo();
    const [first, second] = [randomUUID(), randomUUID()];
    await addDigest(first, 'sent', null);
    await addDigest(second, 'failed', 'address-refused');
    await owner.runMigrations({ transaction: 'each' });
    const moved = await admin.query(
      `SELECT space_id AS id, receiver, state, trouble FROM digest_delivery ORDER BY state`,
    );
    expect(moved.rows).toEqual([
      { id: second, receiver: 'mail', state: 'failed', trouble: 'address-refused' },
      { id: first, receiver: 'mail', state: 'sent', trouble: null },
    ]);
    const ways = await admin.query('SELECT ways FROM reminder');
    expect(ways.rows).toEqual([{ ways: ['mail'] }, { ways: ['mail'] }]);
    expect(await catalogueFaults(admin)).toEqual([]);
    await undo();
    const back = await admin.query(
      `SELECT trouble FROM digest WHERE state <> 'nothing' ORDER BY state`,
    );
    expect(back.rows).toEqual([{ trouble: 'address-refused' }, { trouble: null }]);
    await owner.runMigrations({ transaction: 'each' });
    await owner.destroy();
  });

  async function hasDevices(): Promise<boolean> {
    const { rows } = await admin.query(
      `SELECT FROM information_schema.tables WHERE table_name = 'device'`,
    );
    return rows.length > 0;
  }

  async function addDigest(spaceId: string, state: string, trouble: string | null): Promise<void> {
    await admin.query(`INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`, [spaceId]);
    await admin.query(
      `INSERT INTO reminder (space_id, is_on, rhythm, weekday, hour, mentions, since, version)
       VALUES ($1, true, 'weekly', 5, 16, ARRAY['ties'], '2026-03-04', 1)`,
      [spaceId],
    );
    await admin.query(
      `INSERT INTO digest (space_id, slot, state, tries, tried_at, trouble)
       VALUES ($1, '2026-03-06', $2, 1, '2026-03-06T16:00:00Z', $3),
         ($1, '2026-02-27', 'nothing', 0, '2026-02-27T16:00:00Z', NULL)`,
      [spaceId, state, trouble],
    );
  }
});
