import type { LogSession, Session } from '@understory/contracts';
import { saidOf } from './session-writes';
import { USUAL_MINUTES } from './usual-minutes';

/** @returns A held session of the usual length that ends at `now`, to the minute. */
export function endedNow(now: Temporal.Instant, timeZone: string): LogSession {
  const start = now.round({ smallestUnit: 'minute' }).subtract({ minutes: USUAL_MINUTES });
  return {
    startsAt: start.toString(),
    zone: timeZone,
    minutes: USUAL_MINUTES,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    outcome: 'held',
    isFirst: false,
    isRiskEvent: false,
    caseId: null,
    practiceId: null,
    attendees: null,
    series: null,
    version: 0,
  };
}

/** Where a session begins that is added to some day, until it is said. */
const USUAL_START = '09:00';

/**
 * What the sheet begins with: the session as it stands, one of the usual hour on a day, or one that has just ended.
 *
 * @param on `YYYY-MM-DD`; without it, or on the day that it is now, one that has just ended.
 */
export function draftOf(
  session: Session | null,
  now: Temporal.Instant,
  timeZone: string,
  on?: string,
): LogSession {
  if (session) return saidOf(session);
  const ended = endedNow(now, timeZone);
  if (!on || dayAndTime(now.toString(), timeZone).date === on) return ended;
  const startsAt = instantOf({ date: on, time: USUAL_START }, timeZone);
  return { ...ended, startsAt, outcome: likelyOutcome(startsAt, now) };
}

/** Held once it has begun, planned before: what a new session is, until it is said. */
export function likelyOutcome(startsAt: string, now: Temporal.Instant): 'held' | 'planned' {
  if (startsAt === '') return 'held';
  return Temporal.Instant.compare(startsAt, now) <= 0 ? 'held' : 'planned';
}

export interface DayAndTime {
  readonly date: string;
  readonly time: string;
}

/** Date and clock time of an instant, as native inputs write them. */
export function dayAndTime(startsAt: string, timeZone: string): DayAndTime {
  const there = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone);
  return {
    date: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The instant that a date and clock time name; empty where they name none. */
export function instantOf({ date, time }: DayAndTime, timeZone: string): string {
  try {
    const plainTime = Temporal.PlainTime.from(time);
    return Temporal.PlainDate.from(date)
      .toZonedDateTime({ timeZone, plainTime })
      .toInstant()
      .toString();
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

/**
 * The same, but as it stood where that is what they name: on the night on which clocks go back an hour comes twice, and what began in
 * the second does not move into the first because something else of it is changed.
 *
 * @param stood Where it stood before; empty without.
 */
export function instantFrom(stood: string, when: DayAndTime, timeZone: string): string {
  const before = stood === '' ? null : dayAndTime(stood, timeZone);
  const isSame = before?.date === when.date && before.time === when.time;
  return isSame ? stood : instantOf(when, timeZone);
}
