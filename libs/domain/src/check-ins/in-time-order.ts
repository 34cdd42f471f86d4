import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { once } from '../once';
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
  const rows = once('checkIns', checkIns, (row) => row.id);
  for (const row of rows) {
    within('on', row.on, EPOCH_DAYS, 'whole');
    for (const name of CHECK_IN_ANSWERS) {
      const answer = row[name];
      if (answer !== null) within(name, answer, LIMITS.rating, 'whole');
    }
  }
  return rows.filter(({ on }) => on <= asOf).sort((a, b) => a.on - b.on || (a.id < b.id ? -1 : 1));
}
