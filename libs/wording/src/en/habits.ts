import { type Formats, formats } from '../formats';

/** More than one reader needs; a server that is told ever new regions begins again. */
const MOST_KNOWN = 500;
const known = new Map<string, unknown>();

/**
 * What the runtime says of the formats that hold now, kept once it was asked: asking is slow.
 *
 * @param name What is asked; every question has its own.
 * @param ask The question; its answer must rest on the formats alone.
 * @example habit('digits', ({ region }) => new Intl.NumberFormat(region)).format(1.5) // '1.5'
 */
export function habit<T>(name: string, ask: (formats: Formats) => T): T {
  const now = formats();
  const key = `${name} ${now.region} ${now.hours}`;
  if (!known.has(key)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, ask(now));
  }
  return known.get(key) as T;
}

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
