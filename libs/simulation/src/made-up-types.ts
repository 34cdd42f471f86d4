import type {
  Agreement,
  LogContact,
  LogSession,
  LogUnseenWork,
  NewPractice,
  PolicyTerms,
  RhythmAgreement,
  Role,
  SaveCase,
  SaveCheckIn,
  SaveConnection,
  SaveInventory,
  SaveSeries,
} from '@understory/contracts';
import type { Day } from './calendar';

export interface MadeUpPerson {
  id: string;
  name: string;
  email: string;
  timeZone: string;
  weekStart: 1 | 6 | 7;
  country: string;
}

/** A connection as it would be saved, with every agreement it ever had; the newest is `agreement`. */
export interface MadeUpConnection extends SaveConnection {
  id: string;
  createdOn: Day;
  /** Oldest first. */
  agreements: (RhythmAgreement & { effectiveFrom: Day })[];
}

export interface MadeUpCase extends SaveCase {
  id: string;
}

/** A weekly time of a case; none continues another. */
export interface MadeUpSeries extends SaveSeries {
  id: string;
}

export interface MadeUpSession extends LogSession {
  id: string;
  localDate: Day;
}

export interface MadeUpContact extends LogContact {
  id: string;
  localDate: Day;
}

/** Days away, both included. */
export interface MadeUpLeave {
  id: string;
  from: Day;
  to: Day;
}

export interface MadeUpCheckIn extends SaveCheckIn {
  id: string;
  weekFrom: Day;
}

export interface MadeUpInventory extends SaveInventory {
  id: string;
}

export interface MadeUpUnseenWork extends LogUnseenWork {
  id: string;
}

/** A policy of supervision, as chosen from a day on. */
export type MadeUpPolicy = PolicyTerms;

/** One therapist with everything in their own space. */
export interface MadeUpMember {
  person: MadeUpPerson;
  roles: Role[];
  /** First day of the membership and of the log. */
  startsOn: Day;
  /** Oldest first. */
  agreements: Agreement[];
  /** In order, never overlapping. */
  leave: MadeUpLeave[];
  connections: MadeUpConnection[];
  cases: MadeUpCase[];
  series: MadeUpSeries[];
  /** In order of their start, never overlapping; without what the series expect. */
  sessions: MadeUpSession[];
  /** In order of their start. */
  contacts: MadeUpContact[];
  /** Oldest first. */
  checkIns: MadeUpCheckIn[];
  /** Oldest first. */
  inventories: MadeUpInventory[];
  /** Oldest first. */
  unseenWork: MadeUpUnseenWork[];
  policies: MadeUpPolicy[];
}

export interface MadeUpPractice {
  practice: NewPractice & { id: string; foundedOn: Day };
  /** The person that a visitor looks through: therapist, lead and administrator. */
  visitorId: string;
  members: MadeUpMember[];
}
