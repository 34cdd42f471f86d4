import { CheckInCourse } from '../check-ins/check-in-course';
import type { CheckInLog } from '../check-ins/log';
import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';
import type { W12Facts } from './facts/person';

/**
 * W12, people feel like demands: demands or "too much" at 3 or more in two of the last three check-ins.
 *
 * @param log Check-ins in any order; not changed. A repeated id counts once.
 * @param asOf Day to read at; later ones are ignored.
 * @returns The day it was raised and the check-ins it rests on; null while it does not stand.
 * @throws {RangeError} On a check-in out of range.
 * @see docs/adr/0086-answers-and-midnights.md
 * @example likeDemands([{ id: 'a', on: 10, demands: 3, … }, { id: 'b', on: 17, tooMuch: 4, … }], 19)?.raisedOn // 19
 */
export function likeDemands(
  log: readonly CheckInLog[],
  asOf: EpochDay,
): { raisedOn: EpochDay; facts: W12Facts } | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const course = new CheckInCourse(log);
  course.moveTo(asOf);
  return course.demandsWarning;
}
