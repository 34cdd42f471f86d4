import type { SpaceDatabase } from '../database/space-scope';
import { SeriesEntity } from './series.entity';
import { LOCK_ROWS } from './series.queries';

/**
 * A series that whoever asks goes on alone with. Whoever is adding or changing one of its rows is waited for, so that what comes
 * next sees that row too. Rows are locked first: who writes a session locks in this order.
 *
 * @returns Also one that was deleted; null where the space has none of that id.
 */
export async function seriesAlone(db: SpaceDatabase, id: string): Promise<SeriesEntity | null> {
  const { manager, spaceId } = db;
  await db.rows(LOCK_ROWS, [spaceId, id]);
  const lock = { mode: 'pessimistic_write' } as const;
  return manager.findOne(SeriesEntity, { where: { spaceId, id }, lock });
}
