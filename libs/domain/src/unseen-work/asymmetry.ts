import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';
import type { AsymmetryReading } from './asymmetry-from';
import type { UnseenWorkLog } from './log';
import { UnseenWorkCourse } from './unseen-work-course';

export type { AsymmetryReading } from './asymmetry-from';

/**
 * Asymmetry A: how much of the unseen work I carry, `Σ k·e(2s-1) ÷ (4 + Σ k·e)`.
 *
 * @param log Unseen work in any order; a repeated id counts once.
 * @param asOf Day to read at; later days are ignored.
 * @returns A in (-1, 1) with the effort behind it; null where nothing was logged in the 42 days up to `asOf`.
 * @throws {RangeError} On a day, kind, effort or share outside its range.
 * @example asymmetry([{ id: 'a', on: 100, kind: 'keeping-track', effort: 4, share: 1 }], 100)
 *   // { asymmetry: 0.5, effort: 4 }
 */
export function asymmetry(log: readonly UnseenWorkLog[], asOf: EpochDay): AsymmetryReading | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const course = new UnseenWorkCourse(log);
  course.moveTo(asOf);
  return course.asymmetry;
}
