import { epochDay } from '@understory/domain';
import { habit } from './habits';
import { wordsLocale } from './words-locale';

const DAY_MS = 86_400_000;

const DAY = { day: 'numeric', month: 'long' } as const;
const SHORT = { day: 'numeric', month: 'short' } as const;

/**
 * A calendar day in words.
 *
 * @param date `YYYY-MM-DD`.
 * @param options `withYear` adds the year.
 * @returns `24 November`, or `24 November 2026`; `November 24, 2026` where the month comes first.
 * @throws {RangeError} On another shape, or a day that does not exist.
 * @example plainDate('2026-11-24') // '24 November'
 */
export function plainDate(
  date: string,
  { withYear }: { readonly withYear: boolean } = { withYear: false },
): string {
  return written(date, withYear ? { ...DAY, year: 'numeric' } : DAY);
}

/**
 * A day where it has little room.
 *
 * @param date `YYYY-MM-DD`.
 * @param options `withYear` adds the year.
 * @returns `3 Nov`, `3 Nov 2026`; `Nov 3, 2026` where the month comes first.
 * @throws {RangeError} On another shape, or a day that does not exist.
 * @example shortDay('2026-11-03') // '3 Nov'
 */
export function shortDay(
  date: string,
  { withYear }: { readonly withYear: boolean } = { withYear: false },
): string {
  return written(date, withYear ? { ...SHORT, year: 'numeric' } : SHORT);
}

/**
 * A day with its name in front.
 *
 * @param date `YYYY-MM-DD`.
 * @returns `Thursday 12 November`, or `Thursday, November 12`.
 * @throws {RangeError} On another shape, or a day that does not exist.
 * @example dayWithName('2026-11-12') // 'Thursday 12 November'
 */
export function dayWithName(date: string): string {
  return written(date, { ...DAY, weekday: 'long' });
}

/**
 * The name of a day of the week.
 *
 * @param date `YYYY-MM-DD`.
 * @param length `short` for three letters.
 * @returns `Thursday`, `Thu`.
 * @throws {RangeError} On another shape, or a day that does not exist.
 * @example dayName('2026-11-12', 'short') // 'Thu'
 */
export function dayName(date: string, length: 'long' | 'short' = 'long'): string {
  return written(date, { weekday: length });
}

/**
 * The name of a month.
 *
 * @param date Any day in it, `YYYY-MM-DD`.
 * @returns `November`.
 * @throws {RangeError} On another shape, or a day that does not exist.
 * @example monthName('2026-11-12') // 'November'
 */
export function monthName(date: string): string {
  return written(date, { month: 'long' });
}

function written(date: string, style: Intl.DateTimeFormatOptions): string {
  const formatter = habit(
    Object.keys(style).join() + Object.values(style).join(),
    () => new Intl.DateTimeFormat(wordsLocale(), { ...style, timeZone: 'UTC' }),
  );
  return formatter.format(epochDay(date) * DAY_MS);
}
