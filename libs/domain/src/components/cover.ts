import { saturation } from '../support/saturation';
import { ZONES, type Zone } from '../vocabulary';

/** Support in one zone at which its cover is one half: our choice. */
const HALF = 0.35;

/**
 * Cover: whether support stands on all three sides.
 *
 * @param supportByZone Σ x of each zone, 0 or more; null while no tie is known.
 * @returns Mean of sat(X, .35) over the three zones, 0 to 1, no unit; a zone without ties counts 0;
 *   null for null.
 * @throws {RangeError} On a negative support.
 * @example cover({ held: 0.35, alongside: 0.35, beyond: 0.35 }) // 0.5
 */
export function cover(supportByZone: Readonly<Record<Zone, number>> | null): number | null {
  if (supportByZone === null) return null;
  let sum = 0;
  for (const zone of ZONES) sum += saturation(supportByZone[zone], HALF);
  return sum / ZONES.length;
}
