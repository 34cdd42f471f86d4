/** Cities that some browsers still list by an older name. */
const NEWER: Readonly<Record<string, string>> = {
  'America/Godthab': 'America, Nuuk',
  'Asia/Calcutta': 'Asia, Kolkata',
  'Asia/Katmandu': 'Asia, Kathmandu',
  'Asia/Rangoon': 'Asia, Yangon',
  'Asia/Saigon': 'Asia, Ho Chi Minh City',
  'Atlantic/Faeroe': 'Atlantic, Faroe',
  'Europe/Kiev': 'Europe, Kyiv',
  'Pacific/Truk': 'Pacific, Chuuk',
};

/**
 * What a time zone is called.
 *
 * @param zone As the time zone database writes it; an older spelling is said by the newer one.
 * @example zoneName('Europe/Isle_of_Man') // 'Europe, Isle of Man'
 */
export function zoneName(zone: string): string {
  return NEWER[zone] ?? zone.replaceAll('_', ' ').replaceAll('/', ', ');
}
