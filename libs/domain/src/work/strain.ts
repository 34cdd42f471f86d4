import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';
import { ActingCourse, type StrainReading } from './acting-course';
import type { ActingLog } from './log';

export type { StrainReading } from './acting-course';

/**
 * Strain: how often I showed what I did not feel, the mean surface rating of the last 42 days over 4,
 * weighted by the kernel. Deep acting goes with little harm in the literature, so it is only shown.
 *
 * @param log Rated sessions in any order; a repeated id counts once.
 * @param asOf Day to read at; later days are ignored.
 * @returns Two figures from 0 to 1, no unit; each null where nothing of the last 42 days carries its rating.
 * @throws {RangeError} On a day or a rating outside its range.
 * @example strain([{ id: 'a', on: 100, surface: 3, deep: null }], 100) // { strain: 0.75, deep: null }
 */
export function strain(log: readonly ActingLog[], asOf: EpochDay): StrainReading {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const course = new ActingCourse(log);
  course.moveTo(asOf);
  return course.reading;
}
