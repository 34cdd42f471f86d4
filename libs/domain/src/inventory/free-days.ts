import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';

/** The nearest days to either side of one that keep their distance from others; the day itself, twice, where it does. */
export interface FreeDays {
  /** The latest that is not after it. */
  readonly upTo: EpochDay;
  /** The earliest that is not before it. */
  readonly from: EpochDay;
}

/**
 * Where there is room for another inventory, which is monthly at most to both sides.
 *
 * @param day The day that is meant.
 * @param taken Days of the others, in any order; not changed.
 * @param gapDays Least days between two, 1 or more.
 * @returns Epoch days, `upTo` ≤ `day` ≤ `from`; both are the day itself where nothing is near, as where there are no others.
 * @throws {RangeError} On a day outside the calendar, or a gap below one day.
 * @example freeDaysAround(100, [90], 28) // { upTo: 62, from: 118 }
 */
export function freeDaysAround(
  day: EpochDay,
  taken: readonly EpochDay[],
  gapDays: number,
): FreeDays {
  within('day', day, EPOCH_DAYS, 'whole');
  within('gapDays', gapDays, { min: 1, max: EPOCH_DAYS.max }, 'whole');
  const others = taken.map((other) => within('taken', other, EPOCH_DAYS, 'whole'));
  others.sort((a, b) => a - b);
  const isNear = (free: EpochDay, other: EpochDay) => Math.abs(free - other) < gapDays;
  const from = others.reduce((free, other) => (isNear(free, other) ? other + gapDays : free), day);
  const upTo = others.reduceRight(
    (free, other) => (isNear(free, other) ? other - gapDays : free),
    day,
  );
  return { upTo, from };
}
