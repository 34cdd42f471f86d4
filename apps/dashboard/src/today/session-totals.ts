import type { Log, LogSession } from '@understory/contracts';
import { duration, plural, shortDay } from '@understory/wording';
import { hours } from '../log/totals-words';
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
  const isThisWeek = log.days.some(({ on }) => on === today);
  const day = date === today ? 'today' : `on ${shortDay(date)}`;
  const week = `${hours(minutesOf(all))} ${isThisWeek ? 'this' : 'that'} week`;
  const start = takesTime(said) ? 'With this one' : 'Without this one';
  const sessions = plural(onDay.length, 'session', 'sessions');
  const time = onDay.length > 0 ? `, ${duration(minutesOf(onDay))}` : '';
  return `${start}: ${sessions}${time} ${day}; ${week}.`;
}

function minutesOf(sessions: readonly Pick<LogSession, 'minutes'>[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0);
}
