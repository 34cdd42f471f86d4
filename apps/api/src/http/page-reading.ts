import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { NEXT_BOOKING } from '../contacts/contact.queries';
import type { SpaceDatabase } from '../database/space-scope';
import { STAMP } from '../database/space-stamp';
import { calendarDay } from './calendar-day';
import type { Member, MemberRequest } from './member';

/**
 * What makes a page say something else before its day is over, though nothing was written: a contact that was booked begins, or a
 * day begins in another zone than the person's.
 */
export type Ending = 'booking' | 'midnight elsewhere';

/** Wherever clocks stand, midnight is at a quarter of an hour. */
const QUARTER_MS = 900_000;

const STAMP_AND_BOOKING = `SELECT (${STAMP}) AS stamp, (${NEXT_BOOKING}) AS booking`;

/** The file that was started; whatever it loads is named in it by a hash of what it holds. */
const PROGRAM = hash('sha256', readFileSync(process.argv[1] ?? process.execPath)) + process.version;

const TAG = /^W\/"(\d+)\.[\w-]+"$/;

interface Standing {
  readonly stamp: string;
  readonly booking?: Date | null;
}

/** What is learned of a page while it is read: whether its answer may be asked for again by a tag, and how long it will hold. */
export class PageReading {
  private readonly stamps = new Set<string>();
  private waitsFor = 0;
  private isOfOneSpace = true;
  /** First moment of the person's day. */
  private readonly from: number;
  /** First moment at which the answer may be another. */
  private until: number;

  /**
   * @param now Before anything of the page was read: what is learned later than the page was read might be of another day.
   */
  constructor(
    private readonly request: MemberRequest,
    private readonly member: Member,
    private readonly now: Temporal.Instant,
    private readonly endings: readonly Ending[],
  ) {
    const { epochMilliseconds } = now;
    ({ from: this.from, to: this.until } = calendarDay(now, member.timeZone));
    if (endings.includes('midnight elsewhere')) {
      this.endBy(epochMilliseconds - (epochMilliseconds % QUARTER_MS) + QUARTER_MS);
    }
  }

  /** Asks, in a transaction that reads for the page, how the space stands. */
  begin(db: Pick<SpaceDatabase, 'spaceId' | 'rowsBeside'>): void {
    if (db.spaceId !== this.member.personId) {
      this.isOfOneSpace = false;
      return;
    }
    this.waitsFor += 1;
    const isBooked = this.endings.includes('booking');
    const asked = isBooked
      ? db.rowsBeside<Standing>(STAMP_AND_BOOKING, [db.spaceId, this.now.toString()])
      : db.rowsBeside<Standing>(STAMP, [db.spaceId]);
    asked.then((rows) => this.hear(rows), ignore);
  }

  /** The tag of the answer; null where it rests on another space, or on several moments between which something was written. */
  tag(): string | null {
    const [stamp] = this.stamps;
    const isWhole = this.isOfOneSpace && this.stamps.size === 1 && this.waitsFor === 0;
    return isWhole && stamp !== undefined ? this.tagOf(stamp, this.until) : null;
  }

  /** Whether the answer that was given with a tag would be given again. */
  async holds(tag: string, stampOf: (spaceId: string) => Promise<string>): Promise<boolean> {
    const until = Number(TAG.exec(tag)?.[1]);
    if (!(this.now.epochMilliseconds < until)) return false;
    return this.tagOf(await stampOf(this.member.personId), until) === tag;
  }

  private hear([standing]: readonly Standing[]): void {
    if (!standing) return;
    this.waitsFor -= 1;
    this.stamps.add(standing.stamp);
    if (standing.booking) this.endBy(standing.booking.getTime());
  }

  private endBy(moment: number): void {
    this.until = Math.min(this.until, moment);
  }

  /** All that an answer follows from. */
  private tagOf(stamp: string, until: number): string {
    const { url, headers } = this.request;
    const language = headers['accept-language'] ?? '';
    const of = [PROGRAM, url, language, textOf(this.member), this.from, stamp, until].join('\n');
    return `W/"${until}.${hash('sha256', of, 'base64url')}"`;
  }
}

const texts = new WeakMap<Member, string>();

/** What is known of somebody, whichever of their devices they ask from. */
function textOf(member: Member): string {
  const known = texts.get(member);
  if (known !== undefined) return known;
  const text = JSON.stringify({ ...member, sessionId: null });
  texts.set(member, text);
  return text;
}

const ignore = () => undefined;
