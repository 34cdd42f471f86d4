import type { EpochDay } from '../days/day';
import type { LeaveClock } from '../days/leave-clock';
import { once } from '../once';
import type { TieLog } from '../ties/log';
import { sortedTie, type SortedTie } from '../ties/sorted-tie';
import { TieCourse } from '../ties/tie-course';
import { THRESHOLDS } from '../warnings/thresholds';

/** A tie on its way through the days of an ecosystem. */
export interface ListedTie {
  readonly log: TieLog;
  readonly sorted: SortedTie;
  readonly course: TieCourse;
  /** Since when W1 stands; null while it does not. */
  fadingSince: EpochDay | null;
}

/**
 * Sets the ties of a log on their way.
 *
 * @param ties Any order; a repeated id counts once.
 * @param clock The clock that leave pauses.
 * @returns One per tie, by id, before their first day.
 * @throws {RangeError} On anything outside its range, or an id told in two ways.
 * @example listTies(log.ties, leaveClock(log.leave))
 */
export function listTies(ties: readonly TieLog[], clock: LeaveClock): ListedTie[] {
  return once('ties', ties, (tie) => tie.id)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((log) => {
      const sorted = sortedTie(log);
      return { log, sorted, course: new TieCourse(sorted, clock), fadingSince: null };
    });
}

/**
 * Whether a tie counts on a day: listed, and not yet let go.
 *
 * @param tie The tie.
 * @param day Any epoch day.
 * @returns True from `activeFrom` until the day before `activeUntil`.
 * @example isListed(tie, 100)
 */
export function isListed(tie: ListedTie, day: EpochDay): boolean {
  const { activeFrom, activeUntil } = tie.log;
  return day >= activeFrom && (activeUntil === null || day < activeUntil);
}

/**
 * Intervals of silence above which a tie is said to fade.
 *
 * @param isFlexible Whether the agreed rhythm is flexible.
 * @returns 3, flexible 4.
 * @example fadesAbove(true) // 4
 */
export function fadesAbove(isFlexible: boolean): number {
  return isFlexible ? THRESHOLDS.W1.raiseAboveFlexible : THRESHOLDS.W1.raiseAbove;
}
