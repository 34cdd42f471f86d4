import type { EpochDay } from '../days/day';
import type { LeaveClock } from '../days/leave-clock';
import { once } from '../once';
import type { TieLog } from '../ties/log';
import { sortedTie, type SortedTie } from '../ties/sorted-tie';
import { TieCourse } from '../ties/tie-course';
import { type TieState, UNTOUCHED_TIE } from '../ties/tie-state';
import { KIND_DEFAULTS } from '../kind-defaults';
import { ZONES } from '../vocabulary';
import type { TieWeek } from '../warnings/thinning-week';
import { TieWatch, type TieWatchState } from '../warnings/tie-watch';
import { tieSettings } from './settings';

/** One tie of an ecosystem as of the close of a day; plain data. */
export interface KeptTie {
  readonly id: string;
  /** What was agreed and told of it up to that day; a change reaches back. */
  readonly settings: string;
  readonly course: TieState;
  readonly watch: TieWatchState;
  /** What it planned and held in the week that still runs. */
  readonly week: Readonly<TieWeek>;
}

/** A tie on its way through the days of an ecosystem. */
export interface ListedTie {
  readonly log: TieLog;
  readonly sorted: SortedTie;
  readonly course: TieCourse;
  readonly watch: TieWatch;
  /** Place of its zone in ZONES. */
  readonly zone: number;
  /** What it planned and held in the week that still runs. */
  readonly week: TieWeek;
}

/**
 * Sets the ties of a log on their way.
 *
 * @param ties Any order; a repeated id counts once.
 * @param clock The clock that leave pauses.
 * @param kept Ties as of the close of an earlier day; the log then holds their newer contacts alone.
 * @returns One per tie, by id, before their next day.
 * @throws {RangeError} On anything outside its range, an id told in two ways, or a contact that was taken in before.
 * @example listTies(log.ties, leaveClock(log.leave), [])
 */
export function listTies(
  ties: readonly TieLog[],
  clock: LeaveClock,
  kept: readonly KeptTie[],
): ListedTie[] {
  const known = new Map(kept.map((tie) => [tie.id, tie]));
  return once('ties', ties, (tie) => tie.id)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((log) => {
      const before = known.get(log.id);
      const sorted = sortedTie(log, before?.course.day ?? -Infinity);
      const course = new TieCourse(sorted, clock, before?.course);
      const watch = new TieWatch(log.kind, sorted, before?.watch);
      const zone = ZONES.indexOf(KIND_DEFAULTS[log.kind].zone);
      return { log, sorted, course, watch, zone, week: { planned: 0, held: 0, ...before?.week } };
    });
}

/**
 * What is kept of a tie at the close of a day; of one let go, what it still planned and held in that week.
 *
 * @param tie The tie.
 * @param day The day that closes.
 * @returns Plain data.
 * @example keptTie(tie, 100).course.day // 100
 */
export function keptTie(tie: ListedTie, day: EpochDay): KeptTie {
  const { activeUntil } = tie.log;
  const isLetGo = activeUntil !== null && activeUntil <= day;
  return {
    id: tie.log.id,
    settings: tieSettings(tie.log, day),
    course: isLetGo ? UNTOUCHED_TIE : tie.course.state,
    watch: tie.watch.state,
    week: { ...tie.week },
  };
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
