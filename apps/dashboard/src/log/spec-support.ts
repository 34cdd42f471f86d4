import type { Log, LoggedDay, OtherTime } from '@understory/contracts';
import { DATE, ZONE, nextId } from '../today/spec-support';

/** For specs: a day of the log that holds nothing but what is named. */
export function loggedDay(on: string, part: Partial<LoggedDay> = {}): LoggedDay {
  return {
    on,
    heldSessions: 0,
    heldMinutes: 0,
    heldUnits: 0,
    plannedSessions: 0,
    plannedMinutes: 0,
    plannedUnits: 0,
    otherMinutes: 0,
    supportMinutes: 0,
    isLeave: false,
    ...part,
  };
}

/** The week of 23 to 29 November 2026, or another. */
export function log(part: Partial<Log> = {}, from = '2026-11-23'): Log {
  const first = Temporal.PlainDate.from(from);
  return {
    days: Array.from({ length: 7 }, (_, days) => loggedDay(first.add({ days }).toString())),
    sessions: [],
    otherTime: [],
    cases: [],
    ...part,
  };
}

export function otherTime(clock: string, part: Partial<OtherTime> = {}): OtherTime {
  return {
    id: nextId(),
    startsAt: `${DATE}T${clock}:00Z`,
    zone: ZONE,
    minutes: 30,
    kind: 'notes',
    version: 1,
    localDate: DATE,
    isImported: false,
    ...part,
  };
}
