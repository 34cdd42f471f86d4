import { THIN_BELOW, type W1Facts } from '@understory/domain';
import type { TieName } from './tie-name';

/**
 * What is so of a tie that is fading: it says something about the tie, nothing about the person.
 *
 * @param facts What W1 rests on.
 * @param tie What to call it.
 * @returns A clause without capital or stop.
 * @example quietClause(facts, tieName('Peer trio', 'peer')) // 'your peer trio has grown thin'
 */
export function quietClause(
  { lastContactOn, vitality }: W1Facts,
  { name, isPlural }: TieName,
): string {
  if (lastContactOn === null) return `no contact with ${name} is logged yet`;
  if (vitality >= THIN_BELOW) return `${name} ${isPlural ? 'are' : 'is'} growing thin`;
  return `${name} ${isPlural ? 'have' : 'has'} grown thin`;
}
