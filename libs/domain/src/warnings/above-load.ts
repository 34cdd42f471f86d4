import type { EpochDay } from '../days/day';
import { weekStartOn } from '../days/week-start-on';
import { loadOf } from '../work/load-of';
import type { WorkBook } from '../work/work-book';
import { hysteresis, NOT_STANDING } from './hysteresis';
import type { StandingWarning, WeekLoad } from './standing-warning';
import { THRESHOLDS } from './thresholds';

/**
 * W9, above agreed load, as it stands on a day. It is read at the ends of weeks alone, for raising and
 * for clearing: within a week load rises and falls with the days worked. Weeks that ended before
 * anything was agreed raise nothing.
 *
 * @param book Work and capacity by day.
 * @param weekStart First day of the week: 1 Monday, 6 Saturday, 7 Sunday.
 * @param asOf Day to read at.
 * @returns The warning, raised on the day after the second such week in a row; null while it does not stand.
 * @throws {RangeError} On another first day of the week.
 * @see docs/adr/0022-load-is-warned-of-at-week-ends.md
 * @example aboveLoad(workBook(log), 1, 100)
 */
export function aboveLoad(
  book: WorkBook,
  weekStart: 1 | 6 | 7,
  asOf: EpochDay,
): Extract<StandingWarning, { code: 'W9' }> | null {
  const thisWeek = weekStartOn(asOf, weekStart);
  if (book.firstWorkOn === null || book.agreedFrom === null) return null;
  let standing = NOT_STANDING;
  const firstRead = Math.max(book.firstWorkOn, book.agreedFrom);
  for (let next = weekStartOn(firstRead, weekStart) + 7; next <= thisWeek; next += 7) {
    const load = loadOf(book, next - 1);
    const isAbove = load !== null && load >= THRESHOLDS.W9.raiseFrom;
    const isClear = load === null || load <= THRESHOLDS.W9.clearUpTo;
    standing = hysteresis(standing, next, isAbove, isClear);
  }
  if (standing.raisedOn === null) return null;
  const weeks = [weekLoad(book, thisWeek - 14), weekLoad(book, thisWeek - 7)] as const;
  const { raisedOn } = standing;
  return { code: 'W9', subject: '', connectionId: null, raisedOn, facts: { weeks } };
}

function weekLoad(book: WorkBook, from: EpochDay): WeekLoad {
  let units = 0;
  let agreedUnits = 0;
  for (let day = from; day < from + 7; day++) {
    units += book.unitsOn(day);
    if (!book.isLeave(day)) agreedUnits += book.capacityOn(day) / 7;
  }
  return { from, units, agreedUnits, load: loadOf(book, from + 6) };
}
