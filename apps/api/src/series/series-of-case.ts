import type { SeriesAhead } from '@understory/contracts';
import { epochDay } from '@understory/domain';
import { IsNull } from 'typeorm';
import type { SpaceDatabase } from '../database/space-scope';
import { Problem } from '../http/problem';
import { readExpected } from './expected';
import { earliest, LOOKS_AHEAD_DAYS, nextExpected } from './next-expected';
import { SERIES, SeriesEntity } from './series.entity';
import { AHEAD_OF_CASE, type AheadRow, STANDING_CASE } from './series.queries';

/**
 * The series of a case with what lies ahead of each, in no order.
 *
 * @param today The person's calendar day.
 * @throws {Problem} `not-found` where the case does not stand.
 */
export async function readSeriesOfCase(
  db: SpaceDatabase,
  caseId: string,
  { today, now }: { today: string; now: Temporal.Instant },
): Promise<SeriesAhead[]> {
  const { spaceId, manager } = db;
  const yesterday = epochDay(today) - 1;
  const where = { spaceId, caseId, deletedAt: IsNull() };
  const [[standing], ahead, expected, rows] = await Promise.all([
    db.rows<{ id: string }>(STANDING_CASE, [spaceId, caseId]),
    db.rows<AheadRow>(AHEAD_OF_CASE, [spaceId, caseId, today, now.toString()]),
    readExpected(db, { from: yesterday, to: yesterday + LOOKS_AHEAD_DAYS }),
    manager.find(SeriesEntity, { where }),
  ]);
  if (!standing) throw new Problem('not-found');
  const aheadOf = new Map(ahead.map((row) => [row.id, row]));
  const expectedOf = Map.groupBy(expected, ({ series }) => series.id);
  return rows.map((row) => {
    const { changedDays = 0, removedDays = 0, plannedOn } = aheadOf.get(row.id) ?? {};
    const next = nextExpected(expectedOf.get(row.id) ?? [], { yesterday, now });
    return {
      ...SERIES.answer(row),
      weekStart: row.weekStart,
      nextOn: earliest(plannedOn, next),
      ...{ changedDays, removedDays },
    };
  });
}
