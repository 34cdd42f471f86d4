/** When warnings are raised and when they clear: conventions of this project, apart so that they do not flicker. */
export const THRESHOLDS = {
  /** Agreed intervals of silence. */
  W1: { raiseAbove: 3, raiseAboveFlexible: 4, clearUpTo: 2.4 },
  /** Spare support T1. */
  W3: { raiseBelow: 0.4, clearAbove: 0.5 },
  /** Support mass T. */
  W4: { raiseBelow: 0.75, clearAbove: 1 },
  /** Load ρ at the end of a week. */
  W9: { raiseFrom: 1.15, clearUpTo: 1 },
} as const;
