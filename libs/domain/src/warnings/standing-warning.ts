import type { EpochDay } from '../days/day';
import type { ConnectionKind } from '../vocabulary';

/** W1, a connection is fading: what it rests on. */
export interface W1Facts {
  kind: ConnectionKind;
  /** Last contact, or answer to "when did you last meet?"; null where neither exists. */
  lastContactOn: EpochDay | null;
  /** The day silence is counted from: the last contact, or else the day the tie was listed. */
  quietFrom: EpochDay;
  /** Days of silence, leave not counted. */
  gapDays: number;
  /** Days of leave since; `gapDays + leaveDays` is what a calendar shows. */
  leaveDays: number;
  rhythmDays: number;
  isFlexible: boolean;
  /** `gapDays / rhythmDays`. */
  intervals: number;
  /** Intervals above which this tie is said to fade: 3, flexible 4. */
  raisedAbove: number;
  /** V, 0 to 1. */
  vitality: number;
  /** Contacts booked and missed since. */
  missed: number;
}

/** W3, resting on one trunk: what it rests on. */
export interface W3Facts {
  /** T, of the ties that are known. */
  supportMass: number;
  /** T1. */
  spareSupport: number;
  /** The strongest tie; null where none carries anything. */
  strongestConnectionId: string | null;
  strongestKind: ConnectionKind | null;
  /** Ties that are not new. */
  knownTies: number;
}

/** W4, thin soil: what it rests on. The three counts add up to the ties that are not new. */
export interface W4Facts {
  /** T, of the ties that are known. */
  supportMass: number;
  aliveTies: number;
  dueTies: number;
  thinTies: number;
}

/** One closed week of work. */
export interface WeekLoad {
  /** First day of the week. */
  from: EpochDay;
  /** Units held. */
  units: number;
  /** Capacity of the days that were not leave, in units. */
  agreedUnits: number;
  /** ρ at the end of the week; null where it was not known. */
  load: number | null;
}

/** W9, above agreed load: the last two closed weeks, older first. */
export interface W9Facts {
  weeks: readonly [WeekLoad, WeekLoad];
}

/** A warning that stands, with the day it was raised and what it rests on as of the reading. */
export type StandingWarning =
  | { code: 'W1'; connectionId: string; raisedOn: EpochDay; facts: W1Facts }
  | { code: 'W3'; connectionId: null; raisedOn: EpochDay; facts: W3Facts }
  | { code: 'W4'; connectionId: null; raisedOn: EpochDay; facts: W4Facts }
  | { code: 'W9'; connectionId: null; raisedOn: EpochDay; facts: W9Facts };
