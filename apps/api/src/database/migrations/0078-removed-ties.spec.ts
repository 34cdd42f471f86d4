import { randomUUID } from 'node:crypto';
import { aMigratedDatabase } from '../../../test/support/migrations';

const EARLIER = '2026-03-04T11:00:00.000Z';
const REMOVED = '2026-03-04T12:00:00.000Z';

describe('the migration of removed connections', () => {
  const database = aMigratedDatabase();

  it('lets connections stand again with what went with them, in every space, and closes the door again', async () => {
    for (const spaceId of [randomUUID(), randomUUID()]) await fill(spaceId);
    await database.undoUntilGone('connection', 'deleted_at');
    const { rows } = await database.query(
      `SELECT minutes, deleted_at AS "deletedAt", version FROM contact ORDER BY minutes, space_id`,
    );
    const went = { minutes: 30, deletedAt: null, version: 3 };
    const alone = { minutes: 40, deletedAt: new Date(EARLIER), version: 2 };
    expect(rows).toEqual([went, went, alone, alone]);
    const apart = await database.query('SELECT deleted_at AS "deletedAt" FROM disconnection');
    expect(apart.rows).toEqual([{ deletedAt: null }, { deletedAt: null }]);
    await database.migrate();
    const standing = await database.query('SELECT deleted_at AS "deletedAt" FROM connection');
    expect(standing.rows).toEqual([{ deletedAt: null }, { deletedAt: null }]);
    expect(await database.faults()).toEqual([]);
  });

  /** A connection that was removed: a contact and a disconnection that went with it, and a contact that was removed before. */
  async function fill(spaceId: string): Promise<void> {
    const tie = randomUUID();
    await database.query(`INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`, [spaceId]);
    await database.query(
      `INSERT INTO connection (space_id, id, alias, kind, is_evaluative, created_on, version, deleted_at)
       VALUES ($1, $2, 'Ruth', 'peer', false, '2026-01-01', 2, $3)`,
      [spaceId, tie, REMOVED],
    );
    for (const [minutes, deletedAt] of [
      [30, REMOVED],
      [40, EARLIER],
    ]) {
      await database.query(
        `INSERT INTO contact (space_id, id, connection_id, starts_at, zone, local_date, minutes, mode,
           initiator, is_held, ratings, logged_at, version, deleted_at)
         VALUES ($1, gen_random_uuid(), $2, $3, 'UTC', '2026-03-03', $4, 'video', 'me', true, '{}',
           $3, 2, $5)`,
        [spaceId, tie, EARLIER, minutes, deletedAt],
      );
    }
    await database.query(
      `INSERT INTO disconnection (space_id, id, connection_id, opened_on, worked_on, logged_at, version, deleted_at)
       VALUES ($1, gen_random_uuid(), $2, '2026-03-01', '[]', $3, 2, $3)`,
      [spaceId, tie, REMOVED],
    );
  }
});
