import type { LogSession, Session } from '@understory/contracts';
import { clockTime } from '../../clock-time';
import { dayWithName } from '../../plain-date';
import { OUTCOME_NAMES, SESSION_KIND_NAMES } from '../../session-names';
import { sessionInWords } from '../today/session-questions';
import { TWO_VERSIONS_TEXTS } from './two-versions';

/**
 * Both versions of a session that was changed in two places, and what can be done about it.
 *
 * @param conflict As it was seen, as it was to be, and as it stands now; null where it was removed.
 * @param when Day, `YYYY-MM-DD`, and time, `HH:MM`, of an instant, where the person is.
 */
export function sessionConflict(
  {
    seen,
    meant,
    current,
  }: { readonly seen: Session; readonly meant: LogSession; readonly current: Session | null },
  when: (instant: string) => { readonly date: string; readonly time: string },
) {
  const { date, time } = when(seen.startsAt);
  const { removed, leave, leaveRemoved } = TWO_VERSIONS_TEXTS;
  const outcome = OUTCOME_NAMES[meant.outcome].toLowerCase();
  return {
    heading: `${SESSION_KIND_NAMES[seen.kind]} at ${clockTime(time)}, ${dayWithName(date)}, was changed elsewhere`,
    elsewhere: current ? sessionInWords(current, when(current.startsAt)) : removed,
    here: sessionInWords(meant, when(meant.startsAt)),
    leave: current ? leave : leaveRemoved,
    insist: current ? `Mark it as ${outcome} all the same` : `Log it anew as ${outcome}`,
  };
}
