import type { HeatCell } from '@understory/charts';
import type { CaseloadDay } from '@understory/contracts';
import type { WeekdayMinutes } from '@understory/domain';
import { dayName, dayWithName, duration, listed, plural, smallNumber } from '@understory/wording';

/** Weekdays closer than this carry alike. */
const ALIKE = 1.05;
/** A Monday, to name weekdays by. */
const MONDAY = Temporal.PlainDate.from('2026-11-23');

/** "Monday". */
export function weekdayName(weekday: number, length: 'long' | 'short' = 'long'): string {
  return dayName(MONDAY.add({ days: weekday - 1 }).toString(), length);
}

/** What the calendar shows, in one heading. */
export function heatFinding(byWeekday: readonly WeekdayMinutes[]): string {
  const [most] = byWeekday;
  if (!most) return 'No hours with clients are logged yet';
  if (byWeekday.length === 1) return `${names(byWeekday)} carry all hours with clients`;
  const alike = byWeekday.filter(({ minutes }) => minutes * ALIKE >= most.minutes);
  const rest = byWeekday.slice(alike.length);
  if (rest.length === 0) return 'Client hours lie evenly on the week';
  if (rest.length === 1 && alike.length > 1) return `${names(rest)} carry the fewest client hours`;
  return `${names(alike)} carry the most client hours`;
}

/** "Mondays and Tuesdays", in the order of the week. */
function names(weekdays: readonly WeekdayMinutes[]): string {
  const inOrder = weekdays.map(({ weekday }) => weekday).sort((a, b) => a - b);
  return listed(inOrder.map((weekday) => `${weekdayName(weekday)}s`));
}

/** One day in a sentence, for its cell and for whoever stands on it. */
export function daySentence(cell: HeatCell, day: CaseloadDay | undefined, today: string): string {
  const name = `${dayWithName(cell.on)}${cell.isToday ? ', today' : ''}`;
  const parts = day ? partsOf(day, cell.on < today) : [];
  if (cell.state === 'leave') return `${name}: ${['leave', ...parts].join(', ')}.`;
  if (parts.length > 0) return `${name}: ${parts.join(', ')}.`;
  return `${name}: ${cell.on > today ? 'nothing booked' : 'nothing logged'}.`;
}

function partsOf(day: CaseloadDay, isPast: boolean): string[] {
  const sessions = (count: number) => plural(count, 'session', 'sessions');
  const { heldSessions, plannedSessions } = day;
  return [
    ...(heldSessions > 0 ? [`${duration(day.heldMinutes)} in ${sessions(heldSessions)}`] : []),
    ...(plannedSessions > 0
      ? [
          `${duration(day.plannedMinutes)} in ${sessions(plannedSessions)} ${isPast ? 'not confirmed yet' : 'booked'}`,
        ]
      : []),
    ...(day.otherMinutes > 0 ? [`${duration(day.otherMinutes)} of other work`] : []),
    ...(day.longestRun > 1 ? [`${smallNumber(day.longestRun)} in a row at most`] : []),
  ];
}
