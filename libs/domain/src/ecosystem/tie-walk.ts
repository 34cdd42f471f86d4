import type { EpochDay } from '../days/day';
import type { LeaveClock } from '../days/leave-clock';
import { LIMITS } from '../vocabulary';
import type { ContactWeeksState } from '../warnings/contact-weeks';
import { type SupportWatchState, watchSupport } from '../warnings/support-watch';
import { afterWeek, NOT_THINNING, type Thinning } from '../warnings/thinning';
import { countedContacts } from '../warnings/thinning-week';
import { DayOfSupport } from './day-of-support';
import { isListed, type KeptTie, type ListedTie, listTies } from './listed-tie';
import type { EcosystemLog } from './log';

const WEEK_DAYS = 7;

/** What is kept of ties between one day and the next. */
interface KeptTies {
  readonly ties: readonly KeptTie[];
  readonly support: SupportWatchState;
  readonly contacts: ContactWeeksState;
}

/**
 * All ties of a person walked through their days together: W1 to W7, W13 and W17. They wait until the person's first agreed
 * interval is over where the model says so: the shortest one in force, counted from the first day of the log on the clock
 * that leave pauses.
 *
 * @see docs/adr/0024-midnights-waiting-and-letting-go.md, 0080-a-week-of-contacts.md
 * @example
 * const ties = new TieWalk(log, clock, NOTHING_KEPT);
 * for (let day = log.since; day <= asOf; day++) ties.takeDay(day, clock.isLeave(day));
 */
export class TieWalk {
  /** By id, listed or not. */
  readonly all: readonly ListedTie[];
  support: SupportWatchState;
  thinning: Thinning;
  private plannedDays: number;
  /** What the ties listed on the last day add up to. */
  readonly today = new DayOfSupport();
  private listed: readonly ListedTie[] = [];
  private nextChange = -Infinity;
  private readonly sinceAt: number;

  constructor(
    log: EcosystemLog,
    private readonly clock: LeaveClock,
    kept: KeptTies,
  ) {
    this.all = listTies(log.ties, clock, kept.ties);
    this.support = kept.support;
    this.thinning = kept.contacts.thinning;
    this.plannedDays = kept.contacts.plannedDays;
    this.sinceAt = clock.at(log.since);
  }

  /** One more day, the day after the one before. */
  takeDay(day: EpochDay, isLeave: boolean): void {
    if (day >= this.nextChange) this.listOn(day);
    const now = this.clock.at(day);
    const isWaiting = this.isWaiting(day, now);
    const isPlanned = !isLeave && !isWaiting;
    let isAnyPlanned = false;
    for (const { course, watch, week } of this.listed) {
      course.moveTo(day, now);
      watch.takeDay(course, isWaiting);
      if (course.lastContactOn === day) week.held += course.heldToday;
      if (!isPlanned || !course.isKnown) continue;
      week.planned += course.plannedADay;
      isAnyPlanned = true;
    }
    if (isAnyPlanned) this.plannedDays++;
    this.today.addUp(this.listed);
    this.support = watchSupport(this.support, day, this.today, isWaiting);
  }

  /** The week before this day, the first of the next one, has closed. */
  closeWeek(next: EpochDay): void {
    let planned = 0;
    let held = 0;
    for (const tie of this.all) {
      planned += tie.week.planned;
      held += countedContacts(tie.week);
      tie.week.planned = 0;
      tie.week.held = 0;
    }
    const week = { from: next - WEEK_DAYS, plannedDays: this.plannedDays, planned, held };
    this.thinning = afterWeek(this.thinning, week);
    this.plannedDays = 0;
  }

  /** How W2 stands, with the week that still runs. */
  get contacts(): ContactWeeksState {
    return { thinning: this.thinning, plannedDays: this.plannedDays };
  }

  /** Brings the ties that were not yet listed, or are read before the log begins, to the day too. */
  moveTo(day: EpochDay): void {
    const now = this.clock.at(day);
    for (const tie of this.all) {
      const { activeUntil } = tie.log;
      if (activeUntil === null || day < activeUntil) tie.course.moveTo(day, now);
    }
  }

  /** Whether the shortest interval agreed on the day is still running since the log began. */
  private isWaiting(day: EpochDay, now: number): boolean {
    const elapsed = now - this.sinceAt;
    if (elapsed >= LIMITS.rhythmDays.max) return false;
    let shortest = Infinity;
    for (const { course } of this.listed) {
      course.moveTo(day, now);
      shortest = Math.min(shortest, course.terms.rhythmDays);
    }
    return elapsed < shortest;
  }

  private listOn(day: EpochDay): void {
    this.listed = this.all.filter((tie) => isListed(tie, day));
    this.nextChange = Infinity;
    for (const tie of this.all) {
      if (!isListed(tie, day)) tie.watch.rest();
      for (const change of [tie.log.activeFrom, tie.log.activeUntil]) {
        if (change !== null && change > day) this.nextChange = Math.min(this.nextChange, change);
      }
    }
    if (this.listed.length > 0) return;
    this.thinning = NOT_THINNING;
    this.plannedDays = 0;
    for (const { week } of this.all) {
      week.planned = 0;
      week.held = 0;
    }
  }
}
