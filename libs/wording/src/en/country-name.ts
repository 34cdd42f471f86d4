import { habit } from './habits';
import { wordsLocale } from './words-locale';

/**
 * What a country is called.
 *
 * @param code ISO 3166-1 alpha-2, in capitals.
 * @returns Its name; the code itself where there is none.
 * @throws {RangeError} On what is no code.
 * @example countryName('NZ') // 'New Zealand'
 */
export function countryName(code: string): string {
  const names = habit(
    'countries',
    () => new Intl.DisplayNames(wordsLocale(), { type: 'region', fallback: 'none' }),
  );
  return names.of(code) ?? code;
}
