import type { EpochDay } from '../days/day';
import type { LeaveClock } from '../days/leave-clock';
import { hysteresis, NOT_STANDING, type Standing } from '../warnings/hysteresis';
import { isFading } from '../warnings/is-fading';
import { THRESHOLDS } from '../warnings/thresholds';
import { isListed, type ListedTie } from './listed-tie';

/** What the days have left standing of W3 and W4; W1 stands with each tie. */
export interface Walked {
  oneTrunk: Standing;
  thinSoil: Standing;
}

/**
 * Walks the days from the first tie to the day of reading, raising and clearing warnings on the way. A
 * day costs the same for each tie however long the log is.
 *
 * W1 is raised at once. W3 and W4 are raised on the day that follows two midnights at which their
 * condition held, and clear at once. All wait until the person's first agreed interval is over:
 * the shortest agreed one, counted from the first day of the log on the clock of contacts.
 *
 * @param ties Before their first day; they are moved to `asOf`.
 * @param clock The clock that leave pauses.
 * @param since First day of the log.
 * @param asOf Last day, included.
 * @returns How W3 and W4 stand on that day.
 * @example walkDays(listTies(log.ties, clock), clock, log.since, 100)
 */
export function walkDays(
  ties: readonly ListedTie[],
  clock: LeaveClock,
  since: EpochDay,
  asOf: EpochDay,
): Walked {
  const walked: Walked = { oneTrunk: NOT_STANDING, thinSoil: NOT_STANDING };
  let closed: Support = { mass: null, spare: null };
  const first = ties.reduce((day, tie) => Math.min(day, tie.log.activeFrom), Infinity);
  for (let day = Math.max(since, first); day <= asOf; day++) {
    const listed = ties.filter((tie) => isListed(tie, day));
    for (const tie of ties) tie.course.moveTo(day);
    const elapsed = clock.at(day) - clock.at(since);
    const isWaiting = !listed.some((tie) => elapsed >= tie.course.terms.rhythmDays);
    for (const tie of ties) fade(tie, day, isWaiting);
    const { W3, W4 } = THRESHOLDS;
    const now = supportOf(listed);
    walked.oneTrunk = hysteresis(
      walked.oneTrunk,
      day,
      closed.spare !== null && closed.spare < W3.raiseBelow,
      now.spare === null || now.spare > W3.clearAbove,
    );
    walked.thinSoil = hysteresis(
      walked.thinSoil,
      day,
      closed.mass !== null && closed.mass < W4.raiseBelow,
      now.mass === null || now.mass > W4.clearAbove,
    );
    closed = isWaiting ? { mass: null, spare: null } : now;
  }
  for (const tie of ties) tie.course.moveTo(asOf);
  return walked;
}

interface Support {
  mass: number | null;
  spare: number | null;
}

/** T and T1 without a list of supports, since it is asked of every day. */
function supportOf(ties: readonly ListedTie[]): Support {
  let mass = 0;
  let strongest = 0;
  let isKnown = false;
  for (const { course } of ties) {
    const { support } = course;
    if (support === null) continue;
    isKnown = true;
    mass += support;
    strongest = Math.max(strongest, support);
  }
  return isKnown ? { mass, spare: mass - strongest } : { mass: null, spare: null };
}

function fade(tie: ListedTie, day: EpochDay, isWaiting: boolean): void {
  const { intervals, quietDays, terms } = tie.course;
  if (!isListed(tie, day) || intervals <= THRESHOLDS.W1.clearUpTo) tie.fadingSince = null;
  else if (!isWaiting && isFading(quietDays, terms)) tie.fadingSince ??= day;
}
