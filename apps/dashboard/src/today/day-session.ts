import type { CaseInBrief, Contact, Session, Tie } from '@understory/contracts';
import { clockTime } from '@understory/wording';

/** As much of a day as is drawn at once. */
export const DRAWN = 100;

/** How a session stands now: marked, over but not marked, going on, or still to come. */
export type SessionState = 'marked' | 'to-mark' | 'running' | 'later';

/** A span of a day, in minutes since that day began where the person is. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** "14:00", as the person's clock shows it. */
  readonly startClock: string;
  readonly endClock: string;
}

export interface DaySession extends Span {
  readonly session: Session;
  readonly state: SessionState;
  /** Code of its case; empty where it names none. */
  readonly code: string;
}

export interface DayContact extends Span {
  readonly contact: Contact;
  /** Alias of the tie; empty where it is no longer listed. */
  readonly alias: string;
}

/** One day as a person's clock counts it. */
export class Day {
  private readonly begins: Temporal.ZonedDateTime;

  constructor(
    readonly date: string,
    readonly timeZone: string,
    readonly now: Temporal.Instant,
  ) {
    this.begins = Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
  }

  /** Minutes of this day gone by; negative before it, more than a day's length after it. */
  get nowMinute(): number {
    return this.minuteOf(this.now);
  }

  get nowClock(): string {
    return this.clockOf(this.now);
  }

  sessions(sessions: readonly Session[], cases: readonly CaseInBrief[] = []): DaySession[] {
    const codes = new Map<string | null, string>(cases.map(({ id, code }) => [id, code]));
    return sessions
      .map((session) => ({
        session,
        code: codes.get(session.caseId) ?? '',
        ...this.span(session),
      }))
      .map((held) => ({ ...held, state: stateOf(held.session, held, this.nowMinute) }))
      .sort((a, b) => a.start - b.start);
  }

  contacts(contacts: readonly Contact[], ties: readonly Tie[]): DayContact[] {
    const aliases = new Map(ties.map(({ connection }) => [connection.id, connection.alias]));
    return contacts
      .map((contact) => ({
        contact,
        alias: aliases.get(contact.connectionId) ?? '',
        ...this.span(contact),
      }))
      .sort((a, b) => a.start - b.start);
  }

  /** An entry that the present zone puts on another day keeps the clock by which it stood on this one. */
  span({ startsAt, minutes, zone }: { startsAt: string; minutes: number; zone: string }): Span {
    const from = Temporal.Instant.from(startsAt);
    const to = from.add({ minutes });
    const isHere = from.toZonedDateTimeISO(this.timeZone).toPlainDate().toString() === this.date;
    const own = isHere ? this.timeZone : zone;
    const start = this.minuteOf(from);
    return {
      start,
      end: start + minutes,
      startClock: this.clockOf(from, own),
      endClock: this.clockOf(to, own),
    };
  }

  private minuteOf(instant: Temporal.Instant): number {
    return (instant.epochMilliseconds - this.begins.epochMilliseconds) / 60_000;
  }

  private clockOf(instant: Temporal.Instant, zone = this.timeZone): string {
    return clockTime(instant.toZonedDateTimeISO(zone).toPlainTime().toString());
  }
}

function stateOf(session: Session, span: Span, now: number): SessionState {
  if (session.outcome !== 'planned') return 'marked';
  if (span.end <= now) return 'to-mark';
  return span.start <= now ? 'running' : 'later';
}
