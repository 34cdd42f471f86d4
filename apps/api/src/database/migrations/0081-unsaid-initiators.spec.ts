import { randomUUID } from 'node:crypto';
import { aMigratedDatabase } from '../../../test/support/migrations';

const AT = '2026-03-04T11:00:00.000Z';

describe('the migration of unsaid initiators', () => {
  const database = aMigratedDatabase();

  it('takes what was not said for granted again, in every space, keeps what was, and closes the door again', async () => {
    for (const spaceId of [randomUUID(), randomUUID()]) await fill(spaceId);
    await database.undoUntilGone('unseen_work', 'context');
    const granted = { minutes: 30, initiator: 'scheduled', version: 3 };
    const said = { minutes: 40, initiator: 'me', version: 2 };
    const before = await contacts();
    expect(before).toEqual([granted, granted, said, said]);
    await database.migrate();
    expect(await contacts()).toEqual(before);
    expect(await database.faults()).toEqual([]);
  });

  async function contacts(): Promise<unknown[]> {
    const { rows } = await database.query(
      'SELECT minutes, initiator, version FROM contact ORDER BY minutes, space_id',
    );
    return rows;
  }

  /** A connection with a contact of which nobody said who reached out, and one where it was said. */
  async function fill(spaceId: string): Promise<void> {
    const tie = randomUUID();
    await database.query(`INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`, [spaceId]);
    await database.query(
      `INSERT INTO connection (space_id, id, alias, kind, is_evaluative, created_on, version)
       VALUES ($1, $2, 'Ruth', 'peer', false, '2026-01-01', 2)`,
      [spaceId, tie],
    );
    for (const [minutes, initiator] of [
      [30, null],
      [40, 'me'],
    ]) {
      await database.query(
        `INSERT INTO contact (space_id, id, connection_id, starts_at, zone, local_date, minutes, mode,
           initiator, is_held, ratings, logged_at, version)
         VALUES ($1, gen_random_uuid(), $2, $3, 'UTC', '2026-03-03', $4, 'video', $5, true, '{}',
           $3, 2)`,
        [spaceId, tie, AT, minutes, initiator],
      );
    }
  }
});
