import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import { once } from '../once';
import { within } from '../within';
import { KERNEL_WEIGHTS } from '../work/kernel';
import type { DayAmount } from './log';

/** What a rate is read from. */
export interface RateLog {
  days: readonly DayAmount[];
  leave: readonly LeaveSpan[];
  /** First day of the log. */
  since: EpochDay;
}

const WEEK_DAYS = 7;
/** As for load: below one week of known days, weighed by the kernel, a rate says nothing yet. */
const LEAST_KNOWN_DAYS = 7;
const AMOUNTS = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;

/**
 * How much of something there is in a week of work: the last 42 days, the newest counting most, days on leave not counted.
 *
 * @param log Amounts by day, leave, and the first day of the log; any order, a repeated day counts once.
 * @param asOf Day to read at; later days are ignored.
 * @returns 0 or more a week, in the unit of the amounts; where a capacity held all along, units a week over it are the
 *   load ρ. Null without a day up to `asOf` in the log, and until a week of days is known.
 * @throws {RangeError} On an amount below 0, a day out of range, or one told in two ways.
 * @see docs/adr/0136-a-question-is-asked-of-a-steady-week.md
 * @example weeklyRate({ days: [{ on: 100, amount: 4.0714 }], leave: [], since: 0 }, 100) // 1, as Σ k is 28.5
 */
export function weeklyRate(log: RateLog, asOf: EpochDay): number | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const since = within('since', log.since, EPOCH_DAYS, 'whole');
  const { isLeave } = leaveClock(log.leave);
  let isAnything = false;
  let amount = 0;
  for (const day of once('days', log.days, ({ on }) => on)) {
    within('days.on', day.on, EPOCH_DAYS, 'whole');
    within('amount', day.amount, AMOUNTS);
    if (day.on < since || day.on > asOf) continue;
    isAnything = true;
    amount += (KERNEL_WEIGHTS[asOf - day.on] ?? 0) * day.amount;
  }
  const knownDays = KERNEL_WEIGHTS.reduce((sum, weight, age) => {
    const day = asOf - age;
    return day >= since && !isLeave(day) ? sum + weight : sum;
  }, 0);
  return isAnything && knownDays >= LEAST_KNOWN_DAYS ? (amount / knownDays) * WEEK_DAYS : null;
}
