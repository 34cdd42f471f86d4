import type { EpochDay } from '../../days/day';
import type { UnseenWorkKind } from '../../vocabulary';

/** Effort of one kind of unseen work, weighted by the kernel. */
export interface UnseenWorkShare {
  kind: UnseenWorkKind;
  /** Σ k·e, 0 or more. */
  effort: number;
  /** Σ k·e·s, what of it was mine. */
  mine: number;
}

/** W8, unseen work is lopsided: what it rests on. */
export interface W8Facts {
  /** A, -1 to 1. */
  asymmetry: number;
  /** Σ k·e over all kinds. */
  effort: number;
  /** Kinds with any effort, most of mine first. */
  kinds: readonly UnseenWorkShare[];
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

/** W10, no breathing space: what it rests on. */
export interface W10Facts {
  /** Days of the last seven with a longer run than agreed, older first. */
  days: readonly { on: EpochDay; longestRun: number }[];
  /** Sessions in a row that were agreed. */
  agreedRun: number;
}
