import type { EpochDay } from '../days/day';
import { inTimeOrder, RowCursor } from '../days/row-cursor';
import { oneOf } from '../one-of';
import { LIMITS, UNSEEN_WORK_KINDS } from '../vocabulary';
import type { UnseenWorkShare, W8Facts } from '../warnings/facts';
import { THRESHOLDS } from '../warnings/thresholds';
import { NOT_RAISED, type Watch, watchDay } from '../warnings/watch';
import { within } from '../within';
import { KERNEL_DAYS, KERNEL_WEIGHTS } from '../work/kernel';
import { type AsymmetryReading, asymmetryFrom } from './asymmetry-from';
import type { UnseenWorkLog } from './log';

/** Unseen work of one day, summed. */
export interface UnseenWorkDay {
  readonly on: EpochDay;
  /** Σ e. */
  readonly effort: number;
  /** Σ e(2s-1). */
  readonly tilt: number;
  /** Σ e and Σ e·s of each kind, in the order of UNSEEN_WORK_KINDS. */
  readonly kinds: readonly (readonly [effort: number, mine: number])[];
}

/** Unseen work at the close of a day; plain data. */
export interface UnseenWorkState {
  /** Days of the last six weeks with an entry, older first. */
  readonly days: readonly UnseenWorkDay[];
  /** W8. */
  readonly lopsided: Watch;
}

/** Before the first day. */
export const NO_UNSEEN_WORK: UnseenWorkState = { days: [], lopsided: NOT_RAISED };

/**
 * Unseen work walked through its days: asymmetry A, and W8 from midnight to midnight. A day costs the same however long
 * the log is.
 *
 * @example
 * const course = new UnseenWorkCourse(log);
 * course.moveTo(asOf);
 * course.asymmetry // { asymmetry: 0.3, effort: 9 }
 */
export class UnseenWorkCourse {
  private day: EpochDay = -Infinity;
  /** The next day on which anything can change; Infinity for none. */
  private wakesOn: EpochDay;
  private readonly days: UnseenWorkDay[];
  private lopsided: Watch;
  private readonly rows: RowCursor<UnseenWorkLog>;
  /** Σ k·e and Σ k·e(2s-1) on the course's day. */
  private effort = 0;
  private tilt = 0;

  /**
   * @param log Entries in any order, newer than what is kept.
   * @param after They must be dated after this day.
   * @throws {RangeError} On a day, kind, effort or share outside its range, or an id told in two ways.
   */
  constructor(
    log: readonly UnseenWorkLog[],
    kept: UnseenWorkState = NO_UNSEEN_WORK,
    after: EpochDay = -Infinity,
  ) {
    const rows = inTimeOrder('unseenWork', log, ({ id }) => id, after);
    for (const { kind, effort, share } of rows) {
      oneOf('kind', kind, UNSEEN_WORK_KINDS);
      within('effort', effort, LIMITS.rating, 'whole');
      within('share', share, LIMITS.share);
    }
    this.rows = new RowCursor(rows);
    this.days = [...kept.days];
    this.lopsided = kept.lopsided;
    this.read(after);
    this.wakesOn = Number.isFinite(after) ? after + 1 : this.rows.nextOn;
  }

  /** Takes in everything up to and with the day. */
  moveTo(day: EpochDay): void {
    while (this.wakesOn <= day) this.wakesOn = this.takeDay(this.wakesOn);
    this.day = day;
  }

  /** A and what it rests on, on the course's day; null without an entry in six weeks. */
  get asymmetry(): AsymmetryReading | null {
    return this.days.length === 0 ? null : asymmetryFrom(this.effort, this.tilt);
  }

  /** W8 as it stands on the course's day; null while it does not. */
  get warning(): { raisedOn: EpochDay; facts: W8Facts } | null {
    const { raisedOn } = this.lopsided;
    const { asymmetry } = this;
    if (raisedOn === null || asymmetry === null) return null;
    return { raisedOn, facts: { ...asymmetry, kinds: this.shares() } };
  }

  /** All that later days need. */
  get state(): UnseenWorkState {
    return { days: [...this.days], lopsided: this.lopsided };
  }

  /** One more day, and the next one that says anything new. */
  private takeDay(day: EpochDay): EpochDay {
    if (this.rows.nextOn <= day) this.takeEntries(day);
    this.read(day);
    const { raiseFrom, leastEffort, clearBelow } = THRESHOLDS.W8;
    const reading = this.asymmetry;
    const before = this.lopsided;
    this.lopsided = watchDay(
      before,
      day,
      reading !== null && reading.asymmetry >= raiseFrom && reading.effort >= leastEffort,
      reading === null || reading.asymmetry < clearBelow,
    );
    const isOver = this.days.length === 0 && this.lopsided === before;
    return isOver ? this.rows.nextOn : day + 1;
  }

  private takeEntries(on: EpochDay): void {
    let effort = 0;
    let tilt = 0;
    const kinds = UNSEEN_WORK_KINDS.map((): [number, number] => [0, 0]);
    for (let row = this.rows.take(on); row !== undefined; row = this.rows.take(on)) {
      effort += row.effort;
      tilt += row.effort * (2 * row.share - 1);
      const sums = kinds[UNSEEN_WORK_KINDS.indexOf(row.kind)];
      if (sums === undefined) continue;
      sums[0] += row.effort;
      sums[1] += row.effort * row.share;
    }
    this.days.push({ on, effort, tilt, kinds });
  }

  private read(day: EpochDay): void {
    this.day = day;
    while (day - (this.days[0]?.on ?? day) >= KERNEL_DAYS) this.days.shift();
    let effort = 0;
    let tilt = 0;
    for (const entry of this.days) {
      const weight = KERNEL_WEIGHTS[day - entry.on] ?? 0;
      effort += weight * entry.effort;
      tilt += weight * entry.tilt;
    }
    this.effort = effort;
    this.tilt = tilt;
  }

  /** Kinds with any effort, most of mine first. */
  private shares(): UnseenWorkShare[] {
    const shares = UNSEEN_WORK_KINDS.map((kind) => ({ kind, effort: 0, mine: 0 }));
    for (const { on, kinds } of this.days) {
      const weight = KERNEL_WEIGHTS[this.day - on] ?? 0;
      shares.forEach((share, place) => {
        const [effort, mine] = kinds[place] ?? [0, 0];
        share.effort += weight * effort;
        share.mine += weight * mine;
      });
    }
    return shares.filter(({ effort }) => effort > 0).sort((a, b) => b.mine - a.mine);
  }
}
