import type { ComponentWord } from '../vocabulary';
import { within } from '../within';

/** From here on a component is ample: our choice. */
export const AMPLE_FROM = 0.8;
/** From here on a component is enough: our choice. */
export const ENOUGH_FROM = 0.5;
/** Below this a component is bare, and stretches the whole: our choice. */
export const LOW_FROM = 0.35;

/**
 * A component's word.
 *
 * @param value 0 to 1; null where its inputs do not exist.
 * @returns `ample`, `enough`, `low` or `bare`; null for null.
 * @throws {RangeError} On a value outside 0 to 1.
 * @example componentWord(0.61) // 'enough'
 */
export function componentWord(value: number | null): ComponentWord | null {
  if (value === null) return null;
  within('component', value, { min: 0, max: 1 });
  if (value >= AMPLE_FROM) return 'ample';
  if (value >= ENOUGH_FROM) return 'enough';
  return value >= LOW_FROM ? 'low' : 'bare';
}
