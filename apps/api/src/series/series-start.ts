/**
 * The instant at which a clock on the wall shows a time on a day. In the hour that spring skips there is no such instant: then
 * it is the first one after the gap. In the hour that autumn repeats it is the first of the two.
 *
 * @param on `YYYY-MM-DD`
 * @param at `HH:MM`
 * @throws {RangeError} On a zone that this runtime does not know.
 */
export function seriesStart(on: string, at: string, zone: string): Temporal.Instant {
  const wall = Temporal.PlainDateTime.from(`${on}T${at}`);
  const start = wall.toZonedDateTime(zone);
  if (start.toPlainDateTime().equals(wall)) return start.toInstant();
  const before = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const gap = before.getTimeZoneTransition('next');
  return (gap ?? start).toInstant();
}
