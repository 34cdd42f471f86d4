import { type EpochDay, epochDay } from '@understory/domain';

const DAY_MS = 86_400_000;

/**
 * The first days of the months within a span, with the month's short name.
 *
 * @param first First day of the span.
 * @param last Last day of the span, included.
 * @param locale BCP 47 language of the names.
 * @returns Oldest first; empty where the span holds no first of a month.
 * @example monthStarts(0, 40, 'en') // [{ day: 0, name: 'Jan' }, { day: 31, name: 'Feb' }]
 */
export function monthStarts(
  first: EpochDay,
  last: EpochDay,
  locale: string,
): { day: EpochDay; name: string }[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const begin = new Date(first * DAY_MS);
  const starts: { day: EpochDay; name: string }[] = [];
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
  return format.format(epochDay(on) * DAY_MS);
}
