import { LIMITS } from '../vocabulary';
import { within } from '../within';
import { THRESHOLDS } from './thresholds';

/** Give-and-take at which a tie is said to be tilted, and beyond which it no longer is. */
interface Tilt {
  /** R, this included. */
  readonly raisedAt: number;
  /** R, this not included, on the way back to the balance. */
  readonly clearBeyond: number;
}

/**
 * W6: from which give-and-take on one gives more than both intended.
 *
 * Half below the intended balance, but not below -.9, so that a tie in which I am meant to give can be
 * too much as well; and never nearer to the balance than .3, so that giving as intended is none.
 *
 * @param balance Intended balance b0, -1 (I give) to 1 (I receive).
 * @returns Both on the scale of R; `raisedAt` lies below -1, and is never reached, where b0 < -.7.
 * @throws {RangeError} On a balance outside its range.
 * @see docs/adr/0025-when-giving-is-more-than-intended.md
 * @example givingTilt(0) // { raisedAt: -0.5, clearBeyond: -0.3 }
 */
export function givingTilt(balance: number): Tilt {
  within('balance', balance, LIMITS.balance);
  const { raiseBelowBalance, raiseFloor, clearWithinBalance, leastGap } = THRESHOLDS.W6;
  const nearest = balance - clearWithinBalance;
  const raisedAt = Math.min(nearest, Math.max(balance - raiseBelowBalance, raiseFloor));
  return { raisedAt, clearBeyond: Math.max(nearest, raisedAt + leastGap) };
}

/**
 * W7: from which give-and-take on one mostly receives.
 *
 * @param balance Intended balance b0, -1 (I give) to 1 (I receive).
 * @returns Both on the scale of R; `raisedAt` lies above 1, and is never reached, where b0 > .3.
 * @throws {RangeError} On a balance outside its range.
 * @example receivingTilt(0) // { raisedAt: 0.7, clearBeyond: 0.5 }
 */
export function receivingTilt(balance: number): Tilt {
  within('balance', balance, LIMITS.balance);
  const { raiseAboveBalance, clearWithinBalance } = THRESHOLDS.W7;
  return { raisedAt: balance + raiseAboveBalance, clearBeyond: balance + clearWithinBalance };
}
