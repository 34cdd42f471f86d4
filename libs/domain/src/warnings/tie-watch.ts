import type { EpochDay } from '../days/day';
import type { SortedTie } from '../ties/sorted-tie';
import type { TieCourse } from '../ties/tie-course';
import { KIND_DEFAULTS } from '../kind-defaults';
import type { ConnectionKind } from '../vocabulary';
import { isFading } from './is-fading';
import { THRESHOLDS } from './thresholds';
import { givingTilt, receivingTilt } from './tilt';
import { NOT_RAISED, type Watch, watchDay } from './watch';

/** What is watched of a tie that stands at a day. */
type WatchedCourse = Pick<
  TieCourse,
  | 'day'
  | 'terms'
  | 'quietDays'
  | 'intervals'
  | 'changes'
  | 'ratingCount'
  | 'giveAndTake'
  | 'nourishedCount'
  | 'nourishment'
>;

/** How W13 stands for one open disconnection. */
interface OpenDisconnection {
  readonly id: string;
  readonly watch: Watch;
}

/** How the warnings about one tie stand at the close of a day; plain data. */
export interface TieWatchState {
  /** W1: the day it was raised; null while it does not stand. */
  readonly fadingSince: EpochDay | null;
  /** W6. */
  readonly giving: Watch;
  /** W7. */
  readonly receiving: Watch;
  /** W17. */
  readonly draining: Watch;
  /** W13, of those that are open, in the order in which they were opened. */
  readonly unrepaired: readonly OpenDisconnection[];
}

/** Before the first day. */
const UNWATCHED_TIE: TieWatchState = {
  fadingSince: null,
  giving: NOT_RAISED,
  receiving: NOT_RAISED,
  draining: NOT_RAISED,
  unrepaired: [],
};

/**
 * The warnings that speak of one tie, from day to day: W1 fading, W6 giving, W7 receiving, W13 unrepaired, W17 draining.
 *
 * W1 is raised at once, and waits for the person's first agreed interval; the others are raised after two midnights. All
 * are for listed ties alone, and go when the tie is let go.
 *
 * @example
 * const watch = new TieWatch('peer', sorted);
 * watch.takeDay(course, isWaiting);
 * watch.state.fadingSince // 71
 */
export class TieWatch {
  fadingSince: EpochDay | null;
  giving: Watch;
  receiving: Watch;
  draining: Watch;
  unrepaired: readonly OpenDisconnection[];
  private readonly isPeer: boolean;
  private readonly isEverDisconnected: boolean;
  private changesSeen = -1;
  /** Whether a day like the last one would change nothing: N, R and terms stand still. */
  private isSettled = false;

  constructor(
    kind: ConnectionKind,
    private readonly tie: SortedTie,
    kept: TieWatchState = UNWATCHED_TIE,
  ) {
    this.isEverDisconnected = tie.disconnections.length > 0;
    this.isPeer = KIND_DEFAULTS[kind].zone === 'alongside';
    this.fadingSince = kept.fadingSince;
    this.giving = kept.giving;
    this.receiving = kept.receiving;
    this.draining = kept.draining;
    this.unrepaired = kept.unrepaired;
  }

  /** One more day of a tie that is listed on it; its course stands at that day. */
  takeDay(course: WatchedCourse, isWaiting: boolean): void {
    if (this.fadingSince !== null) {
      if (course.intervals <= THRESHOLDS.W1.clearUpTo) this.fadingSince = null;
    } else if (!isWaiting && isFading(course.quietDays, course.terms)) {
      this.fadingSince = course.day;
    }
    if (!this.isSettled || course.changes !== this.changesSeen) this.watchRatings(course);
    if (this.isEverDisconnected) this.watchDisconnections(course);
  }

  /** The tie is not listed: nothing stands any more. */
  rest(): void {
    Object.assign(this, UNWATCHED_TIE);
  }

  get state(): TieWatchState {
    const { fadingSince, giving, receiving, draining, unrepaired } = this;
    return { fadingSince, giving, receiving, draining, unrepaired };
  }

  private watchRatings(course: WatchedCourse): void {
    const { giving, receiving, draining } = this;
    if (course.ratingCount >= THRESHOLDS.W6.leastRatings) this.watchBalance(course);
    if (course.nourishedCount >= THRESHOLDS.W17.leastRatings) this.watchNourishment(course);
    this.isSettled =
      giving === this.giving && receiving === this.receiving && draining === this.draining;
    this.changesSeen = course.changes;
  }

  private watchNourishment({ day, nourishment }: WatchedCourse): void {
    const { raiseUpTo, clearFrom } = THRESHOLDS.W17;
    this.draining = watchDay(
      this.draining,
      day,
      nourishment <= raiseUpTo,
      nourishment >= clearFrom,
    );
  }

  private watchBalance(course: WatchedCourse): void {
    const { giveAndTake, day, terms } = course;
    if (giveAndTake === null) return;
    const giving = givingTilt(terms.balance);
    this.giving = watchDay(
      this.giving,
      day,
      giveAndTake <= giving.raisedAt,
      giveAndTake > giving.clearBeyond,
    );
    if (!this.isPeer || course.ratingCount < THRESHOLDS.W7.leastRatings) return;
    const receiving = receivingTilt(terms.balance);
    this.receiving = watchDay(
      this.receiving,
      day,
      giveAndTake >= receiving.raisedAt,
      giveAndTake < receiving.clearBeyond,
    );
  }

  private watchDisconnections({ day, terms }: WatchedCourse): void {
    const open: OpenDisconnection[] = [];
    for (const { id, openedOn, closedOn } of this.tie.disconnections) {
      if (openedOn > day || (closedOn !== null && closedOn <= day)) continue;
      const before = this.unrepaired.find((row) => row.id === id)?.watch ?? NOT_RAISED;
      const isLong = day - openedOn > repairedWithin(terms.rhythmDays);
      open.push({ id, watch: watchDay(before, day, isLong, false) });
    }
    this.unrepaired = open;
  }
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

/**
 * Days above which an open disconnection is warned of.
 *
 * @param rhythmDays Agreed days between contacts.
 * @returns 14, or two agreed intervals where that is longer.
 * @example repairedWithin(21) // 42
 */
export function repairedWithin(rhythmDays: number): number {
  const { raiseAboveDays, raiseAboveIntervals } = THRESHOLDS.W13;
  return Math.max(raiseAboveDays, raiseAboveIntervals * rhythmDays);
}
