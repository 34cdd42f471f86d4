import type { EpochDay } from '../days/day';

/** A warning that may stand, between one day and the next. */
export interface Standing {
  /** Day it was raised; null while it does not stand. */
  readonly raisedOn: EpochDay | null;
  /** Closings in a row at which the condition held, 0 to 2: more say nothing new. */
  readonly held: number;
}

/** Before the first day. */
export const NOT_STANDING: Standing = { raisedOn: null, held: 0 };

/**
 * A warning that is raised after two closings in a row and cleared at once, by separate thresholds.
 *
 * @param before How it stood.
 * @param on The day, on which a raise is dated.
 * @param heldBefore Whether the raise condition held when the day before (or the week) closed.
 * @param isClear Whether the clear condition holds now.
 * @returns How it stands now, `before` itself where nothing changed; unchanged between the thresholds.
 * @example hysteresis({ raisedOn: null, held: 1 }, 9, true, false) // { raisedOn: 9, held: 2 }
 */
export function hysteresis(
  before: Standing,
  on: EpochDay,
  heldBefore: boolean,
  isClear: boolean,
): Standing {
  const held = heldBefore ? Math.min(CLOSINGS, before.held + 1) : 0;
  const raisedOn = isClear ? null : (before.raisedOn ?? (held >= CLOSINGS ? on : null));
  const isSame = held === before.held && raisedOn === before.raisedOn;
  return isSame ? before : { raisedOn, held };
}

/** Two local midnights, or two ends of a week. */
const CLOSINGS = 2;
