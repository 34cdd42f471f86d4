import type { ContentLine } from '../lines/content-line';
import type { EventZone } from '../zones/event-zone';
import type { ZoneReader } from '../zones/zone-reader';
import { type WrittenMoment, readWall } from './moment-value';

/** A date, or a time on a certain clock. */
export interface Moment {
  isDate: boolean;
  wall: Temporal.PlainDateTime;
  zone: EventZone;
  /** Named no zone at all. */
  isFloating: boolean;
}

/**
 * Reads the value of a date property on the right clock.
 *
 * @returns null where the value is no date or time.
 */
export function readMoment(
  value: string,
  params: ContentLine['params'],
  zones: ZoneReader,
): Moment | null {
  const written = readWall(value);
  return written && placed(written, params['TZID'] ?? '', zones);
}

/** Reads a comma list, as in EXDATE and RDATE; `null` for each part that cannot be read, empty parts left out. */
export function readMoments({ value, params }: ContentLine, zones: ZoneReader): (Moment | null)[] {
  const parts = value.split(',').map((part) => part.trim());
  return parts.filter(Boolean).map((part) => readMoment(part.split('/')[0] ?? '', params, zones));
}

/** The instant of a moment; a date's is the midnight with which it begins. */
export function instantOf({ wall, zone }: Moment): Temporal.Instant {
  return zone.toInstant(wall);
}

function placed(written: WrittenMoment, tzid: string, zones: ZoneReader): Moment {
  const { isDate, isUtc, wall } = written;
  if (isUtc) return { isDate, wall, zone: zones.utc, isFloating: false };
  if (isDate) return { isDate, wall, zone: zones.home, isFloating: false };
  return { isDate, wall, zone: zones.zoneOf(tzid), isFloating: tzid === '' };
}
