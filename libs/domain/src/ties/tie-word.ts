import type { TieWord } from '../vocabulary';
import { within } from '../within';

/** From here on a tie is alive; below, its next contact is due. Our choice. */
export const ALIVE_FROM = 0.75;
/** Below this a tie is thin. Our choice. */
export const THIN_BELOW = 0.35;

/**
 * A tie's word. "Due" is a list entry, never a warning.
 *
 * @param vitality V, 0 to 1; null while nothing is known.
 * @returns `alive`, `due`, `thin`, or `new` for null.
 * @throws {RangeError} On a vitality outside 0 to 1.
 * @example tieWord(0.64) // 'due'
 */
export function tieWord(vitality: number | null): TieWord {
  if (vitality === null) return 'new';
  within('vitality', vitality, { min: 0, max: 1 });
  if (vitality >= ALIVE_FROM) return 'alive';
  return vitality >= THIN_BELOW ? 'due' : 'thin';
}
