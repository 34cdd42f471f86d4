import type { ContentLine } from '../lines/content-line';
import type { ZoneReader } from '../zones/zone-reader';
import { type EventLength, Unreadable } from './event-version';
import { type Moment, instantOf, readMoment } from './moment';

/** Without its `T`, which programs misplace: a length has no months, so nothing else can be meant. */
const DURATION = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;
/** Ten years: beyond this an end is a mistake, or stands for "never". */
const MOST_MINUTES = 10 * 366 * 1440;

/**
 * How long an event lasts, from DTEND or DURATION; a date without either lasts its day.
 *
 * @throws {Unreadable} No end on a timed event, an end that cannot be read, an end before the start or ten
 *   years after it.
 */
export function eventLength(
  start: Moment,
  end: ContentLine | undefined,
  duration: ContentLine | undefined,
  zones: ZoneReader,
): EventLength {
  const length = writtenLength(start, end, duration, zones);
  const minutes = 'days' in length ? length.days * 1440 : length.minutes;
  if (minutes > MOST_MINUTES) throw new Unreadable('bad-end');
  return length;
}

function writtenLength(
  start: Moment,
  end: ContentLine | undefined,
  duration: ContentLine | undefined,
  zones: ZoneReader,
): EventLength {
  if (end?.value) return until(start, readMoment(end.value, end.params, zones));
  if (duration?.value) return lasting(start, duration.value);
  if (start.isDate) return { days: 1 };
  throw new Unreadable('no-end');
}

function until(start: Moment, end: Moment | null): EventLength {
  if (!end) throw new Unreadable('bad-end');
  if (start.isDate) {
    const days = start.wall.toPlainDate().until(end.wall.toPlainDate()).days;
    if (days < 0) throw new Unreadable('ends-before-start');
    return { days: Math.max(1, days) };
  }
  const onStartClock = end.isDate ? { ...end, zone: start.zone } : end;
  const milliseconds =
    instantOf(onStartClock).epochMilliseconds - instantOf(start).epochMilliseconds;
  if (milliseconds < 0) throw new Unreadable('ends-before-start');
  return { minutes: Math.round(milliseconds / 60_000) };
}

function lasting(start: Moment, value: string): EventLength {
  const found = DURATION.exec(value.trim().toUpperCase().replaceAll('T', ''));
  if (!found) throw new Unreadable('bad-end');
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(2).map(amount);
  if (found[1] === '-') throw new Unreadable('ends-before-start');
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes + seconds / 60;
  if (!start.isDate) return { minutes: Math.round(total) };
  return { days: Math.max(1, Math.ceil(total / 1440)) };
}

function amount(digits: string | undefined): number {
  return Number(digits ?? 0);
}
