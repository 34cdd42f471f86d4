import { habit } from './habits';

/**
 * A time of day as the reader's clock shows it.
 *
 * @param time `HH:MM`, with or without seconds, which are left out.
 * @returns `14:10`, or `2:10 pm`; always with a colon and never broken in two.
 * @throws {RangeError} On another shape.
 * @example clockTime('14:10') // '14:10'
 */
export function clockTime(time: string): string {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  if (!minutes) throw new RangeError(`time must be HH:MM, not ${time}`);
  return countsTwelve() ? ofTwelve(Number(hours), `:${minutes}`) : `${hours}:${minutes}`;
}

/**
 * A full hour where there is little room, as on the line of a day.
 *
 * @param hour Whole; hours past midnight go on counting, those before it are below 0.
 * @returns `14`, or `2 pm`.
 * @example clockHour(26) // '2'
 */
export function clockHour(hour: number): string {
  const within = ((hour % 24) + 24) % 24;
  return countsTwelve() ? ofTwelve(within, '') : String(within);
}

function countsTwelve(): boolean {
  return habit('hours', ({ region, hours }) =>
    hours === null
      ? new Intl.DateTimeFormat(region, { hour: 'numeric' }).resolvedOptions().hour12
      : hours === 12,
  ) as boolean;
}

function ofTwelve(hour: number, minutes: string): string {
  return `${hour % 12 || 12}${minutes}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}
