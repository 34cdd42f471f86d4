import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { once } from '../once';
import { within } from '../within';
import type { RunDay, RunTerms } from '../work/log';
import { firstDayOf } from '../days/first-day-of';
import { longestRunAgreed } from '../work/longest-run-agreed';
import type { W10Facts } from './facts';
import { hysteresis, NOT_STANDING } from './hysteresis';
import { THRESHOLDS } from './thresholds';

/** What W10 is read from. */
export interface BreathingLog {
  runs: readonly RunDay[];
  /** Without any, four in a row are taken as agreed. */
  agreedRuns: readonly RunTerms[];
}

/**
 * W10, no breathing space, as it stands on a day. Raised on the day that follows two midnights at which the last seven days
 * held two or more with a longer run than was agreed for that day; cleared after seven days without one.
 *
 * @param log Longest runs by day and agreements, any order; a repeated day counts once.
 * @param asOf Day to read at; later days are ignored.
 * @returns The day it was raised and what it rests on now; null while it does not stand.
 * @throws {RangeError} On a run or a day outside its range, or a day told in two ways.
 * @example noBreathingSpace({ runs: [], agreedRuns: [] }, 100) // null
 */
export function noBreathingSpace(
  log: BreathingLog,
  asOf: EpochDay,
): { raisedOn: EpochDay; facts: W10Facts } | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const { windowDays, raiseFromDays, agreedRun } = THRESHOLDS.W10;
  const agreed = longestRunAgreed(log.agreedRuns);
  const agreedOn = (day: EpochDay) => agreed(day) ?? agreedRun;
  const tooLong = tooLongRuns(log.runs, agreedOn);
  let standing = NOT_STANDING;
  let count = 0;
  let countBefore = 0;
  for (let day = firstDayOf(tooLong); day <= asOf; day++) {
    if (tooLong.has(day)) count++;
    if (tooLong.has(day - windowDays)) count--;
    standing = hysteresis(standing, day, countBefore >= raiseFromDays, count === 0);
    countBefore = count;
  }
  if (standing.raisedOn === null) return null;
  const days: { on: EpochDay; longestRun: number }[] = [];
  for (let on = asOf - windowDays + 1; on <= asOf; on++) {
    const run = tooLong.get(on);
    if (run !== undefined) days.push({ on, longestRun: run });
  }
  return { raisedOn: standing.raisedOn, facts: { days, agreedRun: agreedOn(asOf) } };
}

/** Runs that were longer than agreed, by day. */
function tooLongRuns(
  runs: readonly RunDay[],
  agreedOn: (day: EpochDay) => number,
): Map<EpochDay, number> {
  const tooLong = new Map<EpochDay, number>();
  for (const { on, longestRun } of once('runs', runs, (row) => row.on)) {
    within('runs.on', on, EPOCH_DAYS, 'whole');
    within('longestRun', longestRun, { min: 1, max: Number.MAX_SAFE_INTEGER }, 'whole');
    if (longestRun > agreedOn(on)) tooLong.set(on, longestRun);
  }
  return tooLong;
}
