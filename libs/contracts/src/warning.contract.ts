import { SNOOZE_REASONS, WARNING_CODES } from '@understory/domain';
import * as z from 'zod/mini';
import { LocalDate } from './common.contract';

/** A warning that rests, by choice. */
export const Snooze = z.object({
  /** The first day on which it speaks again. */
  until: LocalDate,
  reason: z.enum(SNOOZE_REASONS),
  /** One's own words where the reason is `other`; else null. */
  words: z.nullable(z.string()),
});
export type Snooze = z.infer<typeof Snooze>;

export const Warning = z.object({
  code: z.enum(WARNING_CODES),
  /** What it speaks of, one warning of a code for each: a tie, a disconnection, a side, a policy; empty for the whole. */
  subject: z.string(),
  /** The tie it speaks of; null for conditions. */
  connectionId: z.nullable(z.string()),
  raisedOn: LocalDate,
  /** Null while it waits: at most two new ones are told a week, fewer where that was asked for. */
  toldOn: z.nullable(LocalDate),
  snooze: z.nullable(Snooze),
  /** The person asked not to be told of this kind. */
  isQuietKind: z.boolean(),
  /**
   * Sentences from libs/wording: what, what it rests on, the rule, how often it is raised by chance where that was
   * measured, what clears it, one next step.
   */
  what: z.string(),
  evidence: z.string(),
  rule: z.string(),
  falseAlarms: z.nullable(z.string()),
  clears: z.string(),
  nextStep: z.string(),
});
export type Warning = z.infer<typeof Warning>;
