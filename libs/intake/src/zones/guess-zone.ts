import { findIana } from 'windows-iana';
import { type EventZone, ianaZone, offsetMinutes } from './event-zone';

const NORTH_AMERICAN =
  /^(?:\(.*\)\s*)?(eastern|central|mountain|pacific|alaska(?:n)?|hawaii(?:an)?|atlantic)(?: (?:standard |daylight )?time)?(?: \((?:us|canada).*\))?$/i;
const WINDOWS_WORDS: Readonly<Record<string, string>> = { alaska: 'Alaskan', hawaii: 'Hawaiian' };

/** Abbreviations that the tz database does not have as names; the most widely meant of each. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ...{ EDT: 'America/New_York', CST: 'America/Chicago', CDT: 'America/Chicago' },
  ...{ MDT: 'America/Denver', PST: 'America/Los_Angeles', PDT: 'America/Los_Angeles' },
  ...{ BST: 'Europe/London', CEST: 'Europe/Berlin', EEST: 'Europe/Athens' },
  ...{ AEST: 'Australia/Sydney', AEDT: 'Australia/Sydney' },
  ...{ NZST: 'Pacific/Auckland', NZDT: 'Pacific/Auckland' },
};

const OFFSET = /(?:^|[^\w])?(?:UTC|GMT)?\s*([+-])\s*(\d{1,2}):?(\d{2})?(?!\d)/i;

/**
 * What a name that is no zone's name probably means: a display name, an abbreviation, cities, an offset.
 *
 * @param candidates Zones to prefer where only an offset is told, the likeliest first.
 * @param year For comparing offsets; the standard time of that year counts.
 * @returns null where the name tells nothing, as "Customized Time Zone" does.
 * @example guessZone('(UTC+01:00) Amsterdam, Berlin, Bern', [], 2026)?.id // 'Europe/Amsterdam'
 */
export function guessZone(
  name: string,
  candidates: readonly EventZone[],
  year: number,
): EventZone | null {
  const minutes = writtenOffset(name);
  const spoken = spokenZone(name) ?? cityZone(name, minutes, year);
  if (spoken || minutes === null) return spoken;
  const preferred = candidates.find((zone) => standardOffset(zone, year) === minutes);
  return preferred ?? fixedZone(minutes);
}

/** The zone that always stands at an offset, or null where the tz database has none. */
export function fixedZone(minutes: number): EventZone | null {
  if (minutes === 0) return ianaZone('UTC');
  if (minutes % 60 === 0)
    return ianaZone(`Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes / 60)}`);
  return null;
}

function spokenZone(name: string): EventZone | null {
  const abbreviated = ABBREVIATIONS[name.toUpperCase()];
  if (abbreviated) return ianaZone(abbreviated);
  const word = NORTH_AMERICAN.exec(name)?.[1]?.toLowerCase();
  if (!word) return null;
  const capital = WINDOWS_WORDS[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
  const [found] = findIana(`${capital} Standard Time`);
  return found ? ianaZone(found) : null;
}

/** "(UTC+01:00) Amsterdam, Berlin, Bern": the first city that the tz database knows at that offset. */
function cityZone(name: string, minutes: number | null, year: number): EventZone | null {
  const words = name.split(/[^\p{L} ]+/u).map((word) => word.trim().replaceAll(' ', '_'));
  const cities = words.filter((word) => word.length > 2);
  if (cities.length === 0) return null;
  const ids = Intl.supportedValuesOf('timeZone');
  for (const city of cities) {
    const zone = ianaZone(ids.find((id) => id.endsWith(`/${city}`)) ?? '');
    if (zone && (minutes === null || standardOffset(zone, year) === minutes)) return zone;
  }
  return null;
}

function writtenOffset(name: string): number | null {
  const found = OFFSET.exec(name);
  if (!found) return null;
  const [, sign, hours, minutes = '0'] = found;
  const total = Number(hours) * 60 + Number(minutes);
  if (total > 14 * 60) return null;
  return sign === '-' ? -total : total;
}

/** Offset without daylight saving: the smaller of January's and July's. */
function standardOffset(zone: EventZone, year: number): number {
  const at = (month: number) =>
    offsetMinutes(
      zone,
      new Temporal.PlainDateTime(year, month, 15).toZonedDateTime('UTC').toInstant(),
    );
  return Math.min(at(1), at(7));
}
