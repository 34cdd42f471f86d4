import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock, type LeaveClock, type LeaveSpan } from '../days/leave-clock';
import { within } from '../within';
import { checkPlan, type DigestPlan, HOURS, type LocalHour } from './digest-plan';
import { outsideQuietHours } from './outside-quiet-hours';
import { usualDay, weekdayOf } from './usual-day';

/** A digest that could not go out within a day of its hour does not go out: what it would have said is old. Our choice. */
export const DIGEST_LASTS_HOURS = 24;

/** After leave, a digest waits for its usual day where that is at most so many days off. Our choice. */
export const WAITS_FOR_USUAL_DAYS = 2;

const DAY_HOURS = 24;
const FRIDAY = 5;

/** What came before the next digest, and what stands in its way. */
export interface DigestPast {
  /** Day of the newest digest that is done with: sent, given up, or without anything to say. Null before the first. */
  readonly doneOn: EpochDay | null;
  /** The person asked for it: none before this day, and one on it. Null where nothing was asked. */
  readonly postponedTo: EpochDay | null;
  /** Days away, in any order; none goes out on them. */
  readonly leave: readonly LeaveSpan[];
}

/** The next digest: which it is, and when it goes out. */
export interface NextDigest {
  /** The day it is named by; there is one digest for a day, whatever becomes of clocks and zones. */
  readonly slot: EpochDay;
  /** The hour in which it goes out; `now` where it is due. */
  readonly at: LocalHour;
}

/**
 * When the next digest goes out.
 *
 * The usual day and hour, or the day it was postponed to; where that falls on leave, the first day back, Monday to Friday or
 * the chosen weekday, and where the usual day follows within two days, that one: so one digest comes after leave, however long
 * it was. In quiet hours it waits for their end. One that is more than a day late is left out.
 *
 * @param plan When digests are wanted.
 * @param past What came before.
 * @param now The hour that runs on the person's own clock.
 * @returns The digest and its hour, never before `now`. It is due where `at` is `now`.
 * @throws {RangeError} On a plan that cannot be kept, an hour that is none, or days outside the calendar.
 * @example nextDigestAt(fridaysAt16, { doneOn: null, postponedTo: null, leave: [] }, { day: 20_781, hour: 9 })
 *   // { slot: 20784, at: { day: 20784, hour: 16 } }
 */
export function nextDigestAt(plan: DigestPlan, past: DigestPast, now: LocalHour): NextDigest {
  checkPlan(plan);
  within('now.day', now.day, EPOCH_DAYS, 'whole');
  within('now.hour', now.hour, HOURS, 'whole');
  const clock = leaveClock(past.leave);
  let from = Math.max(plan.since, (past.doneOn ?? -Infinity) + 1);
  for (;;) {
    const wanted = wantedDay(plan, past.postponedTo, from);
    const slot = freeFrom(plan, clock, { day: wanted, hour: plan.hour });
    if (hoursOf(slot) > hoursOf(now)) return { slot: slot.day, at: slot };
    if (hoursOf(now) - hoursOf(slot) < DIGEST_LASTS_HOURS) {
      return { slot: slot.day, at: freeFrom(plan, clock, now) };
    }
    from = slot.day + 1;
  }
}

function wantedDay(plan: DigestPlan, postponedTo: EpochDay | null, from: EpochDay): EpochDay {
  return postponedTo !== null && postponedTo >= from ? postponedTo : usualDay(plan, from);
}

/** The first hour, at or after another, that is neither leave nor quiet. */
function freeFrom(plan: DigestPlan, clock: LeaveClock, wanted: LocalHour): LocalHour {
  let at = wanted;
  for (;;) {
    if (clock.isLeave(at.day)) at = { day: dayBack(plan, clock, at.day), hour: at.hour };
    const free = outsideQuietHours(at, plan.quietHours);
    if (!clock.isLeave(free.day)) return free;
    at = free;
  }
}

/** The day on which a person is back from leave and may want to read a mail about work. */
function dayBack(plan: DigestPlan, clock: LeaveClock, away: EpochDay): EpochDay {
  let day = away;
  while (clock.isLeave(day) || !isForWork(plan, day)) day += 1;
  const usual = usualDay(plan, day);
  return usual - day <= WAITS_FOR_USUAL_DAYS && !clock.isLeave(usual) ? usual : day;
}

function isForWork({ weekday }: DigestPlan, day: EpochDay): boolean {
  const on = weekdayOf(day);
  return on <= FRIDAY || on === weekday;
}

function hoursOf({ day, hour }: LocalHour): number {
  return day * DAY_HOURS + hour;
}
