import type { TieTerms } from '../ties/log';
import { THRESHOLDS } from './thresholds';

/** A silence as it is counted: in agreed intervals, or in days. */
export interface Silence {
  readonly count: number;
  readonly unit: 'intervals' | 'days';
}

/**
 * The silence that a tie is allowed before it is said to fade (W1): three agreed intervals, four where the rhythm is
 * flexible, or 24 days where those would be over sooner.
 *
 * @param terms The agreed rhythm, 3 to 120 days, and whether it is flexible.
 * @returns The longer of both; intervals where they are the same.
 * @see docs/adr/0081-never-within-24-days.md
 * @example silenceAllowed({ rhythmDays: 14, isFlexible: false }) // { count: 3, unit: 'intervals' }
 * @example silenceAllowed({ rhythmDays: 7, isFlexible: false }) // { count: 24, unit: 'days' }
 */
export function silenceAllowed({
  rhythmDays,
  isFlexible,
}: Pick<TieTerms, 'rhythmDays' | 'isFlexible'>): Silence {
  const { raiseAbove, raiseAboveFlexible, raiseAboveDays } = THRESHOLDS.W1;
  const intervals = isFlexible ? raiseAboveFlexible : raiseAbove;
  return intervals * rhythmDays < raiseAboveDays
    ? { count: raiseAboveDays, unit: 'days' }
    : { count: intervals, unit: 'intervals' };
}
