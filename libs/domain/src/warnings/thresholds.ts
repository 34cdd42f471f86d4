/** When warnings are raised and when they clear: conventions of this project, apart so that they do not flicker. */
export const THRESHOLDS = {
  /** Agreed intervals of silence, and days of it, leave not counted: both must be passed. */
  W1: { raiseAbove: 3, raiseAboveFlexible: 4, raiseAboveDays: 24, clearUpTo: 2.4 },
  /** Shortfall C of contacts against the plan, standard deviations; or so many weeks on plan in a row. */
  W2: { raiseAbove: 5.5, clearBelow: 2.75, clearWeeksOnPlan: 2 },
  /** Spare support T1. */
  W3: { raiseBelow: 0.4, clearAbove: 0.5 },
  /** Support mass T. */
  W4: { raiseBelow: 0.75, clearAbove: 1 },
  /** Support X of a zone for so many days, while support mass T is not thin. */
  W5: { raiseBelow: 0.05, days: 28, leastSupportMass: 0.75, clearAbove: 0.15 },
  /** Give-and-take R below the intended balance, not asked to be lower than the floor where that still is more than intended. */
  W6: {
    raiseBelowBalance: 0.5,
    raiseFloor: -0.9,
    clearWithinBalance: 0.3,
    leastGap: 0.1,
    leastRatings: 3,
  },
  /** Give-and-take R above the intended balance. */
  W7: { raiseAboveBalance: 0.7, clearWithinBalance: 0.5, leastRatings: 3 },
  /** Asymmetry A, with so much effort behind it. */
  W8: { raiseFrom: 0.35, leastEffort: 8, clearBelow: 0.2 },
  /** Load ρ at the end of a week. */
  W9: { raiseFrom: 1.15, clearUpTo: 1 },
  /** Days of the last seven with a longer run than agreed. */
  W10: { raiseFromDays: 2, windowDays: 7, agreedRun: 4 },
  /** Answers of the last check-ins, 0 to 4. */
  W11: { raiseFrom: 3, clearUpTo: 2 },
  W12: { raiseFrom: 3, clearUpTo: 2 },
  /** Days a disconnection is open: these, or so many agreed intervals where that is longer. */
  W13: { raiseAboveDays: 14, raiseAboveIntervals: 2 },
  /** Scores of a subscale, 0 to 100. */
  W14: { raiseFrom: 50, clearBelow: 45, helpFirstFrom: 75 },
  /** Nourishment N. */
  W17: { raiseUpTo: 0.25, clearFrom: 0.4, leastRatings: 3 },
} as const;
