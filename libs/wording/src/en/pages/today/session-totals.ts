import { duration } from '../../duration';
import { shortDay } from '../../plain-date';
import { plural } from '../../plural';
import { quarterHours } from '../../quarter-hours';

/** What a day and its week hold, with a session that is being written in them or, where it takes no time, without. */
interface TotalsWithASession {
  readonly isCounted: boolean;
  readonly sessions: number;
  readonly dayMinutes: number;
  /** `YYYY-MM-DD`; null for today. */
  readonly on: string | null;
  readonly weekMinutes: number;
  readonly isThisWeek: boolean;
}

/** "With this one: six sessions, 5 h today; 19¼ h this week." */
export function totalsWithASession(totals: TotalsWithASession): string {
  const { isCounted, sessions, dayMinutes, on, weekMinutes, isThisWeek } = totals;
  const start = isCounted ? 'With this one' : 'Without this one';
  const count = plural(sessions, 'session', 'sessions');
  const time = sessions > 0 ? `, ${duration(dayMinutes)}` : '';
  const day = on === null ? 'today' : `on ${shortDay(on)}`;
  const week = `${quarterHours(weekMinutes)} ${isThisWeek ? 'this' : 'that'} week`;
  return `${start}: ${count}${time} ${day}; ${week}.`;
}
