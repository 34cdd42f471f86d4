import type { CaseLately } from '@understory/contracts';
import { standingOf } from '../cases/case-standing';

/**
 * Cases in the order in which one of them is likely meant: those expected on the day, then those held last; those that rest
 * last, and those that have ended by then not at all.
 *
 * @param day `YYYY-MM-DD`.
 */
export function likelyCases(cases: readonly CaseLately[], day: string): CaseLately[] {
  const rank = (known: CaseLately) => {
    if (standingOf(known, day) === 'paused') return 2;
    return known.nextOn === day ? 0 : 1;
  };
  return cases
    .filter((known) => standingOf(known, day) !== 'ended')
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (b.lastHeldOn ?? '').localeCompare(a.lastHeldOn ?? '') ||
        a.code.localeCompare(b.code, undefined, { numeric: true }),
    );
}
