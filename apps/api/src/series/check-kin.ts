import { SERIES_REFUSALS } from '@understory/wording';
import type { SpaceDatabase } from '../database/space-scope';
import { refused } from '../logged-moment';
import type { SeriesEntity } from './series.entity';
import { OVERLAPPING_KIN } from './series.queries';

type Span = Pick<SeriesEntity, 'firstOn' | 'lastOn'>;

/**
 * Of series that go on from one another each day belongs to one alone, or the same session would be expected twice.
 *
 * @param id Of the series, which is written already or stands as it was.
 * @throws {Problem} `invalid-input` by the day that reaches too far.
 */
export async function checkKin(
  db: SpaceDatabase,
  id: string,
  { firstOn, lastOn }: Span,
): Promise<void> {
  const params = [db.spaceId, id, firstOn, lastOn ?? 'infinity'];
  const [other] = await db.rows<{ isEarlier: boolean }>(OVERLAPPING_KIN, params);
  if (!other) return;
  if (other.isEarlier) throw refused('firstOn', SERIES_REFUSALS.reachesBack);
  throw refused('lastOn', SERIES_REFUSALS.reachesOn);
}

/** Whether a series comes to have days that it did not have. */
export function reachesFurther(before: SeriesEntity, { firstOn, lastOn }: Span): boolean {
  if (before.deletedAt !== null || firstOn < before.firstOn) return true;
  return before.lastOn !== null && (lastOn === null || lastOn > before.lastOn);
}
