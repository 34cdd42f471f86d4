import { capital } from '../../capital';
import { plural } from '../../plural';
import { smallNumber } from '../../small-number';
import { weekdaysInWords } from './heat';

/** The chart of the longest runs, and its table. */
export const BREATHING_FIGURE_TEXTS = {
  none: 'none held',
  label: (finding: string, weeks: readonly { readonly from: string; readonly longest: string }[]) =>
    `${finding}. Longest run by week: ${weeks.map(({ from, longest }) => `${from} ${longest}`).join(', ')}.`,
  table: {
    caption: 'Longest run of sessions, by week',
    longest: 'Longest run',
    beyond: 'Days beyond what was agreed',
  },
  /** Heads of the columns of the file. */
  csv: {
    weekFrom: 'week_from',
    longestRun: 'longest_run',
    agreedRun: 'agreed_run',
    daysBeyond: 'days_beyond',
  },
};

/** On how many days a run was longer than agreed, as a heading; null while no run is known. */
export function breathingFinding(days: number | null, agreedRun: number): string {
  if (days === null) return 'No run of sessions is known yet';
  const count = days === 0 ? 'No day' : capital(plural(days, 'day', 'days'));
  return `${count} had more than ${smallNumber(agreedRun)} in a row`;
}

/**
 * What a run is, what was agreed, and where a usual week has room.
 *
 * @param fullWeekdays Weekdays without room for one more, as ISO counts them, in the order of the week.
 */
export function breathingNote(
  agreedRun: number,
  isAgreed: boolean,
  fullWeekdays: readonly number[],
): string {
  const agreed = isAgreed
    ? `You agreed on ${smallNumber(agreedRun)} at most.`
    : `Nothing is agreed, so ${smallNumber(agreedRun)} are taken.`;
  const note = `A run ends with ten free minutes. ${agreed}`;
  if (fullWeekdays.length === 0) return note;
  return `${note} ${weekdaysInWords(fullWeekdays)} usually have no room for one more.`;
}
