import type { LoggedDay } from '@understory/contracts';
import { OUTCOME_NAMES } from '../../session-names';
import { quarterHours } from '../../quarter-hours';
import { unitCount } from '../../unit-count';
import { units } from '../../units';
import { OTHER_TIME_TEXTS } from '../other-time';

/** Of a day or a form's days that hold nothing. */
export const NOTHING_LOGGED = 'Nothing logged';

/** What some days hold, as far as it is said. */
type Totals = Pick<
  LoggedDay,
  | 'heldMinutes'
  | 'heldUnits'
  | 'plannedMinutes'
  | 'plannedUnits'
  | 'otherMinutes'
  | 'supportMinutes'
>;

/** What totals are called in a list of facts, beside the outcomes and other time. */
const TOTALS_NAMES = {
  support: 'Support',
  units: 'Units',
};

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
    { name: OUTCOME_NAMES.held, value: timed(totals.heldMinutes) },
    { name: OUTCOME_NAMES.planned, value: timed(totals.plannedMinutes) },
    { name: OTHER_TIME_TEXTS.title, value: timed(totals.otherMinutes) },
    { name: TOTALS_NAMES.support, value: timed(totals.supportMinutes) },
    { name: TOTALS_NAMES.units, value: unitsInWords(totals) },
  ].filter(({ value }) => value !== '');
}

/** The same of one day; a day without anything says so, and a day of leave says that it was one. */
export function dayTotalsInWords(
  day: Totals & Pick<LoggedDay, 'on' | 'isLeave'>,
  today: string,
): string {
  const words = totalsInWords(day);
  if (day.isLeave) return words ? `Leave. ${words}` : 'Leave';
  if (words) return words;
  return day.on > today ? 'Nothing planned' : NOTHING_LOGGED;
}

function timed(minutes: number): string {
  return minutes > 0 ? quarterHours(minutes) : '';
}

function said(minutes: number, what: string): string {
  return minutes > 0 ? `${quarterHours(minutes)} ${what}` : '';
}

function unitsInWords({ heldUnits, plannedUnits }: Totals): string {
  const all = heldUnits + plannedUnits;
  if (all === 0) return '';
  if (heldUnits === 0) return `${counted(plannedUnits)} planned`;
  return plannedUnits === 0
    ? `${counted(heldUnits)} held`
    : `${units(heldUnits)} of ${counted(all)} held`;
}

/** Never parted at the end of a line. */
function counted(value: number): string {
  return unitCount(value).replaceAll(' ', '\u00a0');
}
