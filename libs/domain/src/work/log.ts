import type { EpochDay } from '../days/day';

/** The held work of one day. */
export interface WorkDay {
  on: EpochDay;
  /** Sum of `sessionUnits` of that day, 0 or more. */
  units: number;
}

/** How a session with a rating was felt from inside. */
export interface ActingLog {
  id: string;
  on: EpochDay;
  /** Showing what was not felt, whole, 0 to 4; null unrated. */
  surface: number | null;
  /** Working to feel it, whole, 0 to 4; null unrated. */
  deep: number | null;
}

/** The longest run of sessions on one day. */
export interface RunDay {
  on: EpochDay;
  /** Held sessions in a row with gaps under ten minutes, whole, 1 or more. */
  longestRun: number;
}

/** The longest run that was agreed, from a day on; the first agreement also speaks for the days before it. */
export interface RunTerms {
  effectiveFrom: EpochDay;
  /** Sessions in a row without a break, whole, 1 to 20. */
  longestRun: number;
}

/** The load that was agreed, from a day on; the first agreement also speaks for the days before it. */
export interface CapacityTerms {
  effectiveFrom: EpochDay;
  /** Capacity K, 1 to 80 units a week. */
  unitsPerWeek: number;
}

/** When a session began, on the person's own clock. */
export interface SessionStart {
  id: string;
  on: EpochDay;
  /** Whole minutes after midnight, 0 to 1439. */
  startMinute: number;
}

/** When the last appointment of a day begins at the latest, from a day on; the first one also speaks for the days before it. */
export interface LastAppointmentTerms {
  effectiveFrom: EpochDay;
  /** Whole minutes after midnight, 0 to 1439; null where nothing is agreed about it. */
  lastStartMinute: number | null;
}
