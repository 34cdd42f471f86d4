import type { CalendarLines } from '../lines/components';
import { type EventZone, ianaZone, isUtc } from './event-zone';
import { guessZone } from './guess-zone';
import { type ZoneYears, rulesZone } from './rules-zone';
import { namedZone } from './zone-name';

/** Finds the clock for the times of one calendar. */
export interface ZoneReader {
  /** For times that name no zone: the calendar's own, else the person's. */
  fallback: EventZone;
  /** The clock on which days and times in UTC are told: the fallback, unless that is UTC itself. */
  home: EventZone;
  utc: EventZone;
  /** The zone of a TZID; `fallback` for an empty or unknown one. */
  zoneOf(tzid: string): EventZone;
}

/** What the reader had to assume. */
export interface ZoneAssumptions {
  /** Name as written → name of the zone it was read as. */
  guessed: Map<string, string>;
}

/**
 * A reader of the zones of one calendar.
 *
 * A TZID is taken as the name of a zone where it is one (IANA, Windows), else by the rules the calendar
 * brings for it, else guessed from what the name says, else as the calendar's own zone.
 *
 * @param own The person's zone.
 * @param assumptions Filled with every name that had to be guessed.
 */
export function zoneReader(
  calendar: CalendarLines,
  own: EventZone,
  years: ZoneYears,
  assumptions: ZoneAssumptions,
  tick: () => void,
): ZoneReader {
  const fallback = (calendar.zone && namedZone(calendar.zone)) || own;
  const candidates = [fallback, own];
  const found = new Map<string, EventZone>();

  function certain(tzid: string): EventZone | null {
    const described = calendar.zones.get(tzid);
    const located = described?.location ? namedZone(described.location) : null;
    const named = namedZone(tzid) ?? located;
    return (
      named ?? (described && rulesZone(described.observances, years, candidates, tick)) ?? null
    );
  }

  function guessed(tzid: string): EventZone {
    const zone = guessZone(tzid, candidates, years.to) ?? fallback;
    assumptions.guessed.set(tzid, zone.id);
    return zone;
  }

  function zoneOf(tzid: string): EventZone {
    if (tzid === '') return fallback;
    const zone = found.get(tzid) ?? certain(tzid) ?? guessed(tzid);
    found.set(tzid, zone);
    return zone;
  }

  const home = isUtc(fallback) ? own : fallback;
  return { fallback, home, utc: ianaZone('UTC') ?? own, zoneOf };
}
