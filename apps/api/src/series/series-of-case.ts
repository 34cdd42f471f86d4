import type { CasePause, SeriesAhead } from '@understory/contracts';
import { epochDay } from '@understory/domain';
import { IsNull } from 'typeorm';
import type { SpaceDatabase } from '../database/space-scope';
import { Problem } from '../http/problem';
import { readExpected } from './expected';
import { earliest, LOOKS_AHEAD_DAYS, nextExpected } from './next-expected';
import { SERIES, SeriesEntity } from './series.entity';
import { AHEAD_OF_CASE, type AheadRow, PAUSES_OF_CASE } from './series.queries';

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
  const [[named], ahead, expected, rows] = await Promise.all([
    db.rows<{ pauses: CasePause[] }>(PAUSES_OF_CASE, [spaceId, caseId]),
    db.rows<AheadRow>(AHEAD_OF_CASE, [spaceId, caseId, today, now.toString()]),
    readExpected(db, { from: yesterday, to: yesterday + LOOKS_AHEAD_DAYS }),
    manager.find(SeriesEntity, { where }),
  ]);
  if (!named) throw new Problem('not-found');
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
      pauses: named.pauses.filter((pause) => isAhead(pause, row, today)).length,
    };
  });
}

/** Whether a pause falls on days that a series has from today on. */
function isAhead({ from, to }: CasePause, series: SeriesEntity, today: string): boolean {
  const { firstOn, lastOn } = series;
  const since = firstOn > today ? firstOn : today;
  return (to === null || to >= since) && (lastOn === null || (from <= lastOn && today <= lastOn));
}
