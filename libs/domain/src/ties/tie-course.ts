import type { EpochDay } from '../days/day';
import type { LeaveClock } from '../days/leave-clock';
import { LIMITS } from '../vocabulary';
import { fadeReserve } from './fade-reserve';
import { fillReserve } from './fill-reserve';
import { OLDER_RATING_WEIGHT } from './give-and-take';
import type { ContactLog, TieTerms } from './log';
import { mutuality } from './mutuality';
import { LEAST_ANSWERS, nourishment } from './nourishment';
import { addRecent, heldOn, recentCount } from './recent-contacts';
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
  /** Grows whenever N, R or the terms change. */
  changes = 0;
  /** Days of silence, leave not counted; 0 or more. */
  quietDays = 0;

  private reserve: number;
  private reserveAt: number;
  private giveSum: number;
  private giveWeight: number;
  private readonly recent: HeldDay[];
  private nextContact = 0;
  private nextTerms = 0;
  private nextEventOn = -Infinity;
  private quietAt: number;
  /** min(1, S), of a tie of which anything is known. */
  private alive = 0;
  /** (N+M)/2: what the tie carries while it is fully alive. */
  private carries = 0;
  /** What a rhythm leaves after so many days: a power for each day of each tie would be most of the work. */
  private fades: number[] = [];
  private fadesRhythm = 0;

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
    this.takeTerms(this.day);
    this.quietAt = clock.at(this.quietFrom);
    this.weigh();
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
    this.quietDays = Math.max(0, now - this.quietAt);
    this.alive = this.reserve === 0 ? 0 : Math.min(1, this.reserve * this.faded(now));
  }

  /** Whether anything is known of the tie: a contact, an answer, or that its first interval is over without either. */
  get isKnown(): boolean {
    return this.lastContactOn !== null || this.quietDays >= this.terms.rhythmDays;
  }

  /** V, 0 to 1; null while nothing is known; 0 for a tie never met once its first interval is over. */
  get vitality(): number | null {
    return this.isKnown ? this.alive : null;
  }

  /** x, 0 to 1; null while vitality is. */
  get support(): number | null {
    return this.isKnown ? this.carried : null;
  }

  /** x of a tie of which anything is known, 0 to 1. */
  get carried(): number {
    return this.alive * this.carries;
  }

  /** R, -1 to 1; null unrated. */
  get giveAndTake(): number | null {
    return this.ratingCount === 0 ? null : this.giveSum / this.giveWeight;
  }

  /** M, 0 to 1. */
  get mutuality(): number {
    return mutuality(this.giveAndTake, this.ratingCount, this.terms.balance);
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
      ...{ giveSum, giveWeight, ratingCount, recent: [...recent] },
    };
  }

  /** What is left of the reserve's last value, 0 to 1: `2^(-Δt/τ)`. */
  private faded(now: number): number {
    const { rhythmDays } = this.terms;
    if (rhythmDays !== this.fadesRhythm) {
      this.fades = [];
      this.fadesRhythm = rhythmDays;
    }
    const days = now - this.reserveAt;
    return (this.fades[days] ??= fadeReserve(1, days, rhythmDays));
  }

  /** Weighs once what changes at ratings and agreements alone. */
  private weigh(): void {
    this.carries = (this.nourishment + this.mutuality) / 2;
    this.changes++;
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
      next = this.tie.terms[++this.nextTerms];
      this.weigh();
    }
  }

  private takeIn(on: EpochDay, now: number): void {
    const faded = this.reserve === 0 ? 0 : this.reserve * this.faded(now);
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
    if (held > 0) addRecent(this.recent, { on, count: held });
    if (on === this.tie.lastMetOn) filled = Math.max(1, filled);
    if (held > 0 || on === this.tie.lastMetOn) this.meet(on, now);
    this.reserve = fillReserve(faded, filled);
    this.day = on;
    this.lookAhead();
  }

  private takeContact({ isHeld, ratings, giveAndTake }: ContactLog): void {
    if (!isHeld) {
      this.missed++;
      return;
    }
    this.missed = 0;
    if (ratings.length === 0 && giveAndTake === null) return;
    this.nourishment = nourishment(this.nourishment, ratings);
    if (ratings.length >= LEAST_ANSWERS) this.nourishedCount++;
    if (giveAndTake !== null) this.takeRating(giveAndTake);
    this.weigh();
  }

  private takeRating(giveAndTake: number): void {
    this.giveSum = OLDER_RATING_WEIGHT * this.giveSum + giveAndTake / LIMITS.giveAndTake.max;
    this.giveWeight = OLDER_RATING_WEIGHT * this.giveWeight + 1;
    this.ratingCount++;
  }

  private meet(on: EpochDay, now: number): void {
    this.lastContactOn = on;
    this.quietAt = now;
    if (on === this.tie.lastMetOn) this.missed = 0;
  }
}
