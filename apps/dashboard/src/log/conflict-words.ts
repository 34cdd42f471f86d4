import type { LogSession } from '@understory/contracts';
import {
  OUTCOME_NAMES,
  SESSION_KIND_NAMES,
  clockTime,
  dayWithName,
  duration,
} from '@understory/wording';
import type { Conflict } from './marking';
import type { TwoVersionsWords } from './two-versions';

/** Both versions of a session that was changed in two places, and what can be done about it. */
export function conflictInWords(
  { seen, meant, current }: Conflict,
  timeZone: string,
): TwoVersionsWords {
  const name = OUTCOME_NAMES[meant.outcome].toLowerCase();
  const { date, time } = whenOf(seen, timeZone);
  return {
    heading: `${SESSION_KIND_NAMES[seen.kind]} at ${time}, ${dayWithName(date)}, was changed elsewhere`,
    elsewhere: current ? inWords(current, timeZone) : 'Removed',
    here: inWords(meant, timeZone),
    leave: current ? 'Leave it as it is elsewhere' : 'Leave it removed',
    insist: current ? `Mark it as ${name} all the same` : `Log it anew as ${name}`,
  };
}

/** "Cancelled, 12 November, 14:00, 50 min". */
function inWords(session: LogSession, timeZone: string): string {
  const { date, time } = whenOf(session, timeZone);
  const parts = [
    OUTCOME_NAMES[session.outcome],
    dayWithName(date),
    time,
    duration(session.minutes),
  ];
  return parts.join(', ');
}

function whenOf({ startsAt }: LogSession, timeZone: string): { date: string; time: string } {
  const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone);
  return {
    date: start.toPlainDate().toString(),
    time: clockTime(start.toPlainTime().toString()),
  };
}
