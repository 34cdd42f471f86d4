import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';
import { type DigestPlan, HOURS, type LocalHour } from './digest-plan';
import { usualDay } from './usual-day';

/**
 * The day from which a newly chosen plan holds: nothing is sent for an hour that has begun already, and fortnights go on as
 * they were where neither rhythm nor weekday is another.
 *
 * @param chosen What was just chosen.
 * @param before What held until now; null where no digest was wanted.
 * @param now The hour that runs on the person's own clock.
 * @returns Today where its hour is still ahead, else tomorrow; or the next usual day of the plan before.
 * @throws {RangeError} On an hour that is none, or a day outside the calendar.
 * @example plannedSince({ rhythm: 'weekly', weekday: 5, hour: 16 }, null, { day: 20_784, hour: 16 }) // 20785
 */
export function plannedSince(
  chosen: Pick<DigestPlan, 'rhythm' | 'weekday' | 'hour'>,
  before: DigestPlan | null,
  now: LocalHour,
): EpochDay {
  within('now.day', now.day, EPOCH_DAYS, 'whole');
  within('now.hour', now.hour, HOURS, 'whole');
  const earliest = now.hour < chosen.hour ? now.day : now.day + 1;
  const goesOn = before?.rhythm === chosen.rhythm && before.weekday === chosen.weekday;
  return goesOn ? usualDay(before, earliest) : earliest;
}
