import { ENDINGS, NEW_A_WEEK, SNOOZE_REASONS, WARNING_CODES } from '@understory/domain';
import * as z from 'zod/mini';
import { LocalDate, oneLine, Version } from './common.contract';
import type { FieldRule } from './field-rules';

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
      message: 'words-for-another-reason' satisfies FieldRule,
    }),
  );
export type SnoozeWarning = z.infer<typeof SnoozeWarning>;

/**
 * How much a person wants to be told; what stands, stands. Body of `PUT warnings/telling`. An inventory so high that help comes first
 * is told whatever is asked for.
 */
export const SaveTelling = z.object({
  /** New warnings a week, at most. */
  newAWeek: z.literal(NEW_A_WEEK),
  /** Kinds that stand without being told, each once. */
  quietCodes: z
    .array(z.enum(WARNING_CODES))
    .check(
      z.maxLength(WARNING_CODES.length),
      z.refine(isEachOnce, 'each-once' satisfies FieldRule),
    ),
  version: Version,
});
export type SaveTelling = z.infer<typeof SaveTelling>;
/** As usual, with version 0, until something else was asked for. */
export const Telling = SaveTelling;
export type Telling = SaveTelling;

function isEachOnce(codes: readonly string[]): boolean {
  return new Set(codes).size === codes.length;
}

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
  telling: 'warnings/telling',
  snooze: (code: string, subject: string) => `warnings/${code}/${subject || WHOLE}/snooze`,
} as const;
