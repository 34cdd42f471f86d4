import { epochDay, isoDate, type LocalHour } from '@understory/domain';

/** The hour that runs somewhere, on the clock that hangs there. */
export function localHourOf(instant: Temporal.Instant, timeZone: string): LocalHour {
  const there = instant.toZonedDateTimeISO(timeZone);
  return { day: epochDay(there.toPlainDate().toString()), hour: there.hour };
}

/**
 * When an hour begins somewhere. One that a clock leaves out begins when the clock goes on; of one that comes twice it is the
 * first.
 */
export function instantOf({ day, hour }: LocalHour, timeZone: string): Temporal.Instant {
  const plain = Temporal.PlainDate.from(isoDate(day)).toPlainDateTime({ hour });
  return plain.toZonedDateTime(timeZone).toInstant();
}

/** The same as a page says it. */
export function localTimeOf(instant: Temporal.Instant, timeZone: string) {
  const there = instant.toZonedDateTimeISO(timeZone);
  return {
    on: there.toPlainDate().toString(),
    time: there.toPlainTime().round('minute').toString({ smallestUnit: 'minute' }),
  };
}
