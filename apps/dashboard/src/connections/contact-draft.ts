import { signal } from '@angular/core';
import {
  type Contact,
  type ContactRatings,
  LogContact,
  type RhythmAgreement,
} from '@understory/contracts';
import type {
  ConnectionKind,
  ContactInitiator,
  ContactMode,
  ContactRating,
} from '@understory/domain';

/** The tie a contact belongs to. */
export interface ContactTie {
  readonly id: string;
  readonly alias: string;
  readonly kind: ConnectionKind;
  readonly agreement: Pick<RhythmAgreement, 'minutes'>;
}

/** The answers of the contact form: what two taps take for granted, all of it open to change. */
export class ContactDraft {
  readonly date = signal('');
  readonly time = signal('');
  readonly minutes = signal('');
  readonly mode = signal<ContactMode>('in-person');
  readonly initiator = signal<ContactInitiator | null>(null);
  readonly isHeld = signal(true);
  readonly giveAndTake = signal<number | null>(null);
  readonly ratings = signal<ContactRatings>({});

  /** When a contact that has just ended did, and the start that follows from its length. */
  private ended: { readonly at: Temporal.Instant; readonly zone: string } | null = null;
  private follows = { date: '', time: '' };

  /** Just ended, as long as agreed, in person; who reached out is for its person to say. */
  begin(tie: ContactTie, now: Temporal.Instant, zone: string): void {
    this.ended = { at: now.round({ smallestUnit: 'minute' }), zone };
    this.last(String(tie.agreement.minutes));
  }

  /** How long it was: one that has just ended began so much before, unless it was said when. */
  last(minutes: string): void {
    this.minutes.set(minutes);
    const { date, time } = this.follows;
    const isSaid = this.date() !== date || this.time() !== time;
    const length = LogContact.shape.minutes.safeParse(Number(minutes));
    if (!this.ended || isSaid || !length.success) return;
    const { at, zone } = this.ended;
    this.at({ startsAt: at.subtract({ minutes: length.data }).toString(), zone });
    this.follows = { date: this.date(), time: this.time() };
  }

  /** What was logged before. */
  take(contact: Contact): void {
    this.ended = null;
    this.at(contact);
    this.minutes.set(String(contact.minutes));
    this.mode.set(contact.mode);
    this.initiator.set(contact.initiator);
    this.isHeld.set(contact.isHeld);
    this.giveAndTake.set(contact.giveAndTake);
    this.ratings.set(contact.ratings);
  }

  /** One that lies ahead: not held yet, and in the calendar from now on where nobody said who reached out. */
  book(): void {
    this.isHeld.set(false);
    this.initiator.update((said) => said ?? 'scheduled');
  }

  rate(rating: ContactRating, value: number | null): void {
    this.ratings.update((all) => {
      const others = Object.entries(all).filter(([name]) => name !== rating);
      return Object.fromEntries(value === null ? others : [...others, [rating, value]]);
    });
  }

  /** As a body; what cannot be read stays unread, for the contract to name. */
  body({
    connectionId,
    zone,
    version,
  }: Pick<LogContact, 'connectionId' | 'zone' | 'version'>): unknown {
    const isHeld = this.isHeld();
    return {
      connectionId,
      startsAt: startOf(this.date(), this.time(), zone),
      zone,
      minutes: this.minutes().trim() === '' ? NaN : Number(this.minutes()),
      mode: this.mode(),
      initiator: this.initiator(),
      isHeld,
      giveAndTake: isHeld ? this.giveAndTake() : null,
      ratings: isHeld ? this.ratings() : {},
      version,
    };
  }

  private at(start: Pick<LogContact, 'startsAt' | 'zone'>): void {
    const { date, time } = dayAndTimeOf(start);
    this.date.set(date);
    this.time.set(time);
  }
}

/** The day and the time at which one began, where it was logged. */
export function dayAndTimeOf({ startsAt, zone }: Pick<LogContact, 'startsAt' | 'zone'>) {
  const moment = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
  return {
    date: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The shape that the form is checked against. */
export const CONTACT_SHAPE = LogContact;

function startOf(date: string, time: string, zone: string): string {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`)
      .toZonedDateTime(zone)
      .toInstant()
      .toString();
  } catch {
    return '';
  }
}
