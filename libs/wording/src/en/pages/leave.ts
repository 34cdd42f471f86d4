import { whole } from '../decimal';
import { LAST_BEFORE_FIRST } from '../last-day';
import { period } from '../period';
import { plainDate } from '../plain-date';
import { quarterHours } from '../quarter-hours';
import { sessionCount } from '../session-count';

/** The page of days away. */
export const LEAVE_TEXTS = {
  title: 'Leave',
  back: 'Account',
  reading: 'Reading your leave…',
  /** What is so at the head of the page, and what leave means. */
  ahead: {
    none: 'No leave is ahead.',
    now: (lastDay: string) => `On leave until ${plainDate(lastDay)}.`,
    next: (firstDay: string) => `Next away from ${plainDate(firstDay)}.`,
    meaning: 'Days away pause every clock.',
  },
  heading: { add: 'Add days away', change: 'Change these days' },
  form: {
    firstDay: 'First day',
    lastDay: 'Last day',
    add: 'Add leave',
    /** Both days as they are typed; the first alone while the last lies before it. */
    span: (firstDay: string, lastDay: string) =>
      lastDay < firstDay ? plainDate(firstDay) : period(firstDay, lastDay),
    refused: {
      firstDay: 'Choose the first day away.',
      lastDay: LAST_BEFORE_FIRST,
    },
  },
  known: {
    heading: 'Days away that are known',
    /** The link stands within: a calendar can bring them. */
    empty: { noneYet: 'None yet.', link: 'A calendar', canBring: 'can bring them too.' },
    caption: 'Leave, latest first',
    columns: { days: 'Days', count: 'How many', change: 'Change' },
    fromCalendar: 'from a calendar',
    change: (days: string) => `Change ${days}`,
    count: (days: number) => (days === 1 ? 'one day' : `${whole(days)} days`),
  },
  /** What was just done, beside a way to take it back. */
  done: { added: 'Leave added', changed: 'Leave changed', removed: 'Leave removed' },
  /** What the days in the form hold, beside it. */
  totals: {
    reading: 'Looking at these days…',
    notRead: 'What these days hold could not be read.',
  },
};

interface DaysAway {
  /** Sessions still planned, written down or expected from a series. */
  readonly plannedSessions: number;
  readonly plannedMinutes: number;
  readonly heldSessions: number;
  readonly heldMinutes: number;
  /** How many days of a longer span this is; null where it is all of them. */
  readonly firstDays: number | null;
}

/** "Seven sessions are planned on these days, 5¾ h. Two are logged as held, 1¾ h." */
export function daysAwayTotals(days: DaysAway): string {
  const { plannedSessions, plannedMinutes, heldSessions, heldMinutes, firstDays } = days;
  const on = firstDays === null ? 'on these days' : `on the first ${whole(firstDays)} days`;
  if (plannedSessions === 0 && heldSessions === 0) return `No session is planned or held ${on}.`;
  const planned = plannedSessions > 0 ? `${isOrAre(plannedSessions)} planned` : '';
  const held = heldSessions > 0 ? `${isOrAre(heldSessions)} logged as held` : '';
  const parts = [
    planned && `${planned} ${on}, ${quarterHours(plannedMinutes)}.`,
    held && `${held}${planned ? '' : ` ${on}`}, ${quarterHours(heldMinutes)}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function isOrAre(sessions: number): string {
  return `${sessionCount(sessions)} ${sessions === 1 ? 'is' : 'are'}`;
}
