import { epochDay, isoDate } from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import type { SeriesEntity } from './series.entity';
import { BRING_BACK, DROP_PLANNED, TAKE_BACK_ROWS, TAKEN_LATER } from './series.queries';

/**
 * Keeps the rows of a series in step with its end. What is planned beyond it goes; what went with the series, with its end or
 * with a continuation that was removed since comes back as far as it reaches again. What went is known by its moment: that of
 * the series' own last write.
 *
 * @param before The series as it was.
 * @param at When it was written last: now.
 */
export async function moveEnd(
  db: SpaceDatabase,
  { id, deletedAt, loggedAt }: SeriesEntity,
  { lastOn, at }: { lastOn: string | null; at: Date },
): Promise<void> {
  const series = [db.spaceId, id];
  const last = lastOn ?? 'infinity';
  const now = at.toISOString();
  for (const moment of [loggedAt, ...(deletedAt ? [deletedAt] : [])]) {
    await db.rows(BRING_BACK, [...series, moment.toISOString(), last]);
    await db.rows(TAKEN_LATER, [...series, moment.toISOString(), now]);
  }
  await db.rows(TAKE_BACK_ROWS, [...series, last]);
  if (lastOn === null) return;
  await db.rows(DROP_PLANNED, [...series, isoDate(epochDay(lastOn) + 1), now]);
}
