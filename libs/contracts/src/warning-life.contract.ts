import { ENDINGS, SNOOZE_REASONS, WARNING_CODES } from '@understory/domain';
import * as z from 'zod/mini';
import { LocalDate, oneLine } from './common.contract';

export const SNOOZE_LIMITS = { words: { max: 200 } } as const;

/** Lets a warning that stands rest until a day: tomorrow at the earliest, 28 days from today at the latest. */
export const SnoozeWarning = z
  .object({
    until: LocalDate,
    reason: z.enum(SNOOZE_REASONS),
    words: z.nullable(oneLine(SNOOZE_LIMITS.words.max)),
  })
  .check(
    z.refine(({ reason, words }) => (reason === 'other') === (words !== null), {
      path: ['words'],
      message: 'say why in your own words, or choose another reason',
    }),
  );
export type SnoozeWarning = z.infer<typeof SnoozeWarning>;

/** A warning that no longer stands. */
export const PastWarning = z.object({
  id: z.string(),
  code: z.enum(WARNING_CODES),
  connectionId: z.nullable(z.string()),
  /** What was so when it was first seen, one sentence from libs/wording. */
  what: z.string(),
  raisedOn: LocalDate,
  toldOn: z.nullable(LocalDate),
  endedOn: LocalDate,
  /** By its own rule, or because a later entry showed that it was not so. */
  endedAs: z.enum(['cleared', 'withdrawn']),
  endedBy: z.enum(ENDINGS),
});
export type PastWarning = z.infer<typeof PastWarning>;

/** Newest first. */
export const PastWarnings = z.object({ warnings: z.array(PastWarning) });
export type PastWarnings = z.infer<typeof PastWarnings>;

/** Stands in a path for a warning that speaks of the whole. */
export const WHOLE = '-';

export const warningPaths = {
  past: 'warnings/past',
  snooze: (code: string, subject: string) => `warnings/${code}/${subject || WHOLE}/snooze`,
} as const;
