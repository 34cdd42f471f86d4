import type { EpochDay } from '../days/day';
import { UNRATED_NOURISHMENT } from './nourishment';

/** Contacts held on one day. */
export interface HeldDay {
  readonly on: EpochDay;
  readonly count: number;
}

/** One tie as of the close of a day: plain data, all that its next days need of what was logged. */
export interface TieState {
  /** The day whose close this is; null before the first. */
  readonly day: EpochDay | null;
  /** Reserve S, 0 to 2, as it stood at `reserveAt`. */
  readonly reserve: number;
  /** Reading of the clock that leave pauses, days. */
  readonly reserveAt: number;
  /** Held contact or answer; null without either. */
  readonly lastContactOn: EpochDay | null;
  /** Contacts that were missed since. */
  readonly missed: number;
  /** N, 0 to 1. */
  readonly nourishment: number;
  /** Contacts that N rests on. */
  readonly nourishedCount: number;
  /** Σ w·β/2 and Σ w, of which R is the quotient. */
  readonly giveSum: number;
  readonly giveWeight: number;
  /** Ratings that R rests on. */
  readonly ratingCount: number;
  /** Days with a held contact of the last eight weeks before the newest, older first. */
  readonly recent: readonly HeldDay[];
}

/** A tie of which nothing was logged. */
export const UNTOUCHED_TIE: TieState = {
  day: null,
  reserve: 0,
  reserveAt: 0,
  lastContactOn: null,
  missed: 0,
  nourishment: UNRATED_NOURISHMENT,
  nourishedCount: 0,
  giveSum: 0,
  giveWeight: 0,
  ratingCount: 0,
  recent: [],
};
