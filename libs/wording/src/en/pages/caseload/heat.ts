import type { CaseloadDay } from '@understory/contracts';
import { duration } from '../../duration';
import { listed } from '../../listed';
import { dayWithName } from '../../plain-date';
import { plural } from '../../plural';
import { smallNumber } from '../../small-number';
import { units } from '../../units';
import { weekdayName } from '../../weekday-name';
import { CASELOAD_WORDS } from './page';

/** The calendar of hours with clients, its key and its table. */
export const HEAT_FIGURE_TEXTS = {
  note: 'Hours with clients by day. Arrow keys walk the days.',
  grid: 'Hours with clients by day',
  goTo: (month: string) => `Go to ${month}`,
  /** What a step of colour stands for, in hours. */
  step: {
    under: (hours: number) => `under ${units(hours)} h`,
    between: (from: number, to: number) => `${units(from)} to ${units(to)}`,
    from: (hours: number) => `${units(hours)} and more`,
  },
  table: {
    caption: 'Time with clients and other work, by day',
    day: 'Day',
    held: 'With clients',
    booked: 'Booked',
    other: 'Other work',
  },
  /** Heads of the columns of the file. */
  csv: {
    day: 'day',
    clientMinutes: 'client_minutes',
    bookedClientMinutes: 'booked_client_minutes',
    otherMinutes: 'other_minutes',
    longestRun: 'longest_run',
  },
};

/** What the calendar shows, as a heading; weekdays as ISO counts them, in the order of the week. */
export const HEAT_FINDINGS = {
  none: 'No hours with clients are logged yet',
  /** Some are, on days by which no weekdays can be compared. */
  soFar: (heldMinutes: number) =>
    `${duration(heldMinutes)} with clients so far, no pattern of weekdays yet`,
  all: (weekdays: readonly number[]) => `${weekdaysInWords(weekdays)} carry all hours with clients`,
  even: 'Client hours lie evenly on the week',
  fewest: (weekdays: readonly number[]) =>
    `${weekdaysInWords(weekdays)} carry the fewest client hours`,
  most: (weekdays: readonly number[]) => `${weekdaysInWords(weekdays)} carry the most client hours`,
};

/** "Mondays and Tuesdays". */
export function weekdaysInWords(weekdays: readonly number[]): string {
  return listed(weekdays.map((weekday) => `${weekdayName(weekday)}s`));
}

/** A day of the calendar. */
interface Cell {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly isToday: boolean;
  readonly state: 'held' | 'booked' | 'leave' | 'empty';
}

/** One day in a sentence, for its cell and for whoever stands on it. */
export function heatDaySentence(cell: Cell, day: CaseloadDay | undefined, today: string): string {
  const name = `${dayWithName(cell.on)}${cell.isToday ? ', today' : ''}`;
  const parts = day ? partsOf(day, cell.on < today) : [];
  if (cell.state === 'leave') return `${name}: ${[CASELOAD_WORDS.leave, ...parts].join(', ')}.`;
  if (parts.length > 0) return `${name}: ${parts.join(', ')}.`;
  return `${name}: ${cell.on > today ? 'nothing booked' : 'nothing logged'}.`;
}

function partsOf(day: CaseloadDay, isPast: boolean): string[] {
  const sessions = (count: number) => plural(count, 'session', 'sessions');
  const { heldSessions, plannedSessions } = day;
  const planned = isPast ? 'not confirmed yet' : CASELOAD_WORDS.booked;
  return [
    ...(heldSessions > 0 ? [`${duration(day.heldMinutes)} in ${sessions(heldSessions)}`] : []),
    ...(plannedSessions > 0
      ? [`${duration(day.plannedMinutes)} in ${sessions(plannedSessions)} ${planned}`]
      : []),
    ...(day.otherMinutes > 0 ? [`${duration(day.otherMinutes)} of other work`] : []),
    ...(day.longestRun > 1 ? [`${smallNumber(day.longestRun)} in a row at most`] : []),
  ];
}
