import { within } from '../within';

/** The parts of over-functioning, each 0 to 1, null where its inputs do not exist. */
export interface OverFunctioningParts {
  /** Giving more than both intend, over rated ties. */
  give: number | null;
  /** Keeping to oneself, and showing what is not felt. */
  hide: number | null;
  /** Carrying more of the unseen work. */
  carry: number | null;
}

const MEAN_WEIGHT = 0.6;
const MOST_WEIGHT = 0.4;

/**
 * Over-functioning O: giving, hiding and carrying more than one's share.
 *
 * @param parts Each 0 to 1, or null where its inputs do not exist.
 * @returns .6·mean + .4·max of the parts that exist, 0 to 1, no unit; null where none does.
 * @throws {RangeError} On a part outside 0 to 1.
 * @example overFunctioning({ give: 0.5, hide: null, carry: null }) // 0.5
 */
export function overFunctioning(parts: OverFunctioningParts): number | null {
  let sum = 0;
  let most = 0;
  let count = 0;
  for (const name of ['give', 'hide', 'carry'] as const) {
    const part = parts[name];
    if (part === null) continue;
    sum += within(name, part, { min: 0, max: 1 });
    most = Math.max(most, part);
    count++;
  }
  return count === 0 ? null : MEAN_WEIGHT * (sum / count) + MOST_WEIGHT * most;
}
