import type { LoggedDay } from '@understory/contracts';
import { duration, units } from '@understory/wording';

/** Below this, a quarter of an hour would say too much or nothing. */
const SHORTEST_QUARTER = 15;

export type Totals = Omit<LoggedDay, 'on' | 'isLeave'>;

const NOTHING: Totals = {
  heldSessions: 0,
  heldMinutes: 0,
  heldUnits: 0,
  plannedSessions: 0,
  plannedMinutes: 0,
  plannedUnits: 0,
  otherMinutes: 0,
  supportMinutes: 0,
};

/** What some days hold together. */
export function totalsOf(days: readonly LoggedDay[]): Totals {
  return days.reduce<Totals>(
    (sum, day) => ({
      heldSessions: sum.heldSessions + day.heldSessions,
      heldMinutes: sum.heldMinutes + day.heldMinutes,
      heldUnits: sum.heldUnits + day.heldUnits,
      plannedSessions: sum.plannedSessions + day.plannedSessions,
      plannedMinutes: sum.plannedMinutes + day.plannedMinutes,
      plannedUnits: sum.plannedUnits + day.plannedUnits,
      otherMinutes: sum.otherMinutes + day.otherMinutes,
      supportMinutes: sum.supportMinutes + day.supportMinutes,
    }),
    NOTHING,
  );
}

/** "4¼ h", to the quarter; "10 min" where that would hide it. */
export function hours(minutes: number): string {
  return minutes < SHORTEST_QUARTER ? duration(minutes) : `${units(minutes / 60)}\u00a0h`;
}

/** "4¼ h held, 2 h planned, ½ h of other time; 4½ of 6½ units held". Empty where nothing is there: that is unknown, not zero. */
export function totalsInWords(totals: Totals): string {
  const parts = [
    said(totals.heldMinutes, 'held'),
    said(totals.plannedMinutes, 'planned'),
    said(totals.otherMinutes, 'of other time'),
    said(totals.supportMinutes, 'of support'),
  ].filter((part) => part !== '');
  const load = unitsInWords(totals);
  return parts.join(', ') + (load && `; ${load}`);
}

/** The same as a list of facts; without what is not there. */
export function totalsAsFacts(totals: Totals): { readonly name: string; readonly value: string }[] {
  return [
    { name: 'Held', value: timed(totals.heldMinutes) },
    { name: 'Planned', value: timed(totals.plannedMinutes) },
    { name: 'Other time', value: timed(totals.otherMinutes) },
    { name: 'Support', value: timed(totals.supportMinutes) },
    { name: 'Units', value: unitsInWords(totals) },
  ].filter(({ value }) => value !== '');
}

/** The same of one day; a day without anything says so, and a day of leave says that it was one. */
export function dayInWords(day: LoggedDay, today: string): string {
  const words = totalsInWords(day);
  if (day.isLeave) return words ? `Leave. ${words}` : 'Leave';
  return words || nothingOn(day.on, today);
}

/** What a day says that holds nothing. */
export function nothingOn(date: string, today: string): string {
  return date > today ? 'Nothing planned' : 'Nothing logged';
}

function timed(minutes: number): string {
  return minutes > 0 ? hours(minutes) : '';
}

function said(minutes: number, what: string): string {
  return minutes > 0 ? `${hours(minutes)} ${what}` : '';
}

function unitsInWords({ heldUnits, plannedUnits }: Totals): string {
  const all = heldUnits + plannedUnits;
  if (all === 0) return '';
  if (heldUnits === 0) return `${counted(plannedUnits)} planned`;
  return plannedUnits === 0
    ? `${counted(heldUnits)} held`
    : `${units(heldUnits)} of ${counted(all)} held`;
}

function counted(value: number): string {
  const written = units(value);
  if (written === '1') return '1\u00a0unit';
  return value < 1 && written !== '0' ? `${written} of a unit` : `${written}\u00a0units`;
}
