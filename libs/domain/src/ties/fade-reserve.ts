import { LIMITS } from '../vocabulary';
import { within } from '../within';

/**
 * Reserve S after days without a contact: it halves with every agreed interval.
 *
 * @param reserve S, 0 to 2.
 * @param days Days passed, leave not counted; 0 or more.
 * @param rhythmDays Agreed days between contacts, 3 to 120.
 * @returns S, 0 to 2, no unit.
 * @throws {RangeError} On an input outside its range.
 * @example fadeReserve(1, 14, 14) // 0.5
 */
export function fadeReserve(reserve: number, days: number, rhythmDays: number): number {
  within('reserve', reserve, { min: 0, max: 2 });
  within('days', days, { min: 0, max: Number.MAX_SAFE_INTEGER });
  within('rhythmDays', rhythmDays, LIMITS.rhythmDays);
  return reserve * 2 ** (-days / rhythmDays);
}
