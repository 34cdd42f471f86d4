import type { Session, Unconfirmed } from '@understory/contracts';
import {
  LOG_ROW_TEXTS,
  dayWithName,
  sessionDetails,
  sessionName,
  sessionTitle,
} from '@understory/wording';
import { Day, type DaySession } from '../today/day-session';

export interface UnconfirmedRow {
  readonly session: Session;
  readonly clock: string;
  readonly title: string;
  /** With hour and day, as each has to be told from the others. */
  readonly name: string;
  readonly details: string;
}

export interface UnconfirmedDay {
  readonly on: string;
  readonly heading: string;
  readonly rows: readonly UnconfirmedRow[];
}

/** Sessions that wait to be confirmed, by day, oldest first, each day by the clock. */
export function unconfirmedDays(
  { sessions, cases }: Unconfirmed,
  timeZone: string,
  now: Temporal.Instant,
): UnconfirmedDay[] {
  const byDay = Map.groupBy(sessions, ({ localDate }) => localDate);
  return [...byDay]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([on, those]) => ({
      on,
      heading: dayWithName(on),
      rows: new Day(on, timeZone, now).sessions(those, cases).map((day) => rowOf(day, on)),
    }));
}

/** The first of so many rows, whole days as far as they go. */
export function firstRows(days: readonly UnconfirmedDay[], most: number): UnconfirmedDay[] {
  let left = most;
  const shown: UnconfirmedDay[] = [];
  for (const day of days) {
    if (left <= 0) break;
    shown.push({ ...day, rows: day.rows.slice(0, left) });
    left -= day.rows.length;
  }
  return shown;
}

function rowOf(day: DaySession, on: string): UnconfirmedRow {
  return {
    session: day.session,
    clock: day.startClock,
    title: sessionTitle(day),
    name: LOG_ROW_TEXTS.nameOn(sessionName(day), on),
    details: sessionDetails({ ...day, state: 'marked' }),
  };
}
