import { LIMITS } from '@understory/domain';
import * as z from 'zod/mini';
import { Version } from './common.contract';

const rating = z.nullable(
  z.int().check(z.minimum(LIMITS.rating.min), z.maximum(LIMITS.rating.max)),
);

/** How a session felt from inside. Body of `PUT sessions/:id/acting`, and its answer; version 0 where nothing was said. */
export const Acting = z.object({
  /** Showing what was not felt, 0 to 4; null unrated. */
  surface: rating,
  /** Working to feel it, 0 to 4; null unrated. */
  deep: rating,
  /** "I felt responsible for fixing." */
  hasFeltResponsible: z.boolean(),
  version: Version,
});
export type Acting = z.infer<typeof Acting>;

export const actingPaths = { ofSession: (id: string) => `sessions/${id}/acting` } as const;
