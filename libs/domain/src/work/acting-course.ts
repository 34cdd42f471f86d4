import type { EpochDay } from '../days/day';
import { inTimeOrder, RowCursor } from '../days/row-cursor';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import { KERNEL_DAYS, KERNEL_WEIGHTS } from './kernel';
import type { ActingLog } from './log';

/** How work felt from inside lately. */
export interface StrainReading {
  /** Mean surface acting, 0 to 1, the newest counting most; null unrated. */
  strain: number | null;
  /** Mean deep acting, 0 to 1, weighted alike; it is shown and counts for nothing. Null unrated. */
  deep: number | null;
}

/** Ratings of one day, summed. */
export interface ActingDay {
  readonly on: EpochDay;
  readonly surface: number;
  readonly surfaceCount: number;
  readonly deep: number;
  readonly deepCount: number;
}

/** Days of the last six weeks with a rated session, older first; plain data. */
export type ActingState = readonly ActingDay[];

/**
 * Rated sessions walked through their days, for strain. A day costs the same however long the log is.
 *
 * @example
 * const course = new ActingCourse(log);
 * course.moveTo(100);
 * course.reading.strain // 0.75
 */
export class ActingCourse {
  private day: EpochDay;
  private readonly days: ActingDay[];
  private readonly rows: RowCursor<ActingLog>;

  /**
   * @param log Rated sessions in any order, newer than what is kept.
   * @param after They must be dated after this day.
   * @throws {RangeError} On a day or a rating outside its range, or an id told in two ways.
   */
  constructor(log: readonly ActingLog[], kept: ActingState = [], after: EpochDay = -Infinity) {
    const rows = inTimeOrder('acting', log, ({ id }) => id, after);
    for (const { surface, deep } of rows) {
      if (surface !== null) within('surface', surface, LIMITS.rating, 'whole');
      if (deep !== null) within('deep', deep, LIMITS.rating, 'whole');
    }
    this.rows = new RowCursor(rows);
    this.days = [...kept];
    this.day = after;
  }

  /** Takes in everything up to and with the day. */
  moveTo(day: EpochDay): void {
    while (this.rows.nextOn <= day) this.takeRatings(this.rows.nextOn);
    this.day = day;
  }

  /** Strain on the course's day. */
  get reading(): StrainReading {
    let [surface, surfaceWeight, deep, deepWeight] = [0, 0, 0, 0];
    for (const rated of this.days) {
      const weight = KERNEL_WEIGHTS[this.day - rated.on] ?? 0;
      surface += weight * rated.surface;
      surfaceWeight += weight * rated.surfaceCount;
      deep += weight * rated.deep;
      deepWeight += weight * rated.deepCount;
    }
    return { strain: share(surface, surfaceWeight), deep: share(deep, deepWeight) };
  }

  /** All that later days need. */
  get state(): ActingState {
    return this.days.filter(({ on }) => this.day - on < KERNEL_DAYS);
  }

  private takeRatings(on: EpochDay): void {
    let [surface, surfaceCount, deep, deepCount] = [0, 0, 0, 0];
    for (let row = this.rows.take(on); row !== undefined; row = this.rows.take(on)) {
      surface += row.surface ?? 0;
      surfaceCount += row.surface === null ? 0 : 1;
      deep += row.deep ?? 0;
      deepCount += row.deep === null ? 0 : 1;
    }
    this.days.push({ on, surface, surfaceCount, deep, deepCount });
    while (on - (this.days[0]?.on ?? on) >= KERNEL_DAYS) this.days.shift();
  }
}

function share(sum: number, weight: number): number | null {
  return weight > 0 ? sum / weight / LIMITS.rating.max : null;
}
