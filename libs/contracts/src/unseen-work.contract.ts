import { LIMITS, UNSEEN_WORK_CONTEXTS, UNSEEN_WORK_KINDS } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, LocalDate, Version } from './common.contract';

/**
 * Body of `PUT unseen-work/:id`. There is no field for whom it was done, on purpose. A context that is left out stays as it was said
 * before; null says none.
 */
export const LogUnseenWork = z.object({
  on: LocalDate,
  kind: z.enum(UNSEEN_WORK_KINDS),
  /** 0 none to 4 very much. */
  effort: z.int().check(z.minimum(LIMITS.rating.min), z.maximum(LIMITS.rating.max)),
  /** What of it was mine, in percent. */
  sharePercent: z.int().check(z.minimum(0), z.maximum(100)),
  /** Where it was. */
  context: z.optional(z.nullable(z.enum(UNSEEN_WORK_CONTEXTS))),
  version: Version,
});
export type LogUnseenWork = z.infer<typeof LogUnseenWork>;

export const UnseenWork = z.extend(LogUnseenWork, {
  id: ClientId,
  /** Null where nobody said. */
  context: z.nullable(z.enum(UNSEEN_WORK_CONTEXTS)),
});
export type UnseenWork = z.infer<typeof UnseenWork>;

/** The last twelve weeks, and how they are shared. */
export const UnseenWorkLately = z.object({
  /** Newest first. */
  entries: z.array(UnseenWork),
  /** A, between -1 (others carry it) and 1 (I carry it); null where nothing of six weeks is there. */
  asymmetry: z.nullable(z.number()),
  /** One sentence from libs/wording; null until there is enough to say it. */
  sentence: z.nullable(z.string()),
});
export type UnseenWorkLately = z.infer<typeof UnseenWorkLately>;

export const unseenWorkPaths = {
  all: 'unseen-work',
  one: (id: string) => `unseen-work/${id}`,
} as const;
