import type { EpochDay } from '../days/day';
import type { LeaveClock } from '../days/leave-clock';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import { fadeReserve } from './fade-reserve';
import { fillReserve } from './fill-reserve';
import { OLDER_RATING_WEIGHT } from './give-and-take';
import type { ContactLog, TieTerms } from './log';
import { mutuality } from './mutuality';
import { nourishment, UNRATED_NOURISHMENT } from './nourishment';
import type { SortedTie } from './sorted-tie';
import { strength } from './strength';
import { support } from './support';
import { vitality } from './vitality';

/**
 * One tie walked through its days, holding only what its next day needs: reading a day costs the
 * same however long the log is, and each contact is taken in once.
 *
 * A contact counts at the end of its day. Terms are in force from their day on, the first ones also
 * before it. The answer to "when did you last meet?" tops that day's contacts up to strength 1, so a
 * contact that is also logged is not counted twice.
 *
 * @example
 * const course = new TieCourse(sortedTie(tie), leaveClock([]));
 * course.moveTo(100);
 * course.vitality // 0 to 1, or null while nothing is known
 */
export class TieCourse {
  /** The day the course stands at; nothing is known before the first move. */
  day: EpochDay = -Infinity;
  terms: TieTerms;
  /** Held contact or answer; null without either. */
  lastContactOn: EpochDay | null = null;
  /** Contacts that were missed since. */
  missed = 0;
  nourishment = UNRATED_NOURISHMENT;
  ratingCount = 0;

  private reserve = 0;
  private reserveAt = 0;
  private giveSum = 0;
  private giveWeight = 0;
  private nextContact = 0;
  private nextTerms = 0;
  private isAnswered = false;

  constructor(
    private readonly tie: SortedTie,
    private readonly clock: LeaveClock,
  ) {
    this.terms = tie.firstTerms;
  }

  /** Takes in everything up to and with the day. @throws {RangeError} On a day already passed. */
  moveTo(day: EpochDay): void {
    if (day < this.day) throw new RangeError(`day must not be before ${this.day}, not ${day}`);
    for (let on = this.nextEventOn(); on <= day; on = this.nextEventOn()) this.takeIn(on);
    this.day = day;
  }

  /** V, 0 to 1; null while nothing is known; 0 for a tie never met once its first interval is over. */
  get vitality(): number | null {
    if (this.lastContactOn !== null) return vitality(this.fadedTo(this.day));
    return this.intervals >= 1 ? 0 : null;
  }

  /** R, -1 to 1; null unrated. */
  get giveAndTake(): number | null {
    return this.ratingCount === 0 ? null : this.giveSum / this.giveWeight;
  }

  /** M, 0 to 1. */
  get mutuality(): number {
    return mutuality(this.giveAndTake, this.ratingCount, this.terms.balance);
  }

  /** x, 0 to 1; null while vitality is. */
  get support(): number | null {
    return support(this.vitality, this.nourishment, this.mutuality);
  }

  /** The day its silence is counted from: the last contact, or else the day it was listed. */
  get quietFrom(): EpochDay {
    return this.lastContactOn ?? this.tie.activeFrom;
  }

  /** Days of silence, leave not counted; 0 or more. */
  get quietDays(): number {
    return Math.max(0, this.clock.at(this.day) - this.clock.at(this.quietFrom));
  }

  /** Silence in agreed intervals, 0 or more. */
  get intervals(): number {
    return this.quietDays / this.terms.rhythmDays;
  }

  private nextEventOn(): EpochDay {
    const { tie } = this;
    return Math.min(
      tie.terms[this.nextTerms]?.effectiveFrom ?? Infinity,
      tie.contacts[this.nextContact]?.on ?? Infinity,
      this.isAnswered ? Infinity : (tie.lastMetOn ?? Infinity),
    );
  }

  private takeIn(on: EpochDay): void {
    this.reserve = this.fadedTo(on);
    this.reserveAt = this.clock.at(on);
    for (let next = this.tie.terms[this.nextTerms]; next?.effectiveFrom === on;) {
      this.terms = next;
      next = this.tie.terms[++this.nextTerms];
    }
    let filled = 0;
    for (let next = this.tie.contacts[this.nextContact]; next?.on === on;) {
      filled += strength(next, this.terms.minutes);
      this.takeContact(next);
      next = this.tie.contacts[++this.nextContact];
    }
    if (on === this.tie.lastMetOn) {
      this.isAnswered = true;
      this.meet(on);
      filled = Math.max(1, filled);
    }
    this.reserve = fillReserve(this.reserve, filled);
  }

  private takeContact(contact: ContactLog): void {
    const rated = nourishment(this.nourishment, contact.ratings);
    const { giveAndTake } = contact;
    if (giveAndTake !== null) within('giveAndTake', giveAndTake, LIMITS.giveAndTake, 'whole');
    if (!contact.isHeld) {
      this.missed++;
      return;
    }
    this.meet(contact.on);
    this.nourishment = rated;
    if (giveAndTake === null) return;
    this.giveSum = OLDER_RATING_WEIGHT * this.giveSum + giveAndTake / LIMITS.giveAndTake.max;
    this.giveWeight = OLDER_RATING_WEIGHT * this.giveWeight + 1;
    this.ratingCount++;
  }

  private meet(on: EpochDay): void {
    this.lastContactOn = on;
    this.missed = 0;
  }

  private fadedTo(day: EpochDay): number {
    if (this.reserve === 0) return 0;
    return fadeReserve(this.reserve, this.clock.at(day) - this.reserveAt, this.terms.rhythmDays);
  }
}
