import { UNSEEN_WORK_KINDS, type UnseenWorkContext } from '@understory/domain';
import { addDays, daysFrom, weekdayOf } from './calendar';
import type { MoodSpan } from './check-ins';
import type { Identifiers } from './identifiers';
import type { MadeUpUnseenWork } from './made-up-types';
import type { TherapistProfile } from './profile';
import type { Random } from './random';
import { isAway } from './sessions';

/** Long enough to be seen in full; older pieces weigh nothing any more. */
const LOGGED_DAYS = 84;

/** How often who logs a piece says where it was, and where it was then. */
const SAID = 0.7;
const CONTEXTS = { clients: 2, team: 4, practice: 3, beyond: 2 };

/** Pieces of unseen work on working days of the last twelve weeks, for who logs them. */
export function unseenWorkOf(
  profile: TherapistProfile,
  { startsOn, asOf, leave }: MoodSpan,
  random: Random,
  ids: Identifiers,
): MadeUpUnseenWork[] {
  const { unseenWork, weekdays } = profile;
  if (!unseenWork) return [];
  const places = random.fork('contexts');
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
      context: contextOf(places),
      version: 0,
    }));
}

function contextOf(random: Random): UnseenWorkContext | null {
  return random.chance(SAID) ? random.weighted(CONTEXTS) : null;
}

/** To the nearest ten, as a thumb sets it. */
function shareOf(share: number, random: Random): number {
  const drawn = Math.round(10 * share + 1.5 * random.normal());
  return 10 * Math.min(10, Math.max(0, drawn));
}
