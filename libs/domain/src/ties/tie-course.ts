import type { EpochDay } from '../days/day';
import type { LeaveClock } from '../days/leave-clock';
import { LIMITS } from '../vocabulary';
import { fadeReserve } from './fade-reserve';
import { fades } from './fades';
import { fillReserve } from './fill-reserve';
import { OLDER_RATING_WEIGHT } from './give-and-take';
import type { ContactLog, TieTerms } from './log';
import { mutuality } from './mutuality';
import { LEAST_ANSWERS, nourishment } from './nourishment';
import { heldOn, recentCount, stillRecent } from './recent-contacts';
import type { SortedTie } from './sorted-tie';
import { strength } from './strength';
import { type HeldDay, type TieState, UNTOUCHED_TIE } from './tie-state';

/**
 * One tie walked through its days, holding only what its next day needs: reading a day costs the
 * same however long the log is, and each contact is taken in once.
 *
 * A contact counts at the end of its day. Terms are in force from their day on, the first ones also
 * before it. The answer to "when did you last meet?" tops that day's contacts up to strength 1, so a
 * contact that is also logged is not counted twice.
 *
 * The log was checked by `sortedTie`; what happens on every day is plain arithmetic.
 *
 * @example
 * const course = new TieCourse(sortedTie(tie), leaveClock([]));
 * course.moveTo(100);
 * course.vitality // 0 to 1, or null while nothing is known
 */
export class TieCourse {
  /** The day the course stands at; nothing is known before the first move. */
  day: EpochDay;
  terms: TieTerms;
  lastContactOn: EpochDay | null;
  /** Contacts that were missed since. */
  missed: number;
  /** N, 0 to 1. */
  nourishment: number;
  /** Contacts that N rests on. */
  nourishedCount: number;
  ratingCount: number;
  /** M, 0 to 1. */
  mutuality = 0;
  /** Contacts that a day plans for, 1/τ. */
  plannedADay: number;
  /** Grows whenever N, R or the terms change. */
  changes = 0;

  private reserve: number;
  private reserveAt: number;
  private giveSum: number;
  private giveWeight: number;
  private readonly recent: HeldDay[];
  private nextContact = 0;
  private nextTerms = 0;
  private nextEventOn = -Infinity;
  private quietAt: number;
  /** The clock's reading on the course's day. */
  private now: number;
  /** (N+M)/2: what the tie carries while it is fully alive. */
  private carries = 0;
  private fades: Float64Array;

  /** @param kept The tie as of the close of an earlier day; `tie` then holds newer contacts alone. */
  constructor(
    private readonly tie: SortedTie,
    private readonly clock: LeaveClock,
    kept: TieState = UNTOUCHED_TIE,
  ) {
    this.day = kept.day ?? -Infinity;
    this.lastContactOn = kept.lastContactOn;
    this.missed = kept.missed;
    this.nourishment = kept.nourishment;
    this.nourishedCount = kept.nourishedCount;
    this.ratingCount = kept.ratingCount;
    this.reserve = kept.reserve;
    this.reserveAt = kept.reserveAt;
    this.giveSum = kept.giveSum;
    this.giveWeight = kept.giveWeight;
    this.recent = [...kept.recent];
    this.terms = tie.firstTerms;
    this.fades = fades(this.terms.rhythmDays);
    this.plannedADay = 1 / this.terms.rhythmDays;
    this.weighBalance();
    this.takeTerms(this.day);
    this.quietAt = clock.at(this.quietFrom);
    this.now = kept.day === null ? this.quietAt : clock.at(kept.day);
    this.lookAhead();
  }

  /**
   * Takes in everything up to and with the day.
   *
   * @param now The clock's reading on that day, where it is known already.
   * @throws {RangeError} On a day already passed.
   */
  moveTo(day: EpochDay, now: number = this.clock.at(day)): void {
    if (day < this.day) throw new RangeError(`day must not be before ${this.day}, not ${day}`);
    while (this.nextEventOn < day) this.takeIn(this.nextEventOn, this.clock.at(this.nextEventOn));
    if (this.nextEventOn === day) this.takeIn(day, now);
    this.day = day;
    this.now = now;
  }

  /** Days of silence, leave not counted; 0 or more. */
  get quietDays(): number {
    return Math.max(0, this.now - this.quietAt);
  }

  /** Whether anything is known of the tie: a contact, an answer, or that its first interval is over without either. */
  get isKnown(): boolean {
    return this.lastContactOn !== null || this.quietDays >= this.terms.rhythmDays;
  }

  /** V, 0 to 1; null while nothing is known; 0 for a tie never met once its first interval is over. */
  get vitality(): number | null {
    return this.isKnown ? Math.min(1, this.reserveLeft(this.now)) : null;
  }

  /** x, 0 to 1; null while vitality is. */
  get support(): number | null {
    return this.isKnown ? this.carried : null;
  }

  /** x of a tie of which anything is known, 0 to 1. */
  get carried(): number {
    return Math.min(1, this.reserveLeft(this.now)) * this.carries;
  }

  /** R, -1 to 1; null unrated. */
  get giveAndTake(): number | null {
    return this.ratingCount === 0 ? null : this.giveSum / this.giveWeight;
  }

  /** The day its silence is counted from: the last contact, or else the day it was listed. */
  get quietFrom(): EpochDay {
    return this.lastContactOn ?? this.tie.activeFrom;
  }

  /** Silence in agreed intervals, 0 or more. */
  get intervals(): number {
    return this.quietDays / this.terms.rhythmDays;
  }

  /** Contacts held on the course's day. */
  get heldToday(): number {
    return heldOn(this.recent, this.day);
  }

  /** Contacts held in the eight weeks up to the course's day. */
  get recentContacts(): number {
    return recentCount(this.recent, this.day);
  }

  /** All that later days need. */
  get state(): TieState {
    const { day, reserve, reserveAt, lastContactOn, missed, nourishment, nourishedCount } = this;
    const { giveSum, giveWeight, ratingCount, recent } = this;
    return {
      day: Number.isFinite(day) ? day : null,
      ...{ reserve, reserveAt, lastContactOn, missed, nourishment, nourishedCount },
      ...{ giveSum, giveWeight, ratingCount, recent: stillRecent(recent) },
    };
  }

  /** S, 0 to 2: what is left of its last value, `S·2^(-Δt/τ)`. */
  private reserveLeft(now: number): number {
    if (this.reserve === 0) return 0;
    const days = now - this.reserveAt;
    return this.reserve * (this.fades[days] ?? fadeReserve(1, days, this.terms.rhythmDays));
  }

  /** Weighs once what changes at ratings and agreements alone. */
  private weigh(): void {
    this.carries = (this.nourishment + this.mutuality) / 2;
    this.changes++;
  }

  private weighBalance(): void {
    this.mutuality = mutuality(this.giveAndTake, this.ratingCount, this.terms.balance);
    this.weigh();
  }

  private lookAhead(): void {
    const { tie } = this;
    const answer = tie.lastMetOn !== null && tie.lastMetOn > this.day ? tie.lastMetOn : Infinity;
    this.nextEventOn = Math.min(
      tie.terms[this.nextTerms]?.effectiveFrom ?? Infinity,
      tie.contacts[this.nextContact]?.on ?? Infinity,
      answer,
    );
  }

  private takeTerms(day: EpochDay): void {
    let next = this.tie.terms[this.nextTerms];
    while (next !== undefined && next.effectiveFrom <= day) {
      this.terms = next;
      this.fades = fades(next.rhythmDays);
      this.plannedADay = 1 / next.rhythmDays;
      next = this.tie.terms[++this.nextTerms];
      this.weighBalance();
    }
  }

  private takeIn(on: EpochDay, now: number): void {
    const left = this.reserveLeft(now);
    this.reserveAt = now;
    this.takeTerms(on);
    let filled = 0;
    let held = 0;
    let next = this.tie.contacts[this.nextContact];
    while (next?.on === on) {
      filled += strength(next, this.terms.minutes);
      if (next.isHeld) held++;
      this.takeContact(next);
      next = this.tie.contacts[++this.nextContact];
    }
    if (held > 0) this.recent.push({ on, count: held });
    if (on === this.tie.lastMetOn) filled = Math.max(1, filled);
    if (held > 0 || on === this.tie.lastMetOn) this.meet(on, now);
    this.reserve = fillReserve(left, filled);
    this.day = on;
    this.lookAhead();
  }

  private takeContact({ isHeld, ratings, giveAndTake }: ContactLog): void {
    if (!isHeld) {
      this.missed++;
      return;
    }
    this.missed = 0;
    if (ratings.length >= LEAST_ANSWERS) this.takeAnswers(ratings);
    if (giveAndTake !== null) this.takeRating(giveAndTake);
  }

  private takeAnswers(ratings: readonly number[]): void {
    this.nourishment = nourishment(this.nourishment, ratings);
    this.nourishedCount++;
    this.weigh();
  }

  private takeRating(giveAndTake: number): void {
    this.giveSum = OLDER_RATING_WEIGHT * this.giveSum + giveAndTake / LIMITS.giveAndTake.max;
    this.giveWeight = OLDER_RATING_WEIGHT * this.giveWeight + 1;
    this.ratingCount++;
    this.weighBalance();
  }

  private meet(on: EpochDay, now: number): void {
    this.lastContactOn = on;
    this.quietAt = now;
    if (on === this.tie.lastMetOn) this.missed = 0;
  }
}
