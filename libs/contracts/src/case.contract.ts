import { LIMITS, SESSION_ACUITIES, SESSION_KINDS } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, LocalDate, oneLine, Version } from './common.contract';

/** Days without sessions of a case, both included; null where its end is open. */
export const CasePause = z.object({ from: LocalDate, to: z.nullable(LocalDate) });
export type CasePause = z.infer<typeof CasePause>;

/** Body of `PUT cases/:id`. A code and what the work asks; there is no field for a name or for notes, on purpose. */
export const SaveCase = z.object({
  /** A local label that tells nobody else who it is ("K-14"). */
  code: oneLine(24),
  kind: z.enum(SESSION_KINDS),
  acuity: z.enum(SESSION_ACUITIES),
  isTraumaFocused: z.boolean(),
  /** Usual length of a session. */
  minutes: z
    .int()
    .check(z.minimum(LIMITS.sessionMinutes.min), z.maximum(LIMITS.sessionMinutes.max)),
  /** Usual days between sessions; null without a rhythm. */
  rhythmDays: z.nullable(
    z.int().check(z.minimum(LIMITS.caseRhythmDays.min), z.maximum(LIMITS.caseRhythmDays.max)),
  ),
  /** The practice it belongs to; null where that was not said. */
  practiceId: z.nullable(z.uuid()),
  startsOn: LocalDate,
  /** Last day; null while it goes on. */
  endsOn: z.nullable(LocalDate),
  /** In any order, not overlapping. */
  pauses: z.array(CasePause).check(z.maxLength(LIMITS.casePauses.max)),
  version: Version,
});
export type SaveCase = z.infer<typeof SaveCase>;

export const Case = z.extend(SaveCase, { id: ClientId });
export type Case = z.infer<typeof Case>;

/** A case with what was logged of it; the list shows nothing else. */
export const CaseLately = z.extend(Case, {
  heldSessions: z.int(),
  /** Day of the last session held; null without one. */
  lastHeldOn: z.nullable(LocalDate),
  /** Start of the next session planned; null without one. */
  nextOn: z.nullable(LocalDate),
});
export type CaseLately = z.infer<typeof CaseLately>;

/** Those that go on first, by code. */
export const Cases = z.object({ cases: z.array(CaseLately) });
export type Cases = z.infer<typeof Cases>;

export const casePaths = { all: 'cases', one: (id: string) => `cases/${id}` } as const;
