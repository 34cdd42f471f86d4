import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import { once } from '../once';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import type { CapacityTerms, WorkDay } from './log';

/** Work and agreement of a person, prepared for reading by day. */
export interface WorkBook {
  readonly since: EpochDay;
  /** First day of work in the log, `since` or later; null without any. */
  readonly firstWorkOn: EpochDay | null;
  /** Day of the first agreement; null without any. */
  readonly agreedFrom: EpochDay | null;
  isLeave(day: EpochDay): boolean;
  /** Held units of the day, 0 where nothing was held. */
  unitsOn(day: EpochDay): number;
  /** Capacity in force, units a week; the first agreement speaks for earlier days; 0 without any. */
  capacityOn(day: EpochDay): number;
}

/**
 * Prepares work and capacity for reading by day.
 *
 * @param log Rows in any order; a repeated day counts once.
 * @returns A book that answers by day.
 * @throws {RangeError} On units, capacity or days outside their range, or a day told in two ways.
 * @example workBook({ workDays: [{ on: 5, units: 4 }], capacity: [], leave: [], since: 0 }).unitsOn(5) // 4
 */
export function workBook(log: {
  readonly workDays: readonly WorkDay[];
  readonly capacity: readonly CapacityTerms[];
  readonly leave: readonly LeaveSpan[];
  readonly since: EpochDay;
}): WorkBook {
  const since = within('since', log.since, EPOCH_DAYS, 'whole');
  const units = new Map<EpochDay, number>();
  let firstWorkOn: EpochDay | null = null;
  for (const day of once('workDays', log.workDays, (row) => row.on)) {
    within('workDays.on', day.on, EPOCH_DAYS, 'whole');
    units.set(day.on, within('units', day.units, { min: 0, max: Number.MAX_SAFE_INTEGER }));
    if (day.on >= since) firstWorkOn = Math.min(day.on, firstWorkOn ?? day.on);
  }
  const terms = once('capacity', log.capacity, (row) => row.effectiveFrom);
  terms.sort((a, b) => b.effectiveFrom - a.effectiveFrom);
  for (const term of terms) {
    within('effectiveFrom', term.effectiveFrom, EPOCH_DAYS, 'whole');
    within('unitsPerWeek', term.unitsPerWeek, LIMITS.capacityUnits);
  }
  const first = terms[terms.length - 1];
  return {
    since,
    firstWorkOn,
    agreedFrom: first?.effectiveFrom ?? null,
    isLeave: leaveClock(log.leave).isLeave,
    unitsOn: (day) => units.get(day) ?? 0,
    capacityOn: (day) =>
      terms.find((term) => term.effectiveFrom <= day)?.unitsPerWeek ?? first?.unitsPerWeek ?? 0,
  };
}
