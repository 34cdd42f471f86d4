import type { EpochDay } from '../days/day';
import type { ConnectionKind } from '../vocabulary';

/** What both agreed, from a day on; the first agreement also speaks for the days before it. */
export interface TieTerms {
  effectiveFrom: EpochDay;
  /** Agreed days between contacts, whole, 3 to 120. */
  rhythmDays: number;
  /** Agreed minutes of one contact, 1 to 600. */
  minutes: number;
  /** Intended balance b0, -1 (I give) to 1 (I receive). */
  balance: number;
  isFlexible: boolean;
}

/** One contact, on the day it had on the person's own calendar when logged. */
export interface ContactLog {
  id: string;
  on: EpochDay;
  /** 1 to 600. */
  minutes: number;
  /** False for a written contact. */
  isLive: boolean;
  /** False for one that was missed. */
  isHeld: boolean;
  /** β, whole, -2 I gave much more … 2 I received much more; null unrated. */
  giveAndTake: number | null;
  /** The taps that were answered, up to five, 0 to 4 each. */
  ratings: readonly number[];
}

/** A disconnection on a tie: opened, and later repaired or let go. */
export interface DisconnectionLog {
  id: string;
  openedOn: EpochDay;
  /** The day it was repaired or let go; null while it is open. */
  closedOn: EpochDay | null;
  closedAs: 'repaired' | 'let-go' | null;
}

/** One connection with everything that was logged of it. */
export interface TieLog {
  id: string;
  kind: ConnectionKind;
  /** At least one. */
  terms: readonly TieTerms[];
  /** The day it was listed. */
  activeFrom: EpochDay;
  /** The first day on which it rests, let go; null while it is active. */
  activeUntil: EpochDay | null;
  /** Answer to "when did you last meet?"; null where it is not known. */
  lastMetOn: EpochDay | null;
  contacts: readonly ContactLog[];
  disconnections: readonly DisconnectionLog[];
}
