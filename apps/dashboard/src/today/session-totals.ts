import type { Log, LogSession } from '@understory/contracts';
import { totalsWithASession } from '@understory/wording';
import { takesTime } from './session-doubts';
import { dayAndTime } from './session-draft';

interface Where {
  readonly id: string;
  readonly timeZone: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * What the day and its week hold with this session in them: "With this one: six sessions, 5 h today; 19¼ h this week."
 *
 * @param log The week of the day.
 * @param said With a start that names an instant.
 */
export function totalsWithIt(log: Log, said: LogSession, { id, timeZone, today }: Where): string {
  const others = log.sessions.filter((other) => other.id !== id && takesTime(other));
  const all = takesTime(said) ? [...others, said] : others;
  const { date } = dayAndTime(said.startsAt, timeZone);
  const onDay = all.filter(({ startsAt }) => dayAndTime(startsAt, timeZone).date === date);
  return totalsWithASession({
    isCounted: takesTime(said),
    sessions: onDay.length,
    dayMinutes: minutesOf(onDay),
    on: date === today ? null : date,
    weekMinutes: minutesOf(all),
    isThisWeek: log.days.some(({ on }) => on === today),
  });
}

function minutesOf(sessions: readonly Pick<LogSession, 'minutes'>[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0);
}
