import type { EpochDay } from '../days/day';
import { hysteresis, type Standing } from './hysteresis';

/** A condition that is watched from midnight to midnight; plain data, so that it can be kept and read back. */
export interface Watch extends Standing {
  /** Whether it holds by this day's figures: what the midnight that ends the day will say. */
  readonly isRaising: boolean;
}

/** Before the first day, and where there is nothing left to watch. */
export const NOT_RAISED: Watch = { raisedOn: null, held: 0, isRaising: false };

/**
 * A condition watched for one more day: raised on the day that follows two midnights at which it held, cleared at once.
 *
 * @param before How it stood on the day before.
 * @param day The day, on which a raise is dated.
 * @param isRaising Whether the raise condition holds by this day's figures.
 * @param isClear Whether the clear condition holds by them.
 * @returns How it stands on the day, `before` itself where nothing changed.
 * @see docs/adr/0024-midnights-waiting-and-letting-go.md
 * @example watchDay({ raisedOn: null, held: 1, isRaising: true }, 9, true, false).raisedOn // 9
 */
export function watchDay(
  before: Watch,
  day: EpochDay,
  isRaising: boolean,
  isClear: boolean,
): Watch {
  const isAtRest = before.raisedOn === null && before.held === 0 && !before.isRaising;
  if (isAtRest && !isRaising) return before;
  const standing = hysteresis(before, day, before.isRaising, isClear);
  if (standing === before && isRaising === before.isRaising) return before;
  return { raisedOn: standing.raisedOn, held: standing.held, isRaising };
}
