import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { once } from '../once';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import { KERNEL_DAYS, kernel } from './kernel';
import type { ActingLog } from './log';

/** How work felt from inside lately. */
export interface StrainReading {
  /** Mean surface acting, 0 to 1, the newest counting most; null unrated. */
  strain: number | null;
  /** Mean deep acting, 0 to 1, weighted alike; it is shown and counts for nothing. Null unrated. */
  deep: number | null;
}

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
  const surface = new WeightedMean();
  const deep = new WeightedMean();
  for (const row of once('acting', log, ({ id }) => id)) {
    const age = asOf - within('acting.on', row.on, EPOCH_DAYS, 'whole');
    checkRating('surface', row.surface);
    checkRating('deep', row.deep);
    if (age < 0 || age >= KERNEL_DAYS) continue;
    const weight = kernel(age);
    surface.add(row.surface, weight);
    deep.add(row.deep, weight);
  }
  return { strain: surface.share(), deep: deep.share() };
}

function checkRating(field: string, rating: number | null): void {
  if (rating !== null) within(field, rating, LIMITS.rating, 'whole');
}

class WeightedMean {
  private sum = 0;
  private weight = 0;

  add(rating: number | null, weight: number): void {
    if (rating === null) return;
    this.sum += rating * weight;
    this.weight += weight;
  }

  share(): number | null {
    return this.weight > 0 ? this.sum / this.weight / LIMITS.rating.max : null;
  }
}
