import type { EpochDay } from '../days/day';
import { weekStartOn } from '../days/week-start-on';
import { loadOf } from '../work/load-of';
import type { WorkBook } from '../work/work-book';
import { hysteresis, NOT_STANDING } from './hysteresis';
import type { StandingWarning, WeekLoad } from './standing-warning';
import { THRESHOLDS } from './thresholds';

/**
 * W9, above agreed load, as it stands on a day. It is read at the ends of weeks alone, for raising and
 * for clearing: within a week load rises and falls with the days worked (ADR-23).
 *
 * @param book Work and capacity by day.
 * @param firstWorkOn First day with work; null without any.
 * @param weekStart First day of the week: 1 Monday, 6 Saturday, 7 Sunday.
 * @param asOf Day to read at.
 * @returns The warning, raised on the day after the second such week in a row; null while it does not stand.
 * @example aboveLoad(workBook(log), 58, 1, 100)
 */
export function aboveLoad(
  book: WorkBook,
  firstWorkOn: EpochDay | null,
  weekStart: 1 | 6 | 7,
  asOf: EpochDay,
): Extract<StandingWarning, { code: 'W9' }> | null {
  if (firstWorkOn === null) return null;
  const { raiseFrom, clearUpTo } = THRESHOLDS.W9;
  let standing = NOT_STANDING;
  const thisWeek = weekStartOn(asOf, weekStart);
  const firstWeek = weekStartOn(Math.max(book.since, firstWorkOn), weekStart);
  for (let next = firstWeek + 7; next <= thisWeek; next += 7) {
    const load = loadOf(book, next - 1);
    const isAbove = load !== null && load >= raiseFrom;
    standing = hysteresis(standing, next, isAbove, load === null || load <= clearUpTo);
  }
  if (standing.raisedOn === null) return null;
  const weeks = [weekLoad(book, thisWeek - 14), weekLoad(book, thisWeek - 7)] as const;
  return { code: 'W9', connectionId: null, raisedOn: standing.raisedOn, facts: { weeks } };
}

function weekLoad(book: WorkBook, from: EpochDay): WeekLoad {
  let units = 0;
  let agreedUnits = 0;
  for (let day = Math.max(from, book.since); day < from + 7; day++) {
    units += book.unitsOn(day);
    if (!book.isLeave(day)) agreedUnits += book.capacityOn(day) / 7;
  }
  return { from, units, agreedUnits, load: loadOf(book, from + 6) };
}
