import type { LocalTime } from '@understory/contracts';

/** A moment on the person's own clock. */
export function ownMoment(instant: string, timeZone: string): LocalTime {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return { on: there.toPlainDate().toString(), time: there.toPlainTime().toString().slice(0, 5) };
}
