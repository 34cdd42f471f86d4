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
