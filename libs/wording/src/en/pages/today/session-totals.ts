import { capital } from '../../capital';
import { clockTime } from '../../clock-time';
import { duration } from '../../duration';
import { shortDay } from '../../plain-date';
import { plural } from '../../plural';
import { quarterHours } from '../../quarter-hours';
import { smallNumber } from '../../small-number';

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

interface DaySoFar {
  readonly held: number;
  readonly heldMinutes: number;
  /** Still planned, over or to come. */
  readonly planned: number;
  /** Of those held, how many began after the last appointment agreed on; that, null where nothing is agreed. */
  readonly late: number;
  readonly lastAppointment: string | null;
}

/** "Today: four sessions held, 3 h 20; two planned. One began after 18:30." */
export function daySoFar({ held, heldMinutes, planned, late, lastAppointment }: DaySoFar): string {
  const parts = [
    held > 0 ? `${plural(held, 'session', 'sessions')} held, ${duration(heldMinutes)}` : '',
    planned > 0
      ? `${held > 0 ? smallNumber(planned) : plural(planned, 'session', 'sessions')} planned`
      : '',
  ].filter((part) => part !== '');
  const day = `Today: ${parts.join('; ') || 'nothing logged yet'}.`;
  if (late === 0 || lastAppointment === null) return day;
  return `${day} ${capital(smallNumber(late))} began after ${clockTime(lastAppointment)}.`;
}
