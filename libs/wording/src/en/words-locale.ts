import { habit } from './habits';

/**
 * The English that orders day and month as the region does; for what takes a locale and no formats, such as a chart.
 *
 * @returns `en-GB` for `24 November`, `en-US` for `November 24`.
 * @throws {RangeError} Where the region is no BCP 47 tag.
 * @example wordsLocale() // 'en-GB'
 */
export function wordsLocale(): 'en-GB' | 'en-US' {
  return habit('order', ({ region }) => {
    const parts = new Intl.DateTimeFormat(region, {
      calendar: 'gregory',
      day: 'numeric',
      month: 'long',
    }).formatToParts(0);
    const first = parts.find(({ type }) => type === 'day' || type === 'month');
    return first?.type === 'month' ? 'en-US' : 'en-GB';
  });
}
