import {
  type ActingLog,
  type CapacityTerms,
  type ClientDay,
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
interface WorkLog {
  readonly work: Pick<
    EcosystemLog,
    'leave' | 'workDays' | 'capacity' | 'runs' | 'agreedRuns' | 'acting' | 'unseenWork'
  >;
  /** The same days, as supervision counts them. */
  readonly clientDays: readonly ClientDay[];
}

type WorkDayRow = WorkDay & RunDay & { minutes: number };

type AgreementRow = CapacityTerms & { longestRun: number | null };

/** Reads work, what was agreed about it, and how it felt; the statements travel together. */
export async function readWorkLog(db: SpaceDatabase, today: string): Promise<WorkLog> {
  const space = [db.spaceId];
  const actingFrom = isoDate(epochDay(today) - KERNEL_DAYS);
  const [days, agreements, leave, acting, unseenWork] = await Promise.all([
    db.rows<WorkDayRow>(WORK_DAYS, space),
    db.rows<AgreementRow>(CAPACITY, space),
    db.rows<LeaveSpan>(LEAVE, space),
    db.rows<ActingLog>(ACTING, [db.spaceId, actingFrom]),
    db.rows<UnseenWorkLog>(UNSEEN_WORK, space),
  ]);
  const work = {
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
  return { work, clientDays: days.filter(({ minutes }) => minutes > 0).map(clientDay) };
}

function clientDay({ on, minutes }: WorkDayRow): ClientDay {
  return { on, minutes, setting: null };
}

/** An agreement that says nothing about runs ends an earlier one that did. */
function agreedRun({ effectiveFrom, longestRun }: AgreementRow): RunTerms {
  return { effectiveFrom, longestRun: longestRun ?? THRESHOLDS.W10.agreedRun };
}
