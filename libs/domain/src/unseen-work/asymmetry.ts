import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';
import type { UnseenWorkLog } from './log';
import { eachCounting, type UnseenWorkDays, unseenWorkDays } from './unseen-work-days';

/** How the unseen work of the last weeks is shared. */
export interface AsymmetryReading {
  /** A, between -1 (others carry it) and 1 (I carry it), neither reached; 0 is shared evenly. */
  asymmetry: number;
  /** Σ k·e, the effort it rests on, 0 or more. */
  effort: number;
}

/** Effort that is taken as shared evenly before anything is logged, so that one entry says little: our choice. */
const EVEN_EFFORT = 4;

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
  return asymmetryOf(unseenWorkDays(log), within('asOf', asOf, EPOCH_DAYS, 'whole'));
}

/**
 * Asymmetry from prepared days, for callers that read many.
 *
 * @param days From `unseenWorkDays`.
 * @param asOf Day to read at.
 * @returns As `asymmetry`.
 * @example asymmetryOf(unseenWorkDays(log), 100)
 */
export function asymmetryOf(days: UnseenWorkDays, asOf: EpochDay): AsymmetryReading | null {
  let isKnown = false;
  let effort = 0;
  let tilt = 0;
  eachCounting(days, asOf, (entry, weight) => {
    isKnown = true;
    effort += weight * entry.effort;
    tilt += weight * entry.effort * (2 * entry.share - 1);
  });
  return isKnown ? { asymmetry: tilt / (EVEN_EFFORT + effort), effort } : null;
}
