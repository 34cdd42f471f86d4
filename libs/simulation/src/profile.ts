import type { ConnectionKind, ContactMode, SessionAcuity } from '@understory/domain';
import type { Role } from '@understory/contracts';

/** How one tie is lived. */
export interface TieProfile {
  alias: string;
  kind: ConnectionKind;
  /** Agreed days between contacts; the kind's default where left out. */
  rhythmDays?: number;
  /** Agreed minutes; the kind's default where left out. */
  minutes?: number;
  /** Mean gap as a multiple of the agreed rhythm: 1 keeps it. */
  pace: number;
  /** Mean give-and-take, -2 (gives) to 2 (receives). */
  lean: number;
  /** Mean of the taps, 0 to 4. */
  warmth: number;
  mode?: ContactMode;
  isEvaluative?: boolean;
  isFlexible?: boolean;
  /** The last contact was this many days before `asOf`; without it the tie goes on. */
  fadedDays?: number;
  /** A rhythm that was agreed anew: so many days before `asOf`, from the given one to `rhythmDays`. */
  reagreed?: { daysAgo: number; fromRhythmDays: number };
}

/** Mean answers of a weekly check-in, 0 to 4. */
export interface Mood {
  energy: number;
  withheld: number;
  alone: number;
  demands: number;
  tooMuch: number;
}

/** How one therapist works and is held. */
export interface TherapistProfile {
  name: string;
  roles: Role[];
  /** Days worked, 1 Monday to 7 Sunday. */
  weekdays: number[];
  /** Minute of the day at which the first session starts. */
  dayStart: number;
  sessionsPerDay: number;
  /** More sessions a day since some weeks before `asOf`. */
  surge?: { sessionsPerDay: number; weeksAgo: number };
  /** Weekday of a weekly group of 90 minutes. */
  groupOn?: number;
  /** Share of couples among the slots, 0 to 1. */
  couples: number;
  acuity: Partial<Record<SessionAcuity, number>>;
  /** Share of trauma-focused cases, 0 to 1. */
  trauma: number;
  /** Usual load against the agreed capacity; 1 is as agreed. */
  usualLoad: number;
  /** Joins in the quarter after the long leaves; else from the first day on. */
  joinsLate?: boolean;
  /** Takes the whole of the month of long leaves. */
  takesLongLeave?: boolean;
  /** How the weeks feel, where it differs from most. */
  mood?: Partial<Mood>;
  /** Pieces of unseen work a week, and the usual share of it, 0 to 1; left out by those who log none. */
  unseenWork?: { perWeek: number; share: number };
  /** Sessions of the last days that nobody has marked yet; none where left out. */
  unmarked?: number;
  ties: TieProfile[];
}
