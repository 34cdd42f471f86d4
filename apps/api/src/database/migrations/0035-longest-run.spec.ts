import { randomUUID } from 'node:crypto';
import { aMigratedDatabase } from '../../../test/support/migrations';

describe('the migration of longest runs', () => {
  const database = aMigratedDatabase();

  it('works out the runs of days that were kept before, in every space, and closes the door again', async () => {
    await database.undoUntilGone('work_day', 'longest_run');
    const [first, second] = [randomUUID(), randomUUID()];
    await addSpace(first, ['09:00', '09:55', '10:54', '11:49']);
    await addSpace(second, ['09:00', '10:00']);
    await database.migrate();
    const { rows } = await database.query(
      'SELECT space_id AS id, longest_run AS run FROM work_day ORDER BY run',
    );
    expect(rows).toEqual([
      { id: second, run: 1 },
      { id: first, run: 3 },
    ]);
    expect(await database.faults()).toEqual([]);
  });

  /** Sessions of fifty minutes on one day, back to back but for a few minutes; the fourth was not held. */
  async function addSpace(spaceId: string, times: readonly string[]): Promise<void> {
    await database.query(`INSERT INTO space (space_id, kind) VALUES ($1, 'personal')`, [spaceId]);
    await database.query(
      `INSERT INTO work_day (space_id, local_date, sessions, minutes, units)
       VALUES ($1, '2026-03-03', 0, 0, 0)`,
      [spaceId],
    );
    for (const [index, time] of times.entries()) {
      await database.query(
        `INSERT INTO session (space_id, id, starts_at, zone, local_date, minutes, kind, acuity,
           is_trauma_focused, outcome, is_first, is_risk_event, units, logged_at, version)
         VALUES ($1, $2, $3, 'Europe/London', '2026-03-03', 50, 'individual', 'usual', false, $4,
           false, false, 1, now(), 1)`,
        [spaceId, randomUUID(), `2026-03-03T${time}:00Z`, index < 3 ? 'held' : 'planned'],
      );
    }
  }
});
