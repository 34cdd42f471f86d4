import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';

const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const DAY_MS = 86_400_000;

/**
 * The id of one session of a series. Whoever knows the series works out the same one, so that two devices that mark the same
 * expected session, both offline, write the same row.
 *
 * It has the shape of a UUIDv7: the time is midnight of the day in UTC, all other bits are those of the series' own id.
 *
 * @param seriesId UUIDv7 in small letters.
 * @param on The day on which the session stands in its series, wherever it is moved; 0 or later, since a UUIDv7 knows no time
 *   before 1970.
 * @returns A UUIDv7 in small letters, another one for each day of each series.
 * @throws {RangeError} On an id that is no UUIDv7, or a day outside its range.
 * @see RFC 9562, section 5.7.
 * @example occurrenceId('019ab1c2-0000-7abc-8def-0123456789ab', 20781) // '01a20ada-2c00-7abc-8def-0123456789ab'
 */
export function occurrenceId(seriesId: string, on: EpochDay): string {
  if (!UUID_V7.test(seriesId)) throw new RangeError(`seriesId must be a UUIDv7, not "${seriesId}"`);
  within('on', on, { min: 0, max: EPOCH_DAYS.max }, 'whole');
  const time = (on * DAY_MS).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${seriesId.slice(13)}`;
}
