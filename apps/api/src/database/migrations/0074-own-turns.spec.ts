import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { catalogueFaults } from '../../../test/catalogue';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database';
import { ownerDataSource, prepareDatabase } from '../prepare-database';

const NEXT = '2026-03-06T16:12:00Z';

describe('the migration of own turns', () => {
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

  it('lets whoever waits wait on, in every space, there and back, and closes the door again', async () => {
    const owner = await ownerDataSource(test.admin);
    const undo = async () => {
      while (await hasTurns()) await owner.undoLastMigration({ transaction: 'each' });
    };
    await undo();
    const waiting = await addDigest('waiting', NEXT);
    await addDigest('sent', null);
    await owner.runMigrations({ transaction: 'each' });
    const filled = await admin.query(
      `SELECT space_id = $1 AS "isWaiting", receiver, tries, try_at AS "tryAt"
       FROM digest_delivery ORDER BY state, "isWaiting" DESC`,
      [waiting],
    );
    expect(filled.rows).toEqual([
      { isWaiting: true, receiver: 'phone', tries: 2, tryAt: null },
      { isWaiting: false, receiver: 'phone', tries: 2, tryAt: null },
      { isWaiting: false, receiver: 'mail', tries: 2, tryAt: null },
      { isWaiting: true, receiver: 'mail', tries: 2, tryAt: new Date(NEXT) },
    ]);
    expect(await catalogueFaults(admin)).toEqual([]);
    await undo();
    const back = await admin.query('SELECT state, try_at AS "tryAt" FROM digest ORDER BY state');
    expect(back.rows).toEqual([
      { state: 'sent', tryAt: null },
      { state: 'waiting', tryAt: new Date(NEXT) },
    ]);
    await owner.runMigrations({ transaction: 'each' });
    await owner.destroy();
  });

  async function hasTurns(): Promise<boolean> {
    const { rows } = await admin.query(
      `SELECT FROM information_schema.columns
       WHERE table_name = 'digest_delivery' AND column_name = 'try_at'`,
    );
    return rows.length > 0;
  }

  /** With a mail in that state, and a device that could not be reached. */
  async function addDigest(state: string, tryAt: string | null): Promise<string> {
    const spaceId = randomUUID();
    await admin.query(`INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`, [spaceId]);
    await admin.query(
      `INSERT INTO digest (space_id, slot, state, tries, tried_at, try_at)
       VALUES ($1, '2026-03-06', $2, 2, '2026-03-06T16:02:00Z', $3)`,
      [spaceId, state, tryAt],
    );
    await admin.query(
      `INSERT INTO digest_delivery (space_id, slot, receiver, state, tried_at)
       VALUES ($1, '2026-03-06', 'mail', $2, '2026-03-06T16:02:00Z'),
         ($1, '2026-03-06', 'phone', 'failed', '2026-03-06T16:02:00Z')`,
      [spaceId, state],
    );
    return spaceId;
  }
});
