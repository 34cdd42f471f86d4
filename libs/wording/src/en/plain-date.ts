import { epochDay } from '@understory/domain';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A calendar day in words.
 *
 * @param date `YYYY-MM-DD`.
 * @param options `withYear` adds the year.
 * @returns `24 November`, or `24 November 2026`.
 * @throws {RangeError} On another shape, or a day that does not exist.
 * @example plainDate('2026-11-24') // '24 November'
 */
export function plainDate(
  date: string,
  options: { readonly withYear: boolean } = { withYear: false },
): string {
  epochDay(date);
  const [year = '', month = '', day = ''] = date.split('-');
  const words = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  return options.withYear ? `${words} ${Number(year)}` : words;
}
