import { EPOCH_DAYS } from '../days/day';
import { within } from '../within';
import { checkQuietHours, HOURS, type LocalHour, type QuietHours } from './digest-plan';

/**
 * The first hour, at or after another, in which something may be sent.
 *
 * @param at Any hour of any day.
 * @param quietHours From one hour up to, not with, another; they may span midnight. Null where none are kept.
 * @returns The hour itself, or the one in which the quiet ends: on the same day or the next.
 * @throws {RangeError} On hours that are none, quiet hours without length, or a day outside the calendar.
 * @example outsideQuietHours({ day: 20_784, hour: 22 }, { from: 20, to: 7 }) // { day: 20785, hour: 7 }
 */
export function outsideQuietHours(at: LocalHour, quietHours: QuietHours | null): LocalHour {
  const { day, hour } = at;
  within('at.day', day, EPOCH_DAYS, 'whole');
  within('at.hour', hour, HOURS, 'whole');
  if (quietHours === null) return { day, hour };
  const { from, to } = checkQuietHours(quietHours);
  if (from < to) return from <= hour && hour < to ? { day, hour: to } : { day, hour };
  if (hour >= from) return { day: day + 1, hour: to };
  return hour < to ? { day, hour: to } : { day, hour };
}
