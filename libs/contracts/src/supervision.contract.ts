import {
  LIMITS,
  OWN_POLICY_LIMITS,
  POLICY_STATUSES,
  PRACTICE_ROLES,
  SETTINGS,
  SUPERVISION_FIELDS,
  SUPERVISION_FORMATS,
  SUPERVISION_LIMITS,
  SUPERVISOR_KINDS,
  WORK_TIMES,
} from '@understory/domain';
import * as z from 'zod/mini';
import { LocalDate, oneLine, Version } from './common.contract';
import type { FieldRule } from './field-rules';

const { groupSize, ownShare, settingLength } = SUPERVISION_LIMITS;

/** What a policy may ask of a supervision contact; null is not known. */
export const SupervisionDetail = z.object({
  format: z.nullable(z.enum(SUPERVISION_FORMATS)),
  /** How many share the time, a facilitator not counted. */
  groupSize: z.nullable(z.int().check(z.minimum(groupSize.min), z.maximum(groupSize.max))),
  isPeer: z.nullable(z.boolean()),
  /** Where the work is done, never a client. */
  setting: z.nullable(oneLine(settingLength)),
  isObserved: z.nullable(z.boolean()),
  supervisor: z.nullable(z.enum(SUPERVISOR_KINDS)),
  /** On one's own practice, 0 to 1. */
  ownShare: z.nullable(z.number().check(z.minimum(ownShare.min), z.maximum(ownShare.max))),
});
export type SupervisionDetail = z.infer<typeof SupervisionDetail>;

/** Body of `PUT contacts/:id/supervision`, and its answer; version 0 where nothing was said yet. */
export const SaveSupervisionDetail = z.extend(SupervisionDetail, { version: Version });
export type SaveSupervisionDetail = z.infer<typeof SaveSupervisionDetail>;

const Minutes = z.int().check(z.minimum(0), z.maximum(600_000));

/** What a person says of themselves for one policy; only what it asks needs saying. */
export const PersonFacts = z.object({
  workTime: z.nullable(z.enum(WORK_TIMES)),
  agreedMinutes: z.nullable(Minutes),
  practiceRole: z.nullable(z.enum(PRACTICE_ROLES)),
  settings: z.nullable(z.enum(SETTINGS)),
  termFrom: z.nullable(LocalDate),
  termTo: z.nullable(LocalDate),
  registeredFrom: z.nullable(LocalDate),
  /** First days of periods without clients that are documented as such. */
  documentedPauses: z.array(LocalDate).check(z.maxLength(600)),
  /** What was credited and worked towards a total before this log. */
  broughtMinutes: Minutes,
  broughtClientMinutes: Minutes,
  /** What holds of a contact where nothing else is said. */
  usual: SupervisionDetail,
});
export type PersonFacts = z.infer<typeof PersonFacts>;

/** A practice's own demand; at least an amount or a rhythm. */
export const OwnPolicy = z
  .object({
    name: oneLine(60),
    period: z.enum(['month', 'week']),
    minutes: z.nullable(
      z
        .int()
        .check(z.minimum(OWN_POLICY_LIMITS.minutes.min), z.maximum(OWN_POLICY_LIMITS.minutes.max)),
    ),
    gapDays: z.nullable(
      z.int().check(z.minimum(LIMITS.rhythmDays.min), z.maximum(LIMITS.rhythmDays.max)),
    ),
    group: z.enum(['full', 'half', 'shared']),
    isPeerCounted: z.boolean(),
    strength: z.enum(['required', 'recommended']),
  })
  .check(
    z.refine(({ minutes, gapDays }) => minutes !== null || gapDays !== null, {
      message: 'minutes-or-rhythm' satisfies FieldRule,
      path: ['minutes'],
    }),
  );
export type OwnPolicy = z.infer<typeof OwnPolicy>;

const PolicySaid = z.object({
  /** Null from the day on which it no longer applies. */
  facts: z.nullable(PersonFacts),
  /** For a practice's own policy, and only for that. */
  own: z.nullable(OwnPolicy),
});

/**
 * Body of `PUT supervision/policies/:policyId/:effectiveFrom`. The id is a body's, or a client-made one for an own policy. Its
 * version is that of the policy, whichever of its days is said anew.
 */
export const ChoosePolicy = z.extend(PolicySaid, { version: Version });
export type ChoosePolicy = z.infer<typeof ChoosePolicy>;

export const PolicyTerms = z.extend(PolicySaid, {
  policyId: z.string(),
  effectiveFrom: LocalDate,
});
export type PolicyTerms = z.infer<typeof PolicyTerms>;

/** What holds of a policy from a day on, with the version of the policy. */
export const ChosenPolicy = z.extend(PolicyTerms, { version: Version });
export type ChosenPolicy = z.infer<typeof ChosenPolicy>;

/** All that was said of one policy, so that what was written over can be written again. */
export const PolicyHistory = z.object({
  policyId: z.string(),
  version: Version,
  /** Oldest first; empty where all of it was taken back. */
  terms: z.array(z.extend(PolicySaid, { effectiveFrom: LocalDate })),
});
export type PolicyHistory = z.infer<typeof PolicyHistory>;

/** Policies that apply today, by their names. */
export const PoliciesInBrief = z.object({
  policies: z.array(z.object({ policyId: z.string(), title: z.string() })),
});
export type PoliciesInBrief = z.infer<typeof PoliciesInBrief>;

const Strength = z.enum(['required', 'recommended']);

/** One test of a policy as it stands. */
export const PolicyTestReading = z.object({
  title: z.string(),
  /** "1 h 10 of 1 h 30 in November, 20 min to go." */
  sentence: z.string(),
  status: z.enum(POLICY_STATUSES),
  strength: Strength,
  /** Null where no amount is asked, or it is not known. */
  neededMinutes: z.nullable(z.number()),
  creditedMinutes: z.number(),
  bookedMinutes: z.number(),
  dueOn: z.nullable(LocalDate),
  /** For a test of days between contacts. */
  gap: z.nullable(z.object({ days: z.int(), lastOn: z.nullable(LocalDate), from: LocalDate })),
});
export type PolicyTestReading = z.infer<typeof PolicyTestReading>;

export const PolicyReading = z.object({
  policyId: z.string(),
  title: z.string(),
  /** Since when it applies, and what is said for it now. */
  effectiveFrom: LocalDate,
  facts: PersonFacts,
  own: z.nullable(OwnPolicy),
  status: z.enum(POLICY_STATUSES),
  strength: Strength,
  period: z.nullable(z.object({ from: LocalDate, to: z.nullable(LocalDate) })),
  tests: z.array(PolicyTestReading),
  /** What happens unless something is done, one sentence. */
  forward: z.string(),
  nextBookedOn: z.nullable(LocalDate),
  /** Contacts of the period, oldest first, and how each was credited, in words. */
  lines: z.array(
    z.object({
      contactId: z.string(),
      on: LocalDate,
      minutes: z.number(),
      creditedMinutes: z.number(),
      how: z.string(),
    }),
  ),
  /** Null for a practice's own. */
  verifiedOn: z.nullable(LocalDate),
  source: z.string(),
  note: z.string(),
});
export type PolicyReading = z.infer<typeof PolicyReading>;

export const Supervision = z.object({
  asOf: LocalDate,
  /** What is so and what eases it; empty without a policy. */
  finding: z.string(),
  relief: z.string(),
  policies: z.array(PolicyReading),
  /** Every policy that was ever chosen, also what no longer applies. */
  history: z.array(PolicyHistory),
  /** What any of them asks of a supervision contact. */
  asks: z.array(z.enum(SUPERVISION_FIELDS)),
});
export type Supervision = z.infer<typeof Supervision>;

export const supervisionPaths = {
  mine: 'supervision',
  /** Those that apply today, by their names alone. */
  inBrief: 'supervision/policies',
  policy: (policyId: string, effectiveFrom: string) =>
    `supervision/policies/${policyId}/${effectiveFrom}`,
  ofContact: (id: string) => `contacts/${id}/supervision`,
} as const;
