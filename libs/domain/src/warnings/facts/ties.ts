import type { EpochDay } from '../../days/day';
import type { ConnectionKind, Zone } from '../../vocabulary';

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

/** Planned and held contacts of one closed week, and the shortfall it left. */
export interface WeekOfContacts {
  /** First day of the week. */
  from: EpochDay;
  /** Days of the week that were planned for, 0 to 7: days of leave, and of waiting, are not. */
  plannedDays: number;
  /** Σ 1/τ over those days and the ties listed and known on each; 0 or more, contacts. */
  planned: number;
  /** Contacts held, of each tie at most one beyond its own plan; 0 or more. */
  held: number;
  /** C after this week, 0 to 6.5, so that the weeks shown reproduce each other. */
  shortfall: number;
}

/** W2, support is thinning overall: the weeks it rests on. */
export interface W2Facts {
  /** Closed weeks since the shortfall last stood at zero, at most the last eight, older first. */
  weeks: readonly WeekOfContacts[];
  /** C, the summed shortfall in standard deviations, 0 to 6.5. */
  shortfall: number;
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

/** W5, a side gone quiet: what it rests on. */
export interface W5Facts {
  zone: Zone;
  /** X, support of that zone. */
  zoneSupport: number;
  /** T, of the ties that are known. */
  supportMass: number;
  /** Days in a row, so far, of silence: below what raises it at first, then below what clears it. */
  quietDays: number;
  /** Ties of that zone that are listed and not new. */
  zoneTies: number;
}

/** W6, giving more than you receive, and W7, mostly receiving: what they rest on. */
export interface GiveAndTakeFacts {
  kind: ConnectionKind;
  /** R, -1 (I give) to 1 (I receive). */
  giveAndTake: number;
  /** Intended balance b0. */
  balance: number;
  /** R at which it is raised for this tie. */
  raisedAt: number;
  ratings: number;
}

/** W13, an unrepaired disconnection: what it rests on. */
export interface W13Facts {
  kind: ConnectionKind;
  openedOn: EpochDay;
  /** Calendar days since. */
  openDays: number;
  /** Days above which it is raised: 14, or two agreed intervals where that is longer. */
  raisedAbove: number;
}

/** W17, a draining tie: what it rests on. */
export interface W17Facts {
  kind: ConnectionKind;
  /** N, 0 to 1. */
  nourishment: number;
  ratings: number;
}
