import type { ContentLine } from '../lines/content-line';
import type { ZoneReader } from '../zones/zone-reader';
import type { EventLength } from './event-version';
import { type Moment, instantOf } from './moment';

const DAY = 1440;

/**
 * Turns times that mean whole days into dates: from midnight to midnight, as Outlook writes all-day events.
 *
 * The midnight may be that of the event's own clock or, where Outlook says so, of the calendar's.
 *
 * @returns `start` and `length` as they were where they mean no whole days.
 */
export function wholeDays(
  { start, length }: { start: Moment; length: EventLength },
  lines: readonly ContentLine[],
  zones: ZoneReader,
): { start: Moment; length: EventLength } {
  if (start.isDate || 'days' in length) return { start, length };
  const isFlagged = lines.some(
    ({ name, value }) => name === 'X-MICROSOFT-CDO-ALLDAYEVENT' && /^true$/i.test(value),
  );
  const local = zones.home.toWall(instantOf(start));
  const wall = isFlagged && isMidnight(local) ? local : start.wall;
  const days = Math.round(length.minutes / DAY);
  const isWhole = Math.abs(length.minutes - days * DAY) <= 60;
  if (!isMidnight(wall) || days < 1 || !isWhole) return { start, length };
  const end = start.zone.toWall(instantOf(start).add({ minutes: length.minutes }));
  if (!isFlagged && !isMidnight(end)) return { start, length };
  const midnight: Moment = { isDate: true, wall, zone: zones.home, isFloating: false };
  return { start: midnight, length: { days } };
}

function isMidnight(wall: Temporal.PlainDateTime): boolean {
  return wall.hour === 0 && wall.minute === 0 && wall.second === 0;
}
