import { CONNECTION_KINDS, TIE_WORDS } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, Instant, LocalDate } from './common.contract';

export const PACK_SECTIONS = ['load', 'support', 'thin-ties'] as const;
export const PackSection = z.enum(PACK_SECTIONS);
export type PackSection = z.infer<typeof PackSection>;

/** What a pack says of a period. Ties appear by role (kind), never by alias. */
export const PackContent = z.object({
  from: LocalDate,
  to: LocalDate,
  load: z.nullable(
    z.object({
      heldSessions: z.int(),
      heldMinutes: z.int(),
      /** Whether a week of days is known at the end, see the domain's `weeklyRate`; not told by packs of before. */
      isEnough: z.optional(z.boolean()),
      /** Units of each week that touches the period, with the capacity then in force. */
      weeks: z.array(
        z.object({
          from: LocalDate,
          /** Null where the week lies before the log, see the domain's `weekInLog`. */
          units: z.nullable(z.number()),
          capacityUnits: z.nullable(z.number()),
          /** Over, whole within the log and no leave: it counts in a mean; not told by packs of before. */
          isCompared: z.optional(z.boolean()),
        }),
      ),
    }),
  ),
  support: z.nullable(
    z.object({
      supervisionMinutes: z.int(),
      contacts: z.array(
        z.object({
          on: LocalDate,
          kind: z.enum(CONNECTION_KINDS),
          minutes: z.int(),
          isHeld: z.boolean(),
        }),
      ),
    }),
  ),
  thinTies: z.nullable(
    z.array(
      z.object({
        kind: z.enum(CONNECTION_KINDS),
        word: z.enum(TIE_WORDS),
        gapDays: z.nullable(z.number()),
        rhythmDays: z.number(),
      }),
    ),
  ),
});
export type PackContent = z.infer<typeof PackContent>;

/** Query of a draft and body of `PUT packs/:id`, which freezes exactly what was previewed. */
export const PackRequest = z.object({
  from: LocalDate,
  to: LocalDate,
  sections: z.array(PackSection).check(z.minLength(1)),
});
export type PackRequest = z.infer<typeof PackRequest>;

/** Body of `PUT packs/:id`: the hash of the draft that was looked at guards against surprise. */
export const FreezePack = z.extend(PackRequest, { draftHash: z.string() });
export type FreezePack = z.infer<typeof FreezePack>;

export const PackDraft = z.object({ content: PackContent, hash: z.string() });
export type PackDraft = z.infer<typeof PackDraft>;

export const Pack = z.object({
  id: ClientId,
  frozenAt: Instant,
  /** SHA-256 of the canonical JSON of the content, hex. */
  hash: z.string(),
  content: PackContent,
});
export type Pack = z.infer<typeof Pack>;
export const Packs = z.object({ packs: z.array(Pack) });
export type Packs = z.infer<typeof Packs>;

export const packPaths = {
  all: 'packs',
  /** With `from`, `to`, `sections` (comma-separated) as query. */
  draft: 'packs/draft',
  one: (id: string) => `packs/${id}`,
  pdf: (id: string) => `packs/${id}/pdf`,
  csv: (id: string) => `packs/${id}/csv`,
} as const;
