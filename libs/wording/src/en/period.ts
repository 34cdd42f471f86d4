import { plainDate } from './plain-date';

const DAY = /^(\d{4})-(\d{2})-\d{2}$/;

/**
 * A span of days in words, nothing said twice.
 *
 * @param from First day, `YYYY-MM-DD`.
 * @param to Last day, included; not before the first.
 * @returns `24 November 2026`, `1 to 24 November 2026`, `28 October to 24 November 2026`, or both years.
 * @throws {RangeError} On another shape, a day that does not exist, or the wrong way round.
 * @example period('2026-11-01', '2026-11-24') // '1 to 24 November 2026'
 */
export function period(from: string, to: string): string {
  const last = plainDate(to, { withYear: true });
  const first = plainDate(from);
  if (to < from) throw new RangeError(`a period cannot end on ${to}, before ${from}`);
  if (from === to) return last;
  const [, fromYear, fromMonth] = DAY.exec(from) ?? [];
  const [, toYear, toMonth] = DAY.exec(to) ?? [];
  if (fromYear !== toYear) return `${plainDate(from, { withYear: true })} to ${last}`;
  return fromMonth === toMonth ? `${first.split(' ')[0]} to ${last}` : `${first} to ${last}`;
}
