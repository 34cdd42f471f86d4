import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { inTimeOrder } from '../days/row-cursor';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import type { CheckInLog } from './log';

/** The five answers of a check-in, in the order in which they are asked. */
export const CHECK_IN_ANSWERS = ['energy', 'withheld', 'alone', 'demands', 'tooMuch'] as const;
export type CheckInAnswer = (typeof CHECK_IN_ANSWERS)[number];

/**
 * Check-ins up to a day, checked and in order.
 *
 * @param checkIns Any order; not changed. A repeated id counts once.
 * @param asOf Day to read at; later ones are left out.
 * @returns Oldest first, those of one day by id; empty for none.
 * @throws {RangeError} On an answer that is not a whole number from 0 to 4, a day out of range, or one id with two contents.
 * @example checkInsUpTo(checkIns, asOf).at(-1)?.energy // 3
 */
export function checkInsUpTo(checkIns: readonly CheckInLog[], asOf: EpochDay): CheckInLog[] {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  return checkInsInOrder(checkIns, -Infinity).filter(({ on }) => on <= asOf);
}

/**
 * Check-ins checked and in order.
 *
 * @param checkIns Any order; not changed. A repeated id counts once.
 * @param after They must be dated after this day, since those up to it were taken in before; -Infinity for none.
 * @returns Oldest first, those of one day by id; empty for none.
 * @throws {RangeError} As `checkInsUpTo`, and on one that was taken in before.
 * @example checkInsInOrder(checkIns, -Infinity)[0] // the earliest
 */
export function checkInsInOrder(checkIns: readonly CheckInLog[], after: EpochDay): CheckInLog[] {
  const rows = inTimeOrder('checkIns', checkIns, ({ id }) => id, after);
  for (const row of rows) {
    for (const name of CHECK_IN_ANSWERS) {
      const answer = row[name];
      if (answer !== null) within(name, answer, LIMITS.rating, 'whole');
    }
  }
  return rows;
}
