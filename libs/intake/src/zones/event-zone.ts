/** A clock on which events are written: converts between its wall and instants. */
export interface EventZone {
  /** IANA name, for the report; the nearest one where the calendar brought rules of its own. */
  id: string;
  toInstant(wall: Temporal.PlainDateTime): Temporal.Instant;
  toWall(instant: Temporal.Instant): Temporal.PlainDateTime;
}

const known = new Map<string, EventZone>();

/**
 * The zone of the tz database with that name, deprecated names included.
 *
 * A wall time that daylight saving skips is moved forward, one that occurs twice is taken at its first.
 *
 * @returns The zone with its name in proper case, or null where this runtime knows none (a bare offset is none).
 * @example ianaZone('us/eastern')?.id // 'US/Eastern'
 */
export function ianaZone(name: string): EventZone | null {
  const cached = known.get(name);
  if (cached) return cached;
  if (!/^[A-Za-z]/.test(name)) return null;
  let id: string;
  try {
    id = new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    return null;
  }
  const zone: EventZone = {
    id,
    toInstant: (wall) => wall.toZonedDateTime(id).toInstant(),
    toWall: (instant) => instant.toZonedDateTimeISO(id).toPlainDateTime(),
  };
  known.set(name, zone);
  return zone;
}

/** Minutes east of UTC on a zone's clock at an instant. */
export function offsetMinutes(zone: EventZone, instant: Temporal.Instant): number {
  const asUtc = zone.toWall(instant).toZonedDateTime('UTC').epochMilliseconds;
  return Math.round((asUtc - instant.epochMilliseconds) / 60_000);
}

const UTC_NAMES = /^(?:(?:Etc\/)?(?:UTC|UCT|GMT|Zulu|Universal|Greenwich|GMT[+-]?0))$/;

/** Whether a zone is UTC itself, by whichever name: a clock nobody lives by. */
export function isUtc({ id }: EventZone): boolean {
  return UTC_NAMES.test(id);
}
