import { clockTime, zoneName } from '@understory/wording';
import { countries, timeZones } from '../found/places';
import type { Choice } from './search-choice';

/** Not every browser knows the zones of a country yet. */
type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined };

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
