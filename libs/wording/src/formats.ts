/** How dates, times and numbers are written. The words stay those of the language. */
export interface Formats {
  /** BCP 47 tag of the region whose habits are followed, as `fr-CH`. */
  readonly region: string;
  /** 12 or 24; null for what is usual in the region. */
  readonly hours: 12 | 24 | null;
}

/** What is followed until somebody says otherwise. */
export const FIRST_FORMATS: Formats = { region: 'en-GB', hours: 24 };

let source = (): Formats => FIRST_FORMATS;

/**
 * Says where sentences find the formats they are written in. A page names a signal, a server what the present request asks for.
 *
 * @param read Asked anew for every date, time and number.
 * @example readFormatsFrom(() => ({ region: 'de-DE', hours: null }))
 */
export function readFormatsFrom(read: () => Formats): void {
  source = read;
}

/**
 * The formats that hold now.
 *
 * @returns `FIRST_FORMATS` where nobody said otherwise.
 * @example formats().region // 'en-GB'
 */
export function formats(): Formats {
  return source();
}

/**
 * Says something in formats of its own, such as a mail to somebody, or a pack as it was frozen.
 *
 * @param own Its formats.
 * @param say Must be done when it returns: what it leaves for later is said in other formats.
 * @returns What was said.
 * @example inFormats({ region: 'en-US', hours: null }, () => plainDate('2026-11-24')) // 'November 24'
 */
export function inFormats<T>(own: Formats, say: () => T extends Promise<unknown> ? never : T): T {
  const others = source;
  source = () => own;
  try {
    return say();
  } finally {
    source = others;
  }
}
