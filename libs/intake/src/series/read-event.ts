import { instantOf } from '../events/moment';
import type { ReadEvent } from '../reading';
import { isUtc } from '../zones/event-zone';
import type { Occurrence } from './expand-series';

/**
 * An occurrence as the reading gives it: on a named clock, with its days.
 *
 * Times written in UTC are told on the calendar's own clock, since an evening there may be the next day in UTC.
 */
export function readEvent({ version, title, start, key, isRecurring }: Occurrence): ReadEvent {
  const zone = start.isDate || isUtc(start.zone) ? version.home : start.zone;
  const instant = start.isDate ? zone.toInstant(start.wall) : instantOf(start);
  const first = start.isDate ? start.wall : zone.toWall(instant);
  const minutes = 'days' in version.length ? version.length.days * 1440 : version.length.minutes;
  const last = start.isDate
    ? first.add({ minutes: Math.max(0, minutes - 1) })
    : zone.toWall(instant.add({ milliseconds: Math.max(0, minutes * 60_000 - 1) }));
  return {
    title,
    uid: version.uid,
    key,
    startsAt: instant.toString(),
    zone: zone.id,
    localDate: first.toPlainDate().toString(),
    lastDate: last.toPlainDate().toString(),
    minutes,
    isAllDay: start.isDate,
    isTransparent: version.isTransparent,
    isRecurring,
    status: version.status,
    line: version.line,
  };
}
