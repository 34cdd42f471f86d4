import type { LogSession, Session } from '@understory/contracts';
import { saidOf } from './session-writes';

/** A usual session that has just ended: what one tap logs. */
export const USUAL_MINUTES = 50;

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

/** What the sheet begins with: the session as it stands, or one that has just ended. */
export function draftOf(
  session: Session | null,
  now: Temporal.Instant,
  timeZone: string,
): LogSession {
  return session ? saidOf(session) : endedNow(now, timeZone);
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
