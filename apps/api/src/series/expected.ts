import { Logger } from '@nestjs/common';
import {
  type EpochDay,
  epochDay,
  isoDate,
  leaveClock,
  type LeaveSpan,
  occurrencesOf,
} from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { LEAVE } from '../ecosystem/ecosystem.queries';
import {
  EXPECTING_SERIES,
  type ExpectingRow,
  WRITTEN_OF_DAYS,
  type WrittenRow,
} from './series.queries';

/** Days, both included. */
export interface DaySpan {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** A session that a series expects on a day, while no row says anything about it. */
export interface ExpectedSession {
  readonly series: ExpectingRow;
  readonly on: EpochDay;
}

/** All that the sessions expected on some days follow from, but leave. */
export interface Expecting {
  readonly series: readonly ExpectingRow[];
  readonly written: WrittenRow;
}

const logger = new Logger('Series');
/** Pages ask for the same series again and again; the operator is told once. */
const told = new Set<string>();

/**
 * Reads what some days expect; the statements travel together.
 *
 * @param before Sessions still planned are counted before this day.
 */
export async function readExpecting(
  db: SpaceDatabase,
  { from, to }: DaySpan,
  before: EpochDay = from,
): Promise<Expecting> {
  const days = [db.spaceId, isoDate(from), isoDate(to)];
  const [series, [written]] = await Promise.all([
    db.rows<ExpectingRow>(EXPECTING_SERIES, days),
    db.rows<WrittenRow>(WRITTEN_OF_DAYS, [...days, isoDate(before)]),
  ]);
  return { series, written: written ?? { ofSeries: null, stillPlanned: 0 } };
}

/** The sessions expected on some days. */
export async function readExpected(db: SpaceDatabase, span: DaySpan): Promise<ExpectedSession[]> {
  const [expecting, leave] = await Promise.all([
    readExpecting(db, span),
    db.rows<LeaveSpan>(LEAVE, [db.spaceId]),
  ]);
  return expectedSessions(expecting, span, leave);
}

/** The sessions expected on some days: none on leave, none while their case rests or has ended, none that a row stands for. */
export function expectedSessions(
  { series, written }: Expecting,
  { from, to }: DaySpan,
  leave: readonly LeaveSpan[],
): ExpectedSession[] {
  const clock = leaveClock(leave);
  const taken = takenDays(written);
  return series.flatMap((row) =>
    unlessBroken(row, () =>
      occurrencesOf(row, from, to)
        .filter((on) => !clock.isLeave(on) && isCaseGoingOn(row, on))
        .filter((on) => !isTaken(row, on, taken))
        .map((on) => ({ series: row, on })),
    ),
  );
}

/** What comes of a row; nothing, and a line for the operator, where it cannot be read: one broken row breaks no page. */
export function unlessBroken<T>({ id }: ExpectingRow, work: () => T[]): T[] {
  try {
    return work();
  } catch (error) {
    if (!told.has(id)) {
      told.add(id);
      logger.warn(`Series ${id} cannot be read and expects nothing: ${(error as Error).message}`);
    }
    return [];
  }
}

/** Days of series for which a row stands, or stood. */
interface TakenDays {
  readonly standing: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
}

function takenDays({ ofSeries }: WrittenRow): TakenDays {
  const taken = { standing: new Set<string>(), deleted: new Set<string>() };
  for (const [id, on, isStanding] of ofSeries ?? []) {
    taken[isStanding ? 'standing' : 'deleted'].add(key(id, on));
  }
  return taken;
}

/**
 * A row that stands for a series that this one goes on from stands for the same day of this one: a device that was offline did
 * not know yet.
 */
function isTaken(
  { id, earlier }: ExpectingRow,
  on: EpochDay,
  { standing, deleted }: TakenDays,
): boolean {
  const own = key(id, on);
  if (standing.has(own) || deleted.has(own)) return true;
  return earlier.some((other) => standing.has(key(other, on)));
}

function isCaseGoingOn(
  { caseStartsOn, caseEndsOn, casePauses }: ExpectingRow,
  on: EpochDay,
): boolean {
  if (on < (caseStartsOn ?? on) || on > (caseEndsOn ?? on)) return false;
  return !(casePauses ?? []).some(
    ({ from, to }) => epochDay(from) <= on && (to === null || on <= epochDay(to)),
  );
}

function key(seriesId: string, on: EpochDay): string {
  return `${seriesId} ${on}`;
}
