const DAY_MS = 86_400_000;

/**
 * The number of a calendar day, so that days can be placed on a scale.
 *
 * @param on A day as `YYYY-MM-DD`.
 * @returns Whole days since 1 January 1970.
 * @throws {RangeError} On anything that is not a day of the calendar.
 * @example dayNumber('1970-01-08') // 7
 */
export function dayNumber(on: string): number {
  const ms = Date.parse(`${on}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`Not a calendar day: ${on}`);
  return ms / DAY_MS;
}

/**
 * The first days of the months within a span, with the month's short name.
 *
 * @param first First day of the span, as a day number.
 * @param last Last day of the span, as a day number, included.
 * @param locale BCP 47 language of the names.
 * @returns Oldest first; empty where the span holds no first of a month.
 * @example monthStarts(0, 40, 'en') // [{ day: 0, name: 'Jan' }, { day: 31, name: 'Feb' }]
 */
export function monthStarts(
  first: number,
  last: number,
  locale: string,
): { day: number; name: string }[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const begin = new Date(first * DAY_MS);
  const starts: { day: number; name: string }[] = [];
  for (let month = begin.getUTCMonth(); ; month += 1) {
    const ms = Date.UTC(begin.getUTCFullYear(), month, 1);
    const day = ms / DAY_MS;
    if (day > last) return starts;
    if (day >= first) starts.push({ day, name: name.format(ms) });
  }
}

/**
 * A day in few letters, as it stands below a bar.
 *
 * @param on A day as `YYYY-MM-DD`.
 * @param locale BCP 47 language.
 * @throws {RangeError} On anything that is not a day of the calendar.
 * @example shortDay('2026-11-03', 'en-GB') // '3 Nov'
 */
export function shortDay(on: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(dayNumber(on) * DAY_MS);
}
