import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { InventoryCourse } from '../inventory/inventory-course';
import type { InventoryLog } from '../inventory/log';
import { within } from '../within';
import type { W14Facts } from './facts/person';

/**
 * W14, burnout inventory: a subscale at 50 or more, or risen by its reliable change above the median of up to three earlier
 * ones; cleared when every subscale is below 45 and none has so risen. A subscale that the newest inventory left blank is read
 * by its score of up to a quarter before: not answering is no answer.
 *
 * @param log Inventories in any order; not changed. A repeated id counts once.
 * @param asOf Day to read at; later ones are ignored.
 * @returns The day it was raised and the newest score of each subscale; null while it does not stand.
 * @throws {RangeError} On a day, an item or an answer out of range.
 * @see docs/adr/0086-answers-and-midnights.md
 * @example inventoryHigh(inventories, asOf)?.facts.subscales.map(({ score }) => score) // [54.17, 50, 45.83]
 */
export function inventoryHigh(
  log: readonly InventoryLog[],
  asOf: EpochDay,
): { raisedOn: EpochDay; facts: W14Facts } | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const course = new InventoryCourse(log);
  course.moveTo(asOf);
  return course.warning;
}
