import type { EpochDay } from '../days/day';

/** When the sessions of a series come. */
export type SeriesRhythm =
  | {
      readonly unit: 'week';
      /** 1 every week, 2 every other one, at most 52. */
      readonly every: number;
      /** 1 Monday to 7 Sunday, in any order; at least one. */
      readonly weekdays: readonly number[];
    }
  | {
      readonly unit: 'month';
      /** 1 every month, at most 12. */
      readonly every: number;
      /** The date of the first day, or its weekday ("the second Tuesday"). */
      readonly by: 'date' | 'weekday';
    };

/** All that the days of a series follow from. */
export interface SeriesRule {
  readonly rhythm: SeriesRhythm;
  /** Nothing comes before it, and rhythms are counted from it. */
  readonly firstOn: EpochDay;
  /** Last day on which it may fall; null goes on. */
  readonly lastOn: EpochDay | null;
  /** First day of the person's week when the series was made: 1 Monday, 6 Saturday, 7 Sunday. */
  readonly weekStart: 1 | 6 | 7;
}
