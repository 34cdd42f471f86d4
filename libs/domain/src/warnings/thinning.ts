import type { EpochDay } from '../days/day';
import type { WeekOfContacts } from './facts';
import { THRESHOLDS } from './thresholds';

/** One closed week, before the shortfall is known that it leaves. */
export type ClosedWeek = Omit<WeekOfContacts, 'shortfall'>;

/** How W2 stands between one week and the next; plain data, so that it can be kept and read back. */
export interface Thinning {
  /** C, the summed shortfall in standard deviations, 0 to 6.5. */
  shortfall: number;
  /** Weeks on plan in a row. */
  weeksOnPlan: number;
  /** Day it was raised; null while it does not stand. */
  raisedOn: EpochDay | null;
  /** Closed weeks since the shortfall last stood at zero, at most the last eight, older first. */
  weeks: readonly WeekOfContacts[];
}

/** Before the first week, and where no tie is listed any more. */
export const NOT_THINNING: Thinning = { shortfall: 0, weeksOnPlan: 0, raisedOn: null, weeks: [] };

/** Variance of the contacts of a week, as a share of those planned (gamma gaps of CV .5, weeks). */
const VARIANCE = 0.45;
/** k, what is forgiven each full week, in standard deviations. */
const ALLOWANCE = 0.5;
/** Most that a full week counts, so that a fortnight away which nobody marked cannot raise it: our choice. */
const MOST_A_WEEK = 2.5;
/** Where C stops, so that a long silence is made good in weeks and not in months. */
const MOST = 6.5;
/** Weeks kept as evidence: our choice. */
const WEEKS_KEPT = 8;
/** Room for rounding: a plan is a sum of sevenths and the like. */
const ROUNDING = 1e-9;

/**
 * W2, support is thinning overall: one more closed week of a running sum (CUSUM) of what all ties
 * together fall short of their plan. A week counts for the days that were planned for: with `n` of
 * them, `z = min(2.5 · n/7, (planned - held) / √(.45 · planned · 7/n))` and
 * `C = min(6.5, max(0, C + z - .5 · n/7))`. A week without any leaves everything as it was.
 *
 * @param before How it stood; {@link NOT_THINNING} before the first week.
 * @param week The week that has closed: planned and held of all ties, each by {@link countedContacts}.
 * @returns How it stands from the day after the week: raised on that day above 5.5; cleared below 2.75, or
 *   after two weeks on plan in a row, which also put C back to 0.
 * @see docs/adr/0080-a-week-of-contacts.md for leave, ties of half a week, and contacts beyond plan; 0082 for 2.5.
 * @see Page ES, "Continuous inspection schemes", Biometrika 1954, for the sum.
 * @example afterWeek(NOT_THINNING, { from: 4, plannedDays: 7, planned: 1.8, held: 0 }).shortfall // 1.5
 */
export function afterWeek(before: Thinning, week: ClosedWeek): Thinning {
  const { planned, held, plannedDays } = week;
  if (planned <= 0 || plannedDays <= 0) return before;
  const share = plannedDays / 7;
  const missing = (planned - held) / Math.sqrt((VARIANCE * planned) / share);
  const z = Math.min(MOST_A_WEEK * share, missing);
  const summed = Math.min(MOST, Math.max(0, before.shortfall + z - ALLOWANCE * share));
  const weeksOnPlan = held >= planned - ROUNDING ? before.weeksOnPlan + 1 : 0;
  const { raiseAbove, clearBelow, clearWeeksOnPlan } = THRESHOLDS.W2;
  const isMadeGood = before.raisedOn !== null && weeksOnPlan >= clearWeeksOnPlan;
  const shortfall = isMadeGood ? 0 : summed;
  const raisedOn = shortfall < clearBelow ? null : before.raisedOn;
  return {
    shortfall,
    weeksOnPlan,
    raisedOn: raisedOn ?? (shortfall > raiseAbove ? week.from + 7 : null),
    weeks: shortfall === 0 ? [] : [...before.weeks, { ...week, shortfall }].slice(-WEEKS_KEPT),
  };
}
