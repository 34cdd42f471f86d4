import { capital } from '../../capital';
import { plainDate } from '../../plain-date';
import { plural } from '../../plural';
import { smallNumber } from '../../small-number';
import { unitCount } from '../../unit-count';
import { units } from '../../units';
import { whole } from '../../decimal';
import { CASELOAD_WORDS } from './page';
import { averageUnits } from './units-in-words';

const PERCENT = 100;

/** The chart of the weeks, its key and its table. */
export const WEEKS_FIGURE_TEXTS = {
  /** Beside the drawing, where there is room. */
  work: 'units of work',
  support: 'support, minutes',
  held: 'held',
  heldOver: 'held, more than 5\u00a0% over',
  table: {
    caption: 'Units of work and time of support, by week',
    held: 'Held',
    booked: 'Booked',
    agreed: 'Agreed',
    support: 'Support',
    leaveDays: 'Days of leave',
    nothingAgreed: 'nothing',
  },
  /** Heads of the columns of the file. */
  csv: {
    weekFrom: 'week_from',
    heldUnits: 'held_units',
    plannedUnits: 'planned_units',
    agreedUnits: 'agreed_units',
    supportMinutes: 'support_minutes',
    bookedSupportMinutes: 'booked_support_minutes',
    leaveDays: 'leave_days',
  },
};

/** How many of some whole weeks were over, as a heading. */
export function weeksOverFinding(weeks: number, over: number): string {
  if (weeks === 0) return 'No whole week yet';
  const all = plural(weeks, 'week', 'weeks');
  const isPair = weeks === 2;
  if (over === 0) {
    if (weeks === 1) return 'One week, not over';
    return `${isPair ? 'Neither' : 'None'} of ${all} was over`;
  }
  if (over === weeks) {
    if (over === 1) return 'One week, and over';
    return isPair ? 'Both weeks were over' : `All ${all} were over`;
  }
  return capital(`${smallNumber(over)} of ${all} ${over === 1 ? 'was' : 'were'} over`);
}

/** The same where nothing is agreed to be over. */
export function weeksUnagreedFinding(weeks: number): string {
  return weeks === 0
    ? weeksOverFinding(weeks, 0)
    : `Work of ${plural(weeks, 'week', 'weeks')}, nothing agreed`;
}

/**
 * What load is, in words with its number.
 *
 * @param unitsAWeek Null while a usual week is not known.
 * @param load Share of what was agreed; null where nothing is, or it is not known.
 */
export function loadSentence(unitsAWeek: number | null, load: number | null): string {
  const one = 'A usual 50-minute session counts one.';
  if (unitsAWeek === null) {
    return `Six weeks are weighed together once a week of days is known. ${one}`;
  }
  const carried = `Weighed over six weeks, the last two in full, you carry ${averageUnits(unitsAWeek)} units a week`;
  if (load === null) return `${carried}. ${one}`;
  return `${carried}, ${Math.round(load * PERCENT)}\u00a0% of what was agreed for them. ${one}`;
}

/** What a week holds, held and booked. */
interface WeekContent {
  /** First day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly isLeave: boolean;
  readonly heldUnits: number;
  readonly plannedUnits: number;
  readonly supportMinutes: number;
  readonly bookedSupportMinutes: number;
}

/** One week of the chart for whoever hears it. */
export function weekLabel(week: WeekContent): string {
  const day = plainDate(week.on);
  const booked = week.heldUnits > 0 ? units(week.plannedUnits) : unitCount(week.plannedUnits);
  const parts = [
    ...(week.isLeave ? [CASELOAD_WORDS.leave] : []),
    ...(week.heldUnits > 0 ? [`${unitCount(week.heldUnits)} held`] : []),
    ...(week.plannedUnits > 0 ? [`${booked} booked`] : []),
    ...(week.supportMinutes > 0 ? [`${whole(week.supportMinutes)} minutes of support`] : []),
    ...(week.bookedSupportMinutes > 0
      ? [`${whole(week.bookedSupportMinutes)} minutes of support booked`]
      : []),
  ];
  return `${day}: ${parts.join(', ') || 'nothing logged'}.`;
}

/** The whole chart for whoever hears it. */
export function weeksLabel(finding: string, weeks: readonly WeekContent[]): string {
  return `${finding}. ${weeks.map(weekLabel).join(' ')}`;
}
