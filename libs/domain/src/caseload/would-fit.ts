import { within } from '../within';
import type { CaseShape } from './log';
import { shapeUnits } from './what-if';

/** How many weekly cases fit, and what would have to end before. */
export interface Fitting {
  /** Whole, 0 or more. */
  cases: number;
  /** The lightest of one's own whose end makes room for them; null where nothing need end, or no single end is enough. */
  closing: CaseShape | null;
}

/** Room for rounding in the last places. */
const EPSILON = 1e-9;
const UNITS = { min: -1e6, max: 1e6 } as const;

/**
 * How many cases of a kind, seen weekly, fit into what is left of an agreement.
 *
 * @param roomUnits Capacity less a usual week, units; below 0 where it is over.
 * @param asked What is asked for.
 * @param own What could end, any order; may be empty.
 * @returns As many as fit; where none does, as many as fit once the lightest case that is heavy enough has ended.
 * @throws {RangeError} On a room that is no number, or a shape out of range.
 * @example wouldFit(2.4, { kind: 'individual', acuity: 'usual', isTraumaFocused: false, minutes: 50 }, []) // { cases: 2, closing: null }
 */
export function wouldFit(roomUnits: number, asked: CaseShape, own: readonly CaseShape[]): Fitting {
  within('roomUnits', roomUnits, UNITS);
  const weight = shapeUnits(asked);
  const fitting = (room: number) => Math.max(0, Math.floor(room / weight + EPSILON));
  const cases = fitting(roomUnits);
  if (cases > 0) return { cases, closing: null };
  const lightestFirst = own
    .map((shape) => ({ shape, units: shapeUnits(shape) }))
    .sort((a, b) => a.units - b.units);
  const closing = lightestFirst.find(({ units }) => fitting(roomUnits + units) > 0);
  if (!closing) return { cases: 0, closing: null };
  return { cases: fitting(roomUnits + closing.units), closing: closing.shape };
}
