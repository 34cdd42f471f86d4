/** From its first moment to the first of the next, in milliseconds since 1970. */
interface CalendarDay {
  readonly from: number;
  readonly to: number;
}

/** Of each zone the day that was asked for last. */
const latest = new Map<string, CalendarDay>();

/** The calendar day of a moment in a time zone; a day in which clocks change is shorter or longer than others. */
export function calendarDay(now: Temporal.Instant, timeZone: string): CalendarDay {
  const known = latest.get(timeZone);
  const { epochMilliseconds } = now;
  if (known && known.from <= epochMilliseconds && epochMilliseconds < known.to) return known;
  const from = now.toZonedDateTimeISO(timeZone).startOfDay();
  const to = from.add({ days: 1 }).startOfDay();
  const day = { from: from.epochMilliseconds, to: to.epochMilliseconds };
  latest.set(timeZone, day);
  return day;
}
