import type { ConnectionKind } from '@understory/domain';

/** A tie as agreed. */
export interface TieDesign {
  id: string;
  kind: ConnectionKind;
  /** Agreed days between contacts. */
  rhythmDays: number;
}

/** Six ties with the rhythms that the thresholds were first chosen for: about 146 gaps a year. */
export const SIX_TIES: readonly TieDesign[] = [
  { id: 'supervision', kind: 'supervision', rhythmDays: 14 },
  { id: 'team', kind: 'team', rhythmDays: 7 },
  { id: 'peer', kind: 'peer', rhythmDays: 14 },
  { id: 'second peer', kind: 'peer', rhythmDays: 30 },
  { id: 'mentor', kind: 'mentor', rhythmDays: 30 },
  { id: 'friend', kind: 'friend', rhythmDays: 21 },
];

/**
 * What becomes of contacts that fall into a fortnight away: each tie catches up once in the first five days
 * back, or every rhythm stands still and goes on afterwards.
 */
export type AfterAbsence = 'caught-up' | 'held-up';

/** Under what conditions people are simulated: all of them assumptions. */
export interface Conditions {
  ties: readonly TieDesign[];
  /** Coefficient of variation of the gaps between contacts, gamma distributed; above 0 to 1. */
  gapSpread: number;
  /** Sigma of the lognormal factor between the agreed rhythm and the one that is lived. */
  misstatement: number;
  /** Fortnights away a year. */
  absencesAYear: number;
  afterAbsence: AfterAbsence;
  /** Whether the fortnights are logged as leave. */
  isLeaveLogged: boolean;
  /** Share of contacts that took place and were not logged, 0 to 1. */
  missingLogs: number;
  /** The rhythm that is agreed, as a multiple of the one that contacts are drawn from; 1 or more. */
  agreedLonger: number;
  /** Whether the rhythms are marked as flexible. */
  isFlexible: boolean;
  weeks: number;
}

/** The conditions that thresholds are chosen and measured under. */
export const USUAL: Conditions = {
  ties: SIX_TIES,
  gapSpread: 0.5,
  misstatement: 0.15,
  absencesAYear: 2,
  afterAbsence: 'caught-up',
  isLeaveLogged: false,
  missingLogs: 0,
  agreedLonger: 1,
  isFlexible: false,
  weeks: 104,
};
