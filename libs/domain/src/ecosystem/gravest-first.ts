import type { StandingWarning } from '../warnings/standing-warning';
import { comesFirst, TELLING_ORDER } from '../warnings/telling-order';

/**
 * Warnings in the order of the model, help first; those of one code stay in the order in which they came.
 *
 * @param warnings Any order; not changed.
 * @returns A sorted copy; empty for none.
 * @example gravestFirst([w9, w4]) // [w4, w9]
 */
export function gravestFirst(warnings: readonly StandingWarning[]): StandingWarning[] {
  return [...warnings].sort((a, b) => rank(a) - rank(b));
}

function rank(warning: StandingWarning): number {
  return comesFirst(warning) ? -1 : TELLING_ORDER.findIndex((code) => code === warning.code);
}
