import { TIE_WORDS, type TieWord } from '@understory/domain';
import { plural } from './plural';
import { sentence } from './sentence';
import { smallNumber } from './small-number';

/**
 * How many ties are alive, due, thin and new.
 *
 * @param counts Whole numbers, 0 or more.
 * @param named Ties among the thin that were already named, and need not be counted aloud.
 * @returns One sentence; for no ties that none is listed.
 * @example tieCounts({ alive: 7, due: 1, thin: 1, new: 1 }, 1) // 'Seven of ten ties are alive, one is due, one is new.'
 */
export function tieCounts(counts: Readonly<Record<TieWord, number>>, named = 0): string {
  const total = TIE_WORDS.reduce((sum, word) => sum + counts[word], 0);
  if (total === 0) return 'No tie is listed yet.';
  const only = TIE_WORDS.find((word) => counts[word] === total);
  if (only !== undefined) {
    if (total === 1) return `Your one tie is ${only}.`;
    if (total === 2) return `Both ties are ${only}.`;
    return sentence(`all ${plural(total, 'tie', 'ties')} are ${only}`);
  }
  const others = (['due', 'thin', 'new'] as const).flatMap((word) => {
    const count = word === 'thin' ? Math.max(0, counts.thin - named) : counts[word];
    const more = word === 'thin' && named > 0 ? ' more' : '';
    return count === 0
      ? []
      : [`${smallNumber(count)}${more} ${count === 1 ? 'is' : 'are'} ${word}`];
  });
  return sentence([alive(counts.alive, total), ...others].join(', '));
}

function alive(count: number, total: number): string {
  if (count === 0) return `none of ${plural(total, 'tie', 'ties')} is alive`;
  const verb = count === 1 ? 'is' : 'are';
  return `${smallNumber(count)} of ${plural(total, 'tie', 'ties')} ${verb} alive`;
}
