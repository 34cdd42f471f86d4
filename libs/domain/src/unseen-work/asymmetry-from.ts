/** How the unseen work of the last weeks is shared. */
export interface AsymmetryReading {
  /** A, between -1 (others carry it) and 1 (I carry it), neither reached; 0 is shared evenly. */
  asymmetry: number;
  /** Σ k·e, the effort it rests on, 0 or more. */
  effort: number;
}

/** Effort that is taken as shared evenly before anything is logged, so that one entry says little: our choice. */
const EVEN_EFFORT = 4;

/**
 * Asymmetry A from weighed sums.
 *
 * @param effort Σ k·e, 0 or more.
 * @param tilt Σ k·e(2s-1), -effort to effort.
 * @returns A with the effort it rests on; 0 where there is none.
 * @example asymmetryFrom(8, 6).asymmetry // 0.5
 */
export function asymmetryFrom(effort: number, tilt: number): AsymmetryReading {
  return { asymmetry: tilt / (EVEN_EFFORT + effort), effort };
}
