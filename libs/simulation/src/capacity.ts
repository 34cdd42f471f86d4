import type { Agreement } from '@understory/contracts';
import { sessionUnits } from '@understory/domain';
import { addDays, daysFrom, type Day } from './calendar';
import type { MadeUpLeave, MadeUpSession } from './made-up-types';
import type { TherapistProfile } from './profile';
import { isAway } from './sessions';

/** Days of work that the usual load is taken from. */
const MEASURED_DAYS = 182;

/** What everybody here agreed beside their capacity. */
const USUAL = { longestRun: 4, contractedHours: null, lastAppointment: '19:00' };

/** What this therapist agreed to carry: a little less at first, then what makes their usual week the load of their profile. */
export function agreementsOf(
  profile: TherapistProfile,
  span: { startsOn: Day; asOf: Day; leave: readonly MadeUpLeave[] },
  sessions: readonly MadeUpSession[],
): Agreement[] {
  const until = addDays(span.asOf, profile.surge ? -7 * profile.surge.weeksAgo - 1 : -1);
  const measured = addDays(until, -MEASURED_DAYS + 1);
  const from = measured < span.startsOn ? span.startsOn : measured;
  const days = daysFrom(from, until).filter((day) => !isAway(day, span.leave)).length;
  const units = sessions
    .filter(({ localDate }) => from <= localDate && localDate <= until)
    .reduce((sum, session) => sum + sessionUnits(session), 0);
  const capacityUnits = Math.max(4, Math.round(((units / days) * 7) / profile.usualLoad));
  const middle = addDays(from, Math.round(days / 2));
  return [
    { ...USUAL, effectiveFrom: span.startsOn, capacityUnits: capacityUnits - 1 },
    { ...USUAL, effectiveFrom: middle, capacityUnits },
  ];
}
