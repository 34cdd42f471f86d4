import { plainDate } from './plain-date';
import { wordsLocale } from './words-locale';

/**
 * A span of days in words, nothing said twice.
 *
 * @param from First day, `YYYY-MM-DD`.
 * @param to Last day, included; not before the first.
 * @returns `24 November 2026`, `1 to 24 November 2026`, `28 October to 24 November 2026`, or both years; `November 1 to 24, 2026`
 *   where the month comes first.
 * @throws {RangeError} On another shape, a day that does not exist, or the wrong way round.
 * @example period('2026-11-01', '2026-11-24') // '1 to 24 November 2026'
 */
export function period(from: string, to: string): string {
  const first = plainDate(from);
  const last = plainDate(to, { withYear: true });
  if (to < from) throw new RangeError(`a period cannot end on ${to}, before ${from}`);
  if (from === to) return last;
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    return `${plainDate(from, { withYear: true })} to ${last}`;
  }
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${first} to ${last}`;
  return wordsLocale() === 'en-US'
    ? `${first} to ${last.slice(last.indexOf(' ') + 1)}`
    : `${Number(from.slice(8))} to ${last}`;
}
