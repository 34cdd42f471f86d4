import { CONNECTION_KINDS, LIMITS, TIE_WORDS } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, Instant, LocalDate, oneLine, Version } from './common.contract';
import { Contact } from './contact.contract';

export const ConnectionKind = z.enum(CONNECTION_KINDS);

/** What both agreed, from a day on; a new agreement does not rewrite the past. */
export const RhythmAgreement = z.object({
  rhythmDays: z.int().check(z.minimum(LIMITS.rhythmDays.min), z.maximum(LIMITS.rhythmDays.max)),
  minutes: z
    .int()
    .check(z.minimum(LIMITS.contactMinutes.min), z.maximum(LIMITS.contactMinutes.max)),
  /** Intended balance, -1 (I give) to 1 (I receive). */
  balance: z.number().check(z.minimum(LIMITS.balance.min), z.maximum(LIMITS.balance.max)),
  isFlexible: z.boolean(),
});
export type RhythmAgreement = z.infer<typeof RhythmAgreement>;

/** Body of `PUT connections/:id`. */
export const SaveConnection = z.object({
  /** A role or an alias ("Supervisor", "Peer trio"), never a client. */
  alias: oneLine(60),
  kind: ConnectionKind,
  agreement: RhythmAgreement,
  /** When we last met before anything was logged; null where it is not known. */
  lastMetOn: z.nullable(LocalDate),
  isEvaluative: z.boolean(),
  /** False once the tie is let go; it then rests and raises nothing. */
  isActive: z.boolean(),
  version: Version,
});
export type SaveConnection = z.infer<typeof SaveConnection>;

export const Connection = z.extend(SaveConnection, { id: ClientId, createdOn: LocalDate });
export type Connection = z.infer<typeof Connection>;
/** What the row of a contact needs to name its connection. */
export const ConnectionInBrief = z.object({
  id: ClientId,
  alias: z.string(),
  kind: ConnectionKind,
});
export type ConnectionInBrief = z.infer<typeof ConnectionInBrief>;

export const Connections = z.object({ connections: z.array(Connection) });
export type Connections = z.infer<typeof Connections>;

/** One connection as it stands on a day. */
export const Tie = z.object({
  connection: Connection,
  word: z.enum(TIE_WORDS),
  /** 0 to 1; null while the tie is new. */
  vitality: z.nullable(z.number()),
  /** 0 to 1. */
  nourishment: z.number(),
  mutuality: z.number(),
  /** -1 to 1, null unrated. */
  giveAndTake: z.nullable(z.number()),
  /** 0 to 1; null while vitality is. */
  support: z.nullable(z.number()),
  /** Days since the last contact on the person's calendar, leave not counted; null without one. */
  gapDays: z.nullable(z.number()),
  lastContactOn: z.nullable(LocalDate),
  /** Contacts held in the last eight weeks. */
  recentContacts: z.int(),
});
export type Tie = z.infer<typeof Tie>;

export const ConnectionDetail = z.object({
  asOf: LocalDate,
  tie: Tie,
  /** Vitality at the end of each day, oldest first; null while the tie was new. */
  vitality: z.array(z.object({ on: LocalDate, value: z.nullable(z.number()) })),
  /** Leave within those days, both ends included: the clock stood still. */
  leave: z.array(z.object({ from: LocalDate, to: LocalDate })),
  /** Newest first. */
  contacts: z.array(Contact),
  /** How many stand, open and ended; no more of them is said here. */
  disconnections: z.int(),
  lastLogAt: z.nullable(Instant),
});
export type ConnectionDetail = z.infer<typeof ConnectionDetail>;

export const connectionPaths = {
  all: 'connections',
  one: (id: string) => `connections/${id}`,
} as const;
