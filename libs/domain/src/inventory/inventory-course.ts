import type { EpochDay } from '../days/day';
import { RowCursor } from '../days/row-cursor';
import type { SubscaleFinding, W14Facts } from '../warnings/facts';
import { THRESHOLDS } from '../warnings/thresholds';
import { NOT_RAISED, type Watch, watchDay } from '../warnings/watch';
import { changeOfScore } from './change-of-score';
import { INVENTORY_WARNS_DAYS, isHelpFirst } from './help-first';
import { CBI_SUBSCALES, type InventoryLog } from './log';
import {
  type EarlierScores,
  findingsOf,
  inventoriesInOrder,
  NO_SCORES,
  type ScoredInventory,
  withScores,
} from './own-history';

const HIGHEST_SCORE = 100;

/** Inventories at the close of a day; plain data. */
export interface InventoryState {
  readonly earlier: EarlierScores;
  /** The newest finding of each subscale that still takes part. */
  readonly newest: readonly SubscaleFinding[];
  /** Day of the newest inventory with a score; null without one. */
  readonly filledInOn: EpochDay | null;
  /** W14. */
  readonly high: Watch;
}

/** Before the first day. */
export const NO_INVENTORIES: InventoryState = {
  earlier: NO_SCORES,
  newest: [],
  filledInOn: null,
  high: NOT_RAISED,
};

/**
 * Inventories walked through their days: the newest scores beside one's own history, and W14 from midnight to midnight.
 *
 * @see docs/adr/0086-answers-and-midnights.md
 * @example
 * const course = new InventoryCourse(inventories);
 * course.moveTo(asOf);
 * course.warning?.facts.subscales.map(({ score }) => score) // [54.17, 50, 45.83]
 */
export class InventoryCourse {
  private day: EpochDay;
  /** The next day on which anything can change; Infinity for none. */
  private wakesOn: EpochDay;
  private earlier: EarlierScores;
  private newest: readonly SubscaleFinding[];
  private filledInOn: EpochDay | null;
  private high: Watch;
  private readonly rows: RowCursor<ScoredInventory>;
  private isHigh = false;
  private isCalm = true;

  /**
   * @param log Inventories in any order, newer than what is kept.
   * @param after They must be dated after this day.
   * @throws {RangeError} On a day, an item or an answer out of range, or an id told in two ways.
   */
  constructor(
    log: readonly InventoryLog[],
    kept: InventoryState = NO_INVENTORIES,
    after: EpochDay = -Infinity,
  ) {
    this.rows = new RowCursor(inventoriesInOrder(log, after));
    this.earlier = kept.earlier;
    this.newest = kept.newest;
    this.filledInOn = kept.filledInOn;
    this.high = kept.high;
    this.day = after;
    this.wakesOn = Number.isFinite(after) ? after + 1 : this.rows.nextOn;
    this.weigh();
  }

  /** Takes in everything up to and with the day. */
  moveTo(day: EpochDay): void {
    while (this.wakesOn <= day) this.wakesOn = this.takeDay(this.wakesOn);
    this.day = day;
  }

  /** 1 - work/100 of the newest work score up to so many days old, 0 to 1; null without one. */
  workRest(speaksDays: number): number | null {
    const work = this.newest.find(({ subscale }) => subscale === 'work');
    if (work === undefined || this.day - work.on > speaksDays) return null;
    return 1 - work.score / HIGHEST_SCORE;
  }

  /** W14 as it stands on the course's day; null while it does not. */
  get warning(): { raisedOn: EpochDay; facts: W14Facts } | null {
    const { raisedOn } = this.high;
    const { filledInOn, newest } = this;
    if (raisedOn === null || filledInOn === null) return null;
    const subscales = CBI_SUBSCALES.flatMap(
      (name) => newest.find(({ subscale }) => subscale === name) ?? [],
    );
    return { raisedOn, facts: { filledInOn, subscales, isHelpFirst: isHelpFirst(subscales) } };
  }

  /** All that later days need. */
  get state(): InventoryState {
    const { earlier, newest, filledInOn, high } = this;
    return { earlier, newest, filledInOn, high };
  }

  /** One more day, and the next one that says anything new. */
  private takeDay(day: EpochDay): EpochDay {
    for (let row = this.rows.take(day); row; row = this.rows.take(day)) this.takeInventory(row);
    const speaksUntil = (this.filledInOn ?? -Infinity) + INVENTORY_WARNS_DAYS;
    if (day >= speaksUntil) {
      this.high = NOT_RAISED;
      return this.rows.nextOn;
    }
    const before = this.high;
    this.high = watchDay(before, day, this.isHigh, this.isCalm);
    return this.high === before ? Math.min(this.rows.nextOn, speaksUntil) : day + 1;
  }

  private takeInventory(row: ScoredInventory): void {
    const findings = findingsOf(row, this.earlier);
    if (findings.length === 0) return;
    const isReplaced = (old: SubscaleFinding) =>
      findings.some(({ subscale }) => subscale === old.subscale);
    const kept = this.newest.filter(
      (old) => row.on - old.on < INVENTORY_WARNS_DAYS && !isReplaced(old),
    );
    this.newest = [...kept, ...findings];
    this.filledInOn = row.on;
    this.earlier = withScores(this.earlier, findings);
    this.weigh();
  }

  private weigh(): void {
    this.isHigh = this.newest.some(isHigh);
    this.isCalm = this.newest.every(isCalm);
  }
}

function isHigh(finding: SubscaleFinding): boolean {
  return finding.score >= THRESHOLDS.W14.raiseFrom || changeOfScore(finding) === 'risen';
}

function isCalm(finding: SubscaleFinding): boolean {
  return finding.score < THRESHOLDS.W14.clearBelow && changeOfScore(finding) !== 'risen';
}
