import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { catalogueFaults } from '../../../test/catalogue';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database';
import { ownerDataSource, prepareDatabase } from '../prepare-database';

const EARLIER = '2026-03-04T11:00:00.000Z';
const REMOVED = '2026-03-04T12:00:00.000Z';

describe('the migration of removed connections', () => {
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

  it('lets connections stand again with what went with them, in every space, and closes the door again', async () => {
    for (const spaceId of [randomUUID(), randomUUID()]) await fill(spaceId);
    const owner = await ownerDataSource(test.admin);
    while (await canBeRemoved()) await owner.undoLastMigration({ transaction: 'each' });
    const { rows } = await admin.query(
      `SELECT minutes, deleted_at AS "deletedAt", version FROM contact ORDER BY minutes, space_id`,
    );
    const [went, alone, undone] = [
      { minutes: 30, deletedAt: null, version: 3 },
      { minutes: 40, deletedAt: new Date(EARLIER), version: 2 },
      { minutes: 50, deletedAt: new Date(REMOVED), version: 2 },
    ];
    expect(rows).toEqual([went, went, alone, alone, undone, undone]);
    const apart = await admin.query('SELECT deleted_at AS "deletedAt" FROM disconnection');
    expect(apart.rows).toEqual([{ deletedAt: null }, { deletedAt: null }]);
    await owner.runMigrations({ transaction: 'each' });
    const standing = await admin.query('SELECT deleted_at AS "deletedAt" FROM connection');
    expect(standing.rows).toEqual([{ deletedAt: null }, { deletedAt: null }]);
    expect(await catalogueFaults(admin)).toEqual([]);
    await owner.destroy();
  });

  async function canBeRemoved(): Promise<boolean> {
    const { rows } = await admin.query(
      `SELECT FROM information_schema.columns
       WHERE table_name = 'connection' AND column_name = 'deleted_at'`,
    );
    return rows.length > 0;
  }

  /** A connection that was removed: a contact and a disconnection that went with it, one removed before, one of an undone import. */
  async function fill(spaceId: string): Promise<void> {
    const [tie, batch] = [randomUUID(), randomUUID()];
    await admin.query(`INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`, [spaceId]);
    await admin.query(
      `INSERT INTO connection (space_id, id, alias, kind, is_evaluative, created_on, version, deleted_at)
       VALUES ($1, $2, 'Ruth', 'peer', false, '2026-01-01', 2, $3)`,
      [spaceId, tie, REMOVED],
    );
    await admin.query(
      `INSERT INTO import_batch (space_id, id, content_hash, committed_at, added, changed, unchanged, undone_at)
       VALUES ($1, $2, repeat('a', 64), $3, 1, 0, 0, $3)`,
      [spaceId, batch, REMOVED],
    );
    const contacts = [
      [30, REMOVED, null],
      [40, EARLIER, null],
      [50, REMOVED, batch],
    ];
    for (const [minutes, deletedAt, batchId] of contacts) {
      await admin.query(
        `INSERT INTO contact (space_id, id, connection_id, starts_at, zone, local_date, minutes, mode,
           initiator, is_held, ratings, logged_at, version, deleted_at, import_batch_id, source_hash)
         VALUES ($1, gen_random_uuid(), $2, $3, 'UTC', '2026-03-03', $4, 'video', 'me', true, '{}',
           $3, 2, $5, $6, CASE WHEN $6::uuid IS NULL THEN NULL ELSE repeat('b', 64) END)`,
        [spaceId, tie, EARLIER, minutes, deletedAt, batchId],
      );
    }
    await admin.query(
      `INSERT INTO disconnection (space_id, id, connection_id, opened_on, worked_on, logged_at, version, deleted_at)
       VALUES ($1, gen_random_uuid(), $2, '2026-03-01', '[]', $3, 2, $3)`,
      [spaceId, tie, REMOVED],
    );
  }
});
