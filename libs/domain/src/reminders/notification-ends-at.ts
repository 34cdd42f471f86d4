import { EPOCH_DAYS } from '../days/day';
import { within } from '../within';
import { HOURS, type LocalHour, type QuietHours } from './digest-plan';
import { outsideQuietHours } from './outside-quiet-hours';

/**
 * The hour from which a notification that did not reach its device yet is not wanted any more: a telephone that is switched on
 * at night stays quiet, and what waited on Friday is old on Saturday, which may be leave. Our choice, ADR 151.
 *
 * @param now The hour that runs on the person's own clock.
 * @param quietHours Hours in which nothing is sent; null where none are kept.
 * @returns The beginning of quiet hours, or midnight where that comes first; `now` in quiet hours.
 * @throws {RangeError} On an hour that is none, a day outside the calendar, or quiet hours without length.
 * @example notificationEndsAt({ day: 20_784, hour: 16 }, { from: 20, to: 7 }) // { day: 20784, hour: 20 }
 * @example notificationEndsAt({ day: 20_784, hour: 16 }, null) // { day: 20785, hour: 0 }
 */
export function notificationEndsAt(now: LocalHour, quietHours: QuietHours | null): LocalHour {
  within('now.day', now.day, EPOCH_DAYS, 'whole');
  within('now.hour', now.hour, HOURS, 'whole');
  const free = outsideQuietHours(now, quietHours);
  if (free.day !== now.day || free.hour !== now.hour) return now;
  if (quietHours && quietHours.from > now.hour) return { day: now.day, hour: quietHours.from };
  return { day: now.day + 1, hour: 0 };
}
