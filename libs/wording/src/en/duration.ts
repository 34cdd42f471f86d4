import { whole } from './decimal';

/**
 * Minutes as hours and minutes.
 *
 * @param minutes 0 or more; rounded to whole minutes.
 * @returns `50 min`, `1 h`, `1 h 05`.
 * @throws {RangeError} On a negative or unknown number.
 * @example duration(70) // '1 h 10'
 */
export function duration(minutes: number): string {
  if (!(minutes >= 0 && Number.isFinite(minutes))) {
    throw new RangeError(`minutes must be 0 or more, not ${minutes}`);
  }
  const rounded = Math.round(minutes);
  const hours = Math.floor(rounded / 60);
  const rest = rounded % 60;
  if (hours === 0) return `${rest} min`;
  return `${whole(hours)} h${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`;
}

/**
 * The same as one word, for a row: never parted at the end of a line.
 *
 * @param minutes 0 or more; rounded to whole minutes.
 * @returns As `duration`, with no-break spaces.
 * @throws {RangeError} On a negative or unknown number.
 * @example durationInARow(70) // '1\u00a0h\u00a010'
 */
export function durationInARow(minutes: number): string {
  return duration(minutes).replaceAll(' ', '\u00a0');
}
