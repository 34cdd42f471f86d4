import { whole } from '../decimal';
import { LAST_BEFORE_FIRST } from '../last-day';
import { period } from '../period';
import { plainDate } from '../plain-date';

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
};
