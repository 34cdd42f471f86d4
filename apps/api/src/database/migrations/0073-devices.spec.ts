import { randomUUID } from 'node:crypto';
import { aMigratedDatabase } from '../../../test/support/migrations';

describe('the migration of devices', () => {
  const database = aMigratedDatabase();

  it('keeps what became of mails, in every space, there and back, and closes the door again', async () => {
    const undo = () => database.undoUntilGone('device');
    await undo();
    const [first, second] = [randomUUID(), randomUUID()];
    await addDigest(first, 'sent', null);
    await addDigest(second, 'failed', 'address-refused');
    await database.migrate();
    const moved = await database.query(
      `SELECT space_id AS id, receiver, state, trouble FROM digest_delivery ORDER BY state`,
    );
    expect(moved.rows).toEqual([
      { id: second, receiver: 'mail', state: 'failed', trouble: 'address-refused' },
      { id: first, receiver: 'mail', state: 'sent', trouble: null },
    ]);
    const ways = await database.query('SELECT ways FROM reminder');
    expect(ways.rows).toEqual([{ ways: ['mail'] }, { ways: ['mail'] }]);
    expect(await database.faults()).toEqual([]);
    await undo();
    const back = await database.query(
      `SELECT trouble FROM digest WHERE state <> 'nothing' ORDER BY state`,
    );
    expect(back.rows).toEqual([{ trouble: 'address-refused' }, { trouble: null }]);
    await database.migrate();
  });

  async function addDigest(spaceId: string, state: string, trouble: string | null): Promise<void> {
    await database.query(`INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`, [spaceId]);
    await database.query(
      `INSERT INTO reminder (space_id, is_on, rhythm, weekday, hour, mentions, since, version)
       VALUES ($1, true, 'weekly', 5, 16, ARRAY['ties'], '2026-03-04', 1)`,
      [spaceId],
    );
    await database.query(
      `INSERT INTO digest (space_id, slot, state, tries, tried_at, trouble)
       VALUES ($1, '2026-03-06', $2, 1, '2026-03-06T16:00:00Z', $3),
         ($1, '2026-02-27', 'nothing', 0, '2026-02-27T16:00:00Z', NULL)`,
      [spaceId, state, trouble],
    );
  }
});
