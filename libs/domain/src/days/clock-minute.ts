const SHAPE = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * A time of day as a number, so that two can be compared.
 *
 * @param time `HH:MM`, 00:00 to 23:59, on the person's own clock.
 * @returns Whole minutes after midnight, 0 to 1439.
 * @throws {RangeError} On another shape.
 * @example clockMinute('18:30') // 1110
 */
export function clockMinute(time: string): number {
  const [, hours, minutes] = SHAPE.exec(time) ?? [];
  if (!minutes) throw new RangeError(`time must be HH:MM, not ${time}`);
  return Number(hours) * 60 + Number(minutes);
}
