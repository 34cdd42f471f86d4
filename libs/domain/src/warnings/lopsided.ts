import { EPOCH_DAYS, type EpochDay } from '../days/day';
import type { UnseenWorkLog } from '../unseen-work/log';
import { UnseenWorkCourse } from '../unseen-work/unseen-work-course';
import { within } from '../within';
import type { W8Facts } from './facts';

/**
 * W8, unseen work is lopsided, as it stands on a day. Raised on the day that follows two midnights at which I carried much
 * more of enough unseen work; cleared when it evens out, or when nothing of six weeks is left to say so.
 *
 * @param log Unseen work in any order; a repeated id counts once.
 * @param asOf Day to read at; later days are ignored.
 * @returns The day it was raised and what it rests on now; null while it does not stand.
 * @throws {RangeError} On a day, kind, effort or share outside its range.
 * @example lopsided([], 100) // null
 */
export function lopsided(
  log: readonly UnseenWorkLog[],
  asOf: EpochDay,
): { raisedOn: EpochDay; facts: W8Facts } | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const course = new UnseenWorkCourse(log);
  course.moveTo(asOf);
  return course.warning;
}
