import type { SubscaleFinding } from '../warnings/facts';
import { THRESHOLDS } from '../warnings/thresholds';

/** For so many days an inventory takes part in a warning: a quarter, three of its months. Our choice. */
export const INVENTORY_WARNS_DAYS = 91;

/**
 * Whether a score is so high that a list of people to turn to comes before anything else.
 *
 * @param findings Scores of any subscales.
 * @returns True from 75 on in any of them; false for none.
 * @example isHelpFirst([{ score: 75, … }]) // true
 */
export function isHelpFirst(findings: readonly Pick<SubscaleFinding, 'score'>[]): boolean {
  return findings.some(({ score }) => score >= THRESHOLDS.W14.helpFirstFrom);
}
