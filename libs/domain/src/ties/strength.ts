import { LIMITS } from '../vocabulary';
import { within } from '../within';

/** A written contact carries half of a live one: our choice. */
const WRITTEN = 0.5;

/**
 * Strength q: how much of the agreed meeting took place.
 *
 * @param contact Minutes 1 to 600; live or written; held or missed.
 * @param agreedMinutes Minutes that both agreed on, 1 to 600.
 * @returns 0 (missed) to 1 (full length and live), no unit.
 * @throws {RangeError} On minutes outside their range.
 * @example strength({ minutes: 30, isLive: true, isHeld: true }, 60) // 0.5
 */
export function strength(
  contact: { readonly minutes: number; readonly isLive: boolean; readonly isHeld: boolean },
  agreedMinutes: number,
): number {
  within('minutes', contact.minutes, LIMITS.contactMinutes);
  within('agreed minutes', agreedMinutes, LIMITS.contactMinutes);
  if (!contact.isHeld) return 0;
  return Math.min(1, contact.minutes / agreedMinutes) * (contact.isLive ? 1 : WRITTEN);
}
