import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { once } from '../once';
import { within } from '../within';

/**
 * Effective-dated agreements, prepared for reading by day.
 *
 * @param field Name of the list, for the message.
 * @param terms Any order; a repeated day counts once; not changed.
 * @returns What is in force on a day; the first agreement also speaks for the days before it; undefined without any.
 * @throws {RangeError} On a day out of range, or one told in two ways.
 * @example termsInForce('capacity', [{ effectiveFrom: 9, unitsPerWeek: 20 }])(3)?.unitsPerWeek // 20
 */
export function termsInForce<Terms extends { readonly effectiveFrom: EpochDay }>(
  field: string,
  terms: readonly Terms[],
): (day: EpochDay) => Terms | undefined {
  const newestFirst = once(field, terms, (row) => row.effectiveFrom);
  for (const { effectiveFrom } of newestFirst) {
    within('effectiveFrom', effectiveFrom, EPOCH_DAYS, 'whole');
  }
  newestFirst.sort((a, b) => b.effectiveFrom - a.effectiveFrom);
  return (day) => {
    for (const row of newestFirst) if (row.effectiveFrom <= day) return row;
    return newestFirst[newestFirst.length - 1];
  };
}
