import { clockTime } from '@understory/wording';
import { countries, timeZones } from '../found/places';
import type { Choice } from './search-choice';

/** Not every browser knows the zones of a country yet. */
type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined };

/** Cities that some browsers still list by an older name. */
const NEWER: Readonly<Record<string, string>> = {
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho Chi Minh City',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Every zone that the browser knows, with the time there now; a city and a country find it. */
export function zoneChoices(own: string, now: Temporal.Instant): Choice[] {
  let known: Map<string, string> | undefined;
  // Asking for the zones of every country takes a moment, which only a search is worth.
  const countriesOf = (zone: string) => (known ??= countriesByZone()).get(zone) ?? '';
  return timeZones(own).map((zone) => ({
    value: zone,
    label: zoneName(zone),
    note: timeThere(zone, now),
    get words() {
      return `${zone} ${countriesOf(zone)}`;
    },
  }));
}

/** "Europe, Isle of Man" for `Europe/Isle_of_Man`. */
export function zoneName(zone: string): string {
  return (NEWER[zone] ?? zone).replaceAll('_', ' ').replaceAll('/', ', ');
}

/** Whether two names mean one zone: some have an older name too. */
export function isSameZone(one: string, other: string): boolean {
  const moment = Temporal.Instant.fromEpochMilliseconds(0);
  return moment.toZonedDateTimeISO(one).equals(moment.toZonedDateTimeISO(other));
}

/** The clock there. */
export function timeThere(zone: string, now: Temporal.Instant): string {
  return clockTime(now.toZonedDateTimeISO(zone).toPlainTime().toString());
}

function countriesByZone(): Map<string, string> {
  const names = new Map<string, string>();
  for (const { code, name } of countries()) {
    const locale: LocaleWithZones = new Intl.Locale('und', { region: code });
    for (const zone of locale.getTimeZones?.() ?? []) {
      names.set(zone, `${names.get(zone) ?? ''} ${name}`);
    }
  }
  return names;
}
