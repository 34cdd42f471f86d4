import { habit } from './habits';

/**
 * Whose habits dates, times and numbers follow: a country, and the language it writes them in.
 *
 * @param tag BCP 47, a language with a country.
 * @throws {RangeError} Where it is no such tag.
 * @example formatRegionName('de-DE') // 'Germany, German'
 */
export function formatRegionName(tag: string): string {
  const { language, region = '' } = new Intl.Locale(tag);
  return `${namesOf('region').of(region)}, ${namesOf('language').of(language)}`;
}

/** Kept once it was asked: a list names ninety of them. */
function namesOf(type: 'region' | 'language'): Intl.DisplayNames {
  return habit(`names of a ${type}`, () => new Intl.DisplayNames('en-GB', { type }));
}
