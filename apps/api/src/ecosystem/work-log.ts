import {
  type ActingLog,
  type CapacityTerms,
  type EcosystemLog,
  epochDay,
  isoDate,
  KERNEL_DAYS,
  type LeaveSpan,
  type RunDay,
  type RunTerms,
  THRESHOLDS,
  type UnseenWorkLog,
  type WorkDay,
} from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { ACTING } from '../sessions/acting.queries';
import { UNSEEN_WORK } from '../unseen-work/unseen-work.queries';
import { CAPACITY, LEAVE, WORK_DAYS } from './ecosystem.queries';

/** What an ecosystem is read from on the side of the work. */
type WorkLog = Pick<
  EcosystemLog,
  'leave' | 'workDays' | 'capacity' | 'runs' | 'agreedRuns' | 'acting' | 'unseenWork'
>;

type WorkDayRow = WorkDay & RunDay;

type AgreementRow = CapacityTerms & { longestRun: number | null };

/**
 * Reads work, what was agreed about it, and how it felt; the statements travel together.
 *
 * @param before Work of days that are kept before this one is left out.
 */
export async function readWorkLog(
  db: SpaceDatabase,
  today: string,
  before: string,
): Promise<WorkLog> {
  const space = [db.spaceId];
  const actingFrom = isoDate(epochDay(today) - KERNEL_DAYS);
  const [days, agreements, leave, acting, unseenWork] = await Promise.all([
    db.rows<WorkDayRow>(WORK_DAYS, [db.spaceId, before]),
    db.rows<AgreementRow>(CAPACITY, space),
    db.rows<LeaveSpan>(LEAVE, space),
    db.rows<ActingLog>(ACTING, [db.spaceId, before, actingFrom]),
    db.rows<UnseenWorkLog>(UNSEEN_WORK, [db.spaceId, before]),
  ]);
  return {
    workDays: days.map(({ on, units }) => ({ on, units })),
    runs: days.flatMap(({ on, longestRun }) => (longestRun > 0 ? [{ on, longestRun }] : [])),
    capacity: agreements.map(({ effectiveFrom, unitsPerWeek }) => ({
      effectiveFrom,
      unitsPerWeek,
    })),
    agreedRuns: agreements.map(agreedRun),
    leave,
    acting,
    unseenWork,
  };
}

/** An agreement that says nothing about runs ends an earlier one that did. */
function agreedRun({ effectiveFrom, longestRun }: AgreementRow): RunTerms {
  return { effectiveFrom, longestRun: longestRun ?? THRESHOLDS.W10.agreedRun };
}
