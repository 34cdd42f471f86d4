import { UNSEEN_WORK_KINDS } from '@understory/domain';
import { addDays, daysFrom, weekdayOf } from './calendar';
import type { MoodSpan } from './check-ins';
import type { Identifiers } from './identifiers';
import type { MadeUpUnseenWork } from './made-up-types';
import type { TherapistProfile } from './profile';
import type { Random } from './random';
import { isAway } from './sessions';

/** Long enough to be seen in full; older pieces weigh nothing any more. */
const LOGGED_DAYS = 84;

/** Pieces of unseen work on working days of the last twelve weeks, for who logs them. */
export function unseenWorkOf(
  profile: TherapistProfile,
  { startsOn, asOf, leave }: MoodSpan,
  random: Random,
  ids: Identifiers,
): MadeUpUnseenWork[] {
  const { unseenWork, weekdays } = profile;
  if (!unseenWork) return [];
  const since = addDays(asOf, -LOGGED_DAYS);
  return daysFrom(since < startsOn ? startsOn : since, addDays(asOf, -1))
    .filter((day) => weekdays.includes(weekdayOf(day)) && !isAway(day, leave))
    .filter(() => random.chance(unseenWork.perWeek / weekdays.length))
    .map((on) => ({
      id: ids.next(`${on}T17:00:00Z`),
      on,
      kind: UNSEEN_WORK_KINDS[random.integer(0, UNSEEN_WORK_KINDS.length - 1)] ?? 'keeping-track',
      effort: random.integer(1, 4),
      sharePercent: shareOf(unseenWork.share, random),
      version: 0,
    }));
}

/** To the nearest ten, as a thumb sets it. */
function shareOf(share: number, random: Random): number {
  const drawn = Math.round(10 * share + 1.5 * random.normal());
  return 10 * Math.min(10, Math.max(0, drawn));
}
