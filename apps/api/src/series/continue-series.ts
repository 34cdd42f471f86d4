import { epochDay, isoDate } from '@understory/domain';
import { NOT_YOURS } from '@understory/wording';
import type { SpaceDatabase } from '../database/space-scope';
import { Problem } from '../http/problem';
import { refused } from '../logged-moment';
import { SERIES, SeriesEntity } from './series.entity';
import { DROP_PLANNED, HAND_ON_ROWS, TAKEN_LATER } from './series.queries';
import { seriesAlone } from './series-alone';

export interface Continuation {
  /** The series that ends, and the version of it that the writer saw. */
  readonly earlier: { readonly id: string; readonly version: number };
  /** The new series, which stands already. */
  readonly id: string;
  readonly firstOn: string;
  readonly at: Date;
}

/**
 * Refuses to continue a series that is not there, or that changed since the writer saw it. Whoever asks goes on alone.
 *
 * @throws {Problem} `invalid-input`, or `changed-elsewhere` with the earlier series as it now stands.
 */
export async function seriesToContinue(
  db: SpaceDatabase,
  { id, version }: Continuation['earlier'],
): Promise<SeriesEntity> {
  const earlier = await seriesAlone(db, id);
  if (!earlier) throw refused('continues.id', NOT_YOURS.series);
  if (earlier.deletedAt !== null) throw new Problem('changed-elsewhere', { current: null });
  if (earlier.version === version) return earlier;
  throw new Problem('changed-elsewhere', { current: SERIES.answer(earlier) });
}

/**
 * Ends a series the day before the one that continues it; nothing is left of one that had only begun there. What is planned of
 * it from that day on goes, every other row goes with the new series as it is.
 */
export async function endEarlierSeries(
  db: SpaceDatabase,
  earlier: SeriesEntity,
  { id, firstOn, at }: Continuation,
): Promise<void> {
  const { spaceId, manager } = db;
  const dayBefore = isoDate(epochDay(firstOn) - 1);
  const ending =
    dayBefore < earlier.firstOn
      ? { deletedAt: at }
      : {
          lastOn:
            earlier.lastOn !== null && earlier.lastOn < dayBefore ? earlier.lastOn : dayBefore,
        };
  const key = { spaceId, id: earlier.id };
  await manager.update(SeriesEntity, key, {
    ...ending,
    loggedAt: at,
    version: earlier.version + 1,
  });
  const moment = at.toISOString();
  await db.rows(TAKEN_LATER, [spaceId, earlier.id, earlier.loggedAt.toISOString(), moment]);
  await db.rows(DROP_PLANNED, [spaceId, earlier.id, firstOn, moment]);
  await db.rows(HAND_ON_ROWS, [spaceId, earlier.id, firstOn, id, moment]);
}
