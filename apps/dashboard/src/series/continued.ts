import type { LogSession, SaveSeries, Series } from '@understory/contracts';
import { epochDay, weekdayOn } from '@understory/domain';
import { saidOfSeries } from './series-writes';
import { type WeekStart, nextDays } from './series-days';

/** How a new session repeats. */
export type Repeat = Pick<SaveSeries, 'rhythm' | 'lastOn'>;

/** Farther than this a session is moved by itself: what that meant for those after it is anybody's guess. */
const MOVED_AT_MOST_DAYS = 6;

/** The series that a new session begins. */
export function seriesFrom(said: LogSession, { rhythm, lastOn }: Repeat): SaveSeries {
  const { caseId, practiceId, minutes, kind, acuity, isTraumaFocused, attendees, zone } = said;
  const work = { caseId, practiceId, minutes, kind, acuity, isTraumaFocused, attendees, zone };
  const { date, time } = whereOf(said);
  return { ...work, rhythm, lastOn, firstOn: date, at: time, continues: null, version: 0 };
}

/** Whether a series says everything about this session, so that no row has to be written for it. */
export function isOnlyPlanned({ outcome, isFirst, isRiskEvent }: LogSession): boolean {
  return outcome === 'planned' && !isFirst && !isRiskEvent;
}

/** Whether a change is one that those after it could share: time, length, kind or case. */
export function canBeShared(before: LogSession, said: LogSession): boolean {
  const isMoved =
    Temporal.Instant.compare(before.startsAt, said.startsAt) !== 0 ||
    before.minutes !== said.minutes;
  return isMoved || before.kind !== said.kind || before.caseId !== said.caseId;
}

/**
 * The series that goes on from a changed session, in place of the one it belonged to.
 *
 * @param said The session as it is to be; it still names the series and the day it stood on.
 * @param isWritten Whether the session itself is written as a row: then the new series begins with the one after it.
 * @param today `YYYY-MM-DD`; it begins on no earlier day, as what is over stays as it was.
 * @returns Null where none comes after it, or it was moved too far to speak for the others.
 */
export function continued(
  series: Series,
  said: LogSession,
  { isWritten, weekStart, today }: { isWritten: boolean; weekStart: WeekStart; today: string },
): SaveSeries | null {
  const { date, time } = whereOf(said);
  const on = said.series?.on ?? date;
  const days = epochDay(date) - epochDay(on);
  if (Math.abs(days) > MOVED_AT_MOST_DAYS) return null;
  const begun: SaveSeries = {
    ...seriesFrom(said, { rhythm: movedRhythm(series.rhythm, on, date), lastOn: series.lastOn }),
    lastOn: series.lastOn !== null && series.lastOn < date ? date : series.lastOn,
    continues: { id: series.id, version: series.version },
    at: time,
  };
  if (!isWritten && date >= today) return begun;
  const following = nextDays(begun, weekStart, { from: later(date, today), count: 2 });
  const next = following.find((day) => day > date);
  return next === undefined ? null : { ...begun, firstOn: next };
}

/** Whether a session stands on a day that is over, where those after it can no longer begin. */
export function isOver(said: LogSession, today: string): boolean {
  return whereOf(said).date < today;
}

/**
 * The earlier series with an end of its own, where a session that is written was moved to a later day: up to the day before the new
 * series begins, it would expect the next one on its old day still.
 *
 * @param begun As `continued` says it; it is written already.
 * @param today What it expected of days that are over, it expects still.
 * @returns Null where the earlier series ends in time.
 */
export function endedBehind(
  series: Series,
  said: LogSession,
  { begun, today }: { begun: SaveSeries; today: string },
): SaveSeries | null {
  const { date } = whereOf(said);
  const on = said.series?.on ?? date;
  const end = later(date, today);
  if (date <= on || begun.firstOn <= end) return null;
  if (series.lastOn !== null && series.lastOn < end) return null;
  const ended = endedBefore(series, end);
  return ended && { ...ended, version: series.version + 1 };
}

/** The series without this day and those after it; null where nothing would be left. */
export function endedBefore(series: Series, on: string): SaveSeries | null {
  if (on <= series.firstOn) return null;
  const lastOn = Temporal.PlainDate.from(on).subtract({ days: 1 }).toString();
  return { ...saidOfSeries(series), lastOn };
}

/** A rhythm with the weekday of one of its days moved to that of another; the others of the week stay. */
export function movedRhythm(
  rhythm: SaveSeries['rhythm'],
  from: string,
  to: string,
): SaveSeries['rhythm'] {
  if (rhythm.unit === 'month') return rhythm;
  const [before, after] = [weekdayOn(epochDay(from)), weekdayOn(epochDay(to))];
  const weekdays = rhythm.weekdays.map((day) => (day === before ? after : day));
  return { ...rhythm, weekdays: [...new Set(weekdays)].sort((a, b) => a - b) };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** Day and clock time of a start, in the zone that it is written for. */
function whereOf({ startsAt, zone }: LogSession): { date: string; time: string } {
  const there = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
  return {
    date: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
