import * as z from 'zod/mini';
import { Instant, LocalDate } from './common.contract';

/** Contributors below which nothing, or only quarterly conditions, is published. */
export const TEAM_FLOOR = { quarterly: 5, monthly: 8 } as const;

/** A figure to the nearest 5 of 100 with coded ends, or withheld; never a count, never a range. */
export const TeamFigure = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('published'),
    value: z.int(),
    end: z.nullable(z.enum(['low', 'high'])),
  }),
  z.object({ status: z.literal('withheld') }),
]);
export type TeamFigure = z.infer<typeof TeamFigure>;

/** One closed period; immutable once published. */
export const Release = z.object({
  period: z.enum(['month', 'quarter']),
  from: LocalDate,
  to: LocalDate,
  publishedAt: Instant,
  figures: z.object({ supervision: TeamFigure }),
});
export type Release = z.infer<typeof Release>;

export const Team = z.object({
  practiceName: z.string(),
  floor: z.object({ quarterly: z.int(), monthly: z.int() }),
  /** Therapists on the roster today, leads not counted: the live number against the floor. */
  rosterSize: z.int(),
  /** Oldest first. */
  releases: z.array(Release),
});
export type Team = z.infer<typeof Team>;

export const teamPaths = { one: (practiceId: string) => `practices/${practiceId}/team` } as const;
