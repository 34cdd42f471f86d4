import type { TieTerms } from '../ties/log';
import { silenceAllowed } from './silence-allowed';

/**
 * Whether a tie has been silent long enough to be said to fade (W1): for more than three agreed intervals, four
 * where the rhythm is flexible, and for more than 24 days, so that a fortnight away which nobody marked as leave is
 * not taken for fading.
 *
 * @param quietDays Days without a contact, leave not counted; 0 or more.
 * @param terms The agreed rhythm, 3 to 120 days, and whether it is flexible.
 * @returns True beyond both.
 * @see docs/adr/0081-never-within-24-days.md
 * @example isFading(43, { rhythmDays: 14, isFlexible: false }) // true
 * @example isFading(23, { rhythmDays: 7, isFlexible: false }) // false
 */
export function isFading(
  quietDays: number,
  terms: Pick<TieTerms, 'rhythmDays' | 'isFlexible'>,
): boolean {
  const { count, unit } = silenceAllowed(terms);
  return quietDays > (unit === 'days' ? count : count * terms.rhythmDays);
}
