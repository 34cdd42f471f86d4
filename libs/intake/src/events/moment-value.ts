/** A date or date-time as written, before any zone. */
export interface WrittenMoment {
  isDate: boolean;
  /** Ends in `Z`. */
  isUtc: boolean;
  /** Midnight where it is a date. */
  wall: Temporal.PlainDateTime;
}

const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?(?:\.\d+)?(Z)?$/;

/**
 * Reads `20260105`, `20260105T090000` or `20260105T090000Z`, also in the ISO spelling with dashes and colons.
 *
 * The form decides whether it is a date; programs often leave out VALUE=DATE, or write it before a time.
 *
 * @returns null where it is no such value or no day of the calendar.
 * @example readWall('2026-01-05T09:00:00Z') // { isDate: false, isUtc: true, wall: 2026-01-05T09:00:00 }
 */
export function readWall(value: string): WrittenMoment | null {
  const compact = value.trim().toUpperCase().replace(' ', 'T').replace(/[-:]/g, '');
  const found = BASIC.exec(compact);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, utc] = found;
  const clock = { hour: Number(hour ?? 0), minute: Number(minute ?? 0) };
  try {
    const wall = Temporal.PlainDateTime.from(
      {
        ...{ year: Number(year), month: Number(month), day: Number(day) },
        ...{ ...clock, second: Math.min(59, Number(second ?? 0)) },
      },
      { overflow: 'reject' },
    );
    return { wall, isDate: hour === undefined, isUtc: utc === 'Z' && hour !== undefined };
  } catch {
    return null;
  }
}
