import type { WarningCode } from '../vocabulary';

/** How often a warning is raised although nothing is behind it, as measured on simulated people. */
export interface FalseAlarms {
  /** Per therapist-year, to one decimal. */
  aYear: number;
  /** Ties that the simulated people had. */
  ties: number;
  /** Where it was measured. */
  source: 'docs/evaluation.md';
}

/**
 * Measured false alarms by code; null where none was measured. Written by `npm run evaluate`, never by hand.
 *
 * @example FALSE_ALARMS.W1?.aYear
 */
export const FALSE_ALARMS: Readonly<Record<WarningCode, FalseAlarms | null>> = {
  W1: { aYear: 0.6, ties: 6, source: 'docs/evaluation.md' },
  W2: { aYear: 0.1, ties: 6, source: 'docs/evaluation.md' },
  W3: null,
  W4: null,
  W5: null,
  W6: null,
  W7: null,
  W8: null,
  W9: null,
  W10: null,
  W11: null,
  W12: null,
  W13: null,
  W14: null,
  W15: null,
  W17: null,
};

/** W1 and W2 taken together: all raises of both. */
export const FALSE_ALARMS_OF_THINNING: FalseAlarms = {
  aYear: 0.7,
  ties: 6,
  source: 'docs/evaluation.md',
};
