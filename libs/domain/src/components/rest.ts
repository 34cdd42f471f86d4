import type { CheckInLog } from '../check-ins/log';
import { newestAnswer } from '../check-ins/newest-answer';
import type { EpochDay } from '../days/day';
import type { InventoryLog } from '../inventory/log';
import { readInventories } from '../inventory/own-history';
import { oneOf } from '../one-of';
import { REST_SOURCES, type RestSource } from '../vocabulary';

/** Days for which an inventory speaks of how one is now: a month and the days around it. Our choice. */
export const INVENTORY_SPEAKS_DAYS = 35;
const HIGHEST_SCORE = 100;

/** What Rest is read from. */
export interface RestLog {
  readonly checkIns: readonly CheckInLog[];
  readonly inventories: readonly InventoryLog[];
  /** As chosen; the other one is never put in its place. */
  readonly restFrom: RestSource;
}

/**
 * Rest: how much there is left, from the weekly check-in or the monthly inventory, as chosen.
 *
 * @param log Check-ins and inventories in any order; not changed.
 * @param asOf Day to read at.
 * @returns energy/4 of the newest such answer up to 14 days old, or 1 - work/100 of the newest work score up to 35 days
 *   old; 0 to 1, no unit; null without its input.
 * @throws {RangeError} On another choice, and on a row out of range.
 * @example rest({ checkIns: [{ id, on: 93, energy: 3, … }], inventories: [], restFrom: 'check-in' }, 100) // 0.75
 */
export function rest(log: RestLog, asOf: EpochDay): number | null {
  oneOf('restFrom', log.restFrom, REST_SOURCES);
  if (log.restFrom === 'check-in') return newestAnswer(log.checkIns, 'energy', asOf);
  const scores = readInventories(log.inventories, asOf).flatMap(({ findings }) => findings);
  const newest = scores.findLast(({ subscale }) => subscale === 'work');
  if (newest === undefined || asOf - newest.on > INVENTORY_SPEAKS_DAYS) return null;
  return 1 - newest.score / HIGHEST_SCORE;
}
