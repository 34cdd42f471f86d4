import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { firstDayOf } from '../days/first-day-of';
import { asymmetryOf } from '../unseen-work/asymmetry';
import type { UnseenWorkLog } from '../unseen-work/log';
import { eachCounting, type UnseenWorkDays, unseenWorkDays } from '../unseen-work/unseen-work-days';
import { UNSEEN_WORK_KINDS } from '../vocabulary';
import { within } from '../within';
import type { UnseenWorkShare, W8Facts } from './facts';
import { hysteresis, NOT_STANDING } from './hysteresis';
import { THRESHOLDS } from './thresholds';

/**
 * W8, unseen work is lopsided, as it stands on a day. Raised on the day that follows two midnights at which I carried much
 * more of enough unseen work; cleared when it evens out, or when nothing of six weeks is left to say so.
 *
 * @param log Unseen work in any order; a repeated id counts once.
 * @param asOf Day to read at; later days are ignored.
 * @returns The day it was raised and what it rests on now; null while it does not stand.
 * @throws {RangeError} On a day, kind, effort or share outside its range.
 * @example lopsided([], 100) // null
 */
export function lopsided(
  log: readonly UnseenWorkLog[],
  asOf: EpochDay,
): { raisedOn: EpochDay; facts: W8Facts } | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const days = unseenWorkDays(log);
  const { raiseFrom, leastEffort, clearBelow } = THRESHOLDS.W8;
  let standing = NOT_STANDING;
  let isRaising = false;
  for (let day = firstDayOf(days); day <= asOf; day++) {
    const reading = asymmetryOf(days, day);
    const isClear = reading === null || reading.asymmetry < clearBelow;
    standing = hysteresis(standing, day, isRaising, isClear);
    isRaising = reading !== null && reading.asymmetry >= raiseFrom && reading.effort >= leastEffort;
  }
  const reading = asymmetryOf(days, asOf);
  if (standing.raisedOn === null || reading === null) return null;
  return { raisedOn: standing.raisedOn, facts: { ...reading, kinds: sharesOf(days, asOf) } };
}

/** Kinds with any effort, most of mine first. */
function sharesOf(days: UnseenWorkDays, asOf: EpochDay): UnseenWorkShare[] {
  const shares = UNSEEN_WORK_KINDS.map((kind) => ({ kind, effort: 0, mine: 0 }));
  eachCounting(days, asOf, (entry, weight) => {
    const share = shares[UNSEEN_WORK_KINDS.indexOf(entry.kind)];
    if (share === undefined) return;
    share.effort += weight * entry.effort;
    share.mine += weight * entry.effort * entry.share;
  });
  return shares.filter(({ effort }) => effort > 0).sort((a, b) => b.mine - a.mine);
}
