import { LIMITS, SESSION_OUTCOMES } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, Instant, LocalDate, TimeZone } from './common.contract';

/** What an event can count as; `personal` and `ignore` never leave the browser. */
export const IMPORT_KINDS = [
  'client',
  'group',
  'supervision-received',
  'supervision-given',
  'peer',
  'admin',
  'leave',
  'personal',
  'ignore',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Caps of one file; a message names the cap that was hit. */
export const IMPORT_CAPS = { bytes: 5 * 1024 * 1024, occurrences: 20_000, seconds: 10 } as const;

/** Hash of the calendar's own event id and occurrence (hex SHA-256): nothing of a title goes in. */
const EventHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const row = {
  hash: EventHash,
  startsAt: Instant,
  zone: TimeZone,
  minutes: z
    .int()
    .check(z.minimum(LIMITS.sessionMinutes.min), z.maximum(LIMITS.sessionMinutes.max)),
};

/** A normalised event: when, how long, what kind, and which tie; no title, name, place or link. */
export const ImportRow = z.discriminatedUnion('kind', [
  z.object({ ...row, kind: z.enum(['client', 'group']), outcome: z.enum(SESSION_OUTCOMES) }),
  z.object({
    ...row,
    kind: z.enum(['supervision-received', 'peer']),
    connectionId: ClientId,
    isHeld: z.boolean(),
  }),
  z.object({ ...row, kind: z.enum(['supervision-given', 'admin']) }),
  z.object({ hash: EventHash, kind: z.literal('leave'), from: LocalDate, to: LocalDate }),
]);
export type ImportRow = z.infer<typeof ImportRow>;

/** Body of `PUT imports/:id`: one batch, committed whole. */
export const CommitImport = z.object({
  zone: TimeZone,
  rows: z.array(ImportRow).check(z.minLength(1), z.maxLength(IMPORT_CAPS.occurrences)),
});
export type CommitImport = z.infer<typeof CommitImport>;

export const ImportBatch = z.object({
  id: ClientId,
  committedAt: Instant,
  /** Rows new to this space. */
  added: z.int(),
  /** Rows already here, moved or changed in place. */
  changed: z.int(),
  /** Rows already here, as they were. */
  unchanged: z.int(),
  undoneAt: z.nullable(Instant),
  /** Until when the batch can be taken back. */
  undoableUntil: Instant,
});
export type ImportBatch = z.infer<typeof ImportBatch>;
export const ImportBatches = z.object({ batches: z.array(ImportBatch) });
export type ImportBatches = z.infer<typeof ImportBatches>;

export const importPaths = {
  all: 'imports',
  one: (id: string) => `imports/${id}`,
} as const;
