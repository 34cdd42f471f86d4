import type { EpochDay } from '../days/day';

/** The held work of one day. */
export interface WorkDay {
  on: EpochDay;
  /** Sum of `sessionUnits` of that day, 0 or more. */
  units: number;
}

/** The load that was agreed, from a day on; the first agreement also speaks for the days before it. */
export interface CapacityTerms {
  effectiveFrom: EpochDay;
  /** Capacity K, 1 to 80 units a week. */
  unitsPerWeek: number;
}
