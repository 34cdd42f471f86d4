import { CheckInCourse } from '../check-ins/check-in-course';
import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { type LeaveClock, leaveClock } from '../days/leave-clock';
import { weekStartOn } from '../days/week-start-on';
import { InventoryCourse } from '../inventory/inventory-course';
import { UnseenWorkCourse } from '../unseen-work/unseen-work-course';
import { within } from '../within';
import { ActingCourse } from '../work/acting-course';
import { RunCourse } from '../work/run-course';
import { WorkCourse } from '../work/work-course';
import { keptTie } from './listed-tie';
import type { EcosystemLog } from './log';
import { mayContinue } from './may-continue';
import { personSettings } from './settings';
import { type EcosystemState, MODEL_VERSION, NOTHING_KEPT } from './state';
import { TieWalk } from './tie-walk';

const WEEK_DAYS = 7;

/**
 * An ecosystem walked through its days, raising and clearing warnings on the way. From the first day of the log or from the
 * close of any later one, it is the same walk; a day costs the same however long the log is.
 *
 * @example
 * const walk = new EcosystemWalk(log, null);
 * walk.moveTo(100);
 * walk.state.day // 100
 */
export class EcosystemWalk {
  /** The day it stands at; -Infinity before the first. */
  day: EpochDay;
  readonly clock: LeaveClock;
  readonly ties: TieWalk;
  readonly work: WorkCourse;
  readonly runs: RunCourse;
  readonly acting: ActingCourse;
  readonly unseenWork: UnseenWorkCourse;
  readonly checkIns: CheckInCourse;
  readonly inventories: InventoryCourse;
  /** What rests on nothing but its own rows. */
  private readonly apart: readonly { moveTo(day: EpochDay): void }[];
  private nextDay: EpochDay;
  private nextWeek: EpochDay;

  /**
   * @param log All rows, or those dated after what is kept; settings always whole.
   * @param from What is kept of the days before; null to begin with the first.
   * @throws {RangeError} On anything outside its range, and where `from` may not be continued.
   */
  constructor(
    private readonly log: EcosystemLog,
    from: EcosystemState | null,
  ) {
    within('since', log.since, EPOCH_DAYS, 'whole');
    this.clock = leaveClock(log.leave);
    if (from !== null && !mayContinue(from, log, this.clock.spans)) {
      throw new RangeError(`from must rest on the same settings up to day ${from.day}: replay`);
    }
    this.day = from?.day ?? -Infinity;
    const kept = from ?? NOTHING_KEPT;
    this.ties = new TieWalk(log, this.clock, kept);
    this.work = new WorkCourse(log, kept.work, this.day);
    this.runs = new RunCourse(log, kept.runs, this.day);
    this.acting = new ActingCourse(log.acting, kept.acting, this.day);
    this.unseenWork = new UnseenWorkCourse(log.unseenWork, kept.unseenWork, this.day);
    this.checkIns = new CheckInCourse(log.checkIns, kept.checkIns, this.day);
    this.inventories = new InventoryCourse(log.inventories, kept.inventories, this.day);
    this.apart = [this.runs, this.acting, this.unseenWork, this.checkIns, this.inventories];
    this.work.skipTo(log.since);
    this.nextDay = from === null ? log.since : from.day + 1;
    this.nextWeek = weekStartOn(this.nextDay - 1, log.weekStart) + WEEK_DAYS;
  }

  /** Takes in every day up to and with this one; later rows wait. @throws {RangeError} On a day already passed. */
  moveTo(day: EpochDay): void {
    if (day < this.day) throw new RangeError(`asOf must not be before ${this.day}, not ${day}`);
    while (this.nextDay <= day) this.takeDay(this.nextDay++);
    this.ties.moveTo(day);
    for (const course of this.apart) course.moveTo(day);
    this.day = day;
  }

  /** All that later days need. */
  get state(): EcosystemState {
    const { day, log } = this;
    return {
      version: MODEL_VERSION,
      day,
      settings: personSettings(log, this.clock.spans, day),
      ties: this.ties.all.map((tie) => keptTie(tie, day)),
      support: this.ties.support,
      contacts: this.ties.contacts,
      work: this.work.state,
      runs: this.runs.state,
      acting: this.acting.state,
      unseenWork: this.unseenWork.state,
      checkIns: this.checkIns.state,
      inventories: this.inventories.state,
    };
  }

  private takeDay(day: EpochDay): void {
    const isLeave = this.clock.isLeave(day);
    if (day === this.nextWeek) {
      this.ties.closeWeek(day);
      this.work.closeWeek(day);
      this.nextWeek += WEEK_DAYS;
    }
    if (day >= this.log.since) {
      this.ties.takeDay(day, isLeave);
      this.work.takeDay(day, isLeave);
    }
  }
}
