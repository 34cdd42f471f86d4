import { randomUUID } from 'node:crypto';
import { aMigratedDatabase } from '../../../test/support/migrations';

const NEXT = '2026-03-06T16:12:00Z';

describe('the migration of own turns', () => {
  const database = aMigratedDatabase();

  it('lets whoever waits wait on, in every space, there and back, and closes the door again', async () => {
    const undo = () => database.undoUntilGone('digest_delivery', 'try_at');
    await undo();
    const waiting = await addDigest('waiting', NEXT);
    await addDigest('sent', null);
    await database.migrate();
    const filled = await database.query(
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
    expect(await database.faults()).toEqual([]);
    await undo();
    const back = await database.query('SELECT state, try_at AS "tryAt" FROM digest ORDER BY state');
    expect(back.rows).toEqual([
      { state: 'sent', tryAt: null },
      { state: 'waiting', tryAt: new Date(NEXT) },
    ]);
    await database.migrate();
  });

  /** With a mail in that state, and a device that could not be reached. */
  async function addDigest(state: string, tryAt: string | null): Promise<string> {
    const spaceId = randomUUID();
    await database.query(`INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`, [spaceId]);
    await database.query(
      `INSERT INTO digest (space_id, slot, state, tries, tried_at, try_at)
       VALUES ($1, '2026-03-06', $2, 2, '2026-03-06T16:02:00Z', $3)`,
      [spaceId, state, tryAt],
    );
    await database.query(
      `INSERT INTO digest_delivery (space_id, slot, receiver, state, tried_at)
       VALUES ($1, '2026-03-06', 'mail', $2, '2026-03-06T16:02:00Z'),
         ($1, '2026-03-06', 'phone', 'failed', '2026-03-06T16:02:00Z')`,
      [spaceId, state],
    );
    return spaceId;
  }
});
