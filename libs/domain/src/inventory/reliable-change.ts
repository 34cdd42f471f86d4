import { oneOf } from '../one-of';
import { within } from '../within';
import { CBI_SUBSCALES, type CbiSubscale } from './log';

/**
 * Spread and consistency of each subscale among 1,914 Danish employees in human service work, about 1999-2000. Unverified:
 * quoted from memory of the validation paper, confirmed by no page that was found.
 */
export const UNVERIFIED_CBI_SPREAD: Readonly<
  Record<CbiSubscale, { readonly sd: number; readonly alpha: number }>
> = {
  personal: { sd: 16.5, alpha: 0.87 },
  work: { sd: 17.7, alpha: 0.87 },
  client: { sd: 17.6, alpha: 0.85 },
};

/** Of a normal distribution, 95 % lie within so many standard deviations. */
const Z95 = 1.96;
const SCORES = { min: 0, max: 100 } as const;

/**
 * Standard error of measurement: how far one score lies from what many repetitions would give.
 *
 * @param subscale Which of the three.
 * @returns SD·√(1-α), points of 0 to 100: 5.9, 6.4, 6.8.
 * @throws {RangeError} On another subscale.
 * @see `UNVERIFIED_CBI_SPREAD`: as unverified as what it is made of.
 * @example standardError('work') // 6.3818
 */
export function standardError(subscale: CbiSubscale): number {
  oneOf('subscale', subscale, CBI_SUBSCALES);
  const { sd, alpha } = UNVERIFIED_CBI_SPREAD[subscale];
  return sd * Math.sqrt(1 - alpha);
}

/**
 * Reliable change: the least difference between two scores that the inventory's own wobble does not explain (95 %).
 *
 * @param subscale Which of the three.
 * @returns 1.96·√2·SEM, points, to one decimal as it is shown: 16.5, 17.7, 18.9.
 * @throws {RangeError} On another subscale.
 * @see Jacobson and Truax, "Clinical significance", J Consult Clin Psychol 59(1), 1991; figures unverified.
 * @example reliableChange('client') // 18.9
 */
export function reliableChange(subscale: CbiSubscale): number {
  return Math.round(10 * Z95 * Math.SQRT2 * standardError(subscale)) / 10;
}

/** From where to where a score may lie, both ends within 0 to 100. */
export interface ErrorBand {
  low: number;
  high: number;
}

/**
 * The band of error around one score (95 %).
 *
 * @param subscale Which of the three.
 * @param score 0 to 100.
 * @returns score ± 1.96·SEM, points, held within 0 to 100.
 * @throws {RangeError} On another subscale or a score outside its range.
 * @example errorBand('work', 50) // { low: 37.49, high: 62.51 }
 */
export function errorBand(subscale: CbiSubscale, score: number): ErrorBand {
  const reach = Z95 * standardError(subscale);
  within('score', score, SCORES);
  return { low: Math.max(SCORES.min, score - reach), high: Math.min(SCORES.max, score + reach) };
}
