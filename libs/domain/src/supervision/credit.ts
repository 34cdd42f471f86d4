import { oneOf } from '../one-of';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import {
  CREDITED_KINDS,
  SUPERVISION_FORMATS,
  SUPERVISION_LIMITS,
  SUPERVISION_STATES,
  type SupervisionContact,
  type SupervisionField,
} from './log';
import type { CreditRule, GroupBand } from './policy';

/** How the time of one contact was credited. */
export type Credit =
  | { rule: 'full' }
  | { rule: 'half'; groupSize: number | null }
  | { rule: 'shared'; groupSize: number }
  /** Only the part on one's own practice. */
  | { rule: 'own-share'; share: number }
  | {
      rule: 'nothing';
      because: 'kind' | 'peer' | 'too-large' | 'too-short' | 'supervisor' | 'weekly-limit';
    }
  /** Not known until these fields are. */
  | { rule: 'unknown'; missing: SupervisionField };

/** One contact as a policy credits it. */
export interface CreditLine {
  contact: SupervisionContact;
  credit: Credit;
  /** 0 or more, up to the contact's minutes; 0 while unknown. */
  minutes: number;
  /** Counts as individual time; null while the format is unknown. */
  isIndividual: boolean | null;
}

/** Groups of any size are welcome. */
export const ANY_SIZE: number = SUPERVISION_LIMITS.groupSize.max;

/**
 * Credits the time of one contact, by itself: weekly limits come after.
 *
 * @param rule Of the policy.
 * @param contact Held or booked; what is usual already filled in.
 * @returns The minutes with how they were reached.
 * @throws {RangeError} Naming `minutes`, `groupSize`, `ownShare`, `kind`, `state` or `format`.
 * @example creditOf(bacp.credit, { ...contact, minutes: 120, format: 'group', groupSize: 6, isPeer: false }).minutes // 20
 */
export function creditOf(rule: CreditRule, contact: SupervisionContact): CreditLine {
  check(contact);
  const isIndividual = individual(rule, contact);
  const credit = judge(rule, contact, isIndividual);
  return { contact, credit, minutes: contact.minutes * factorOf(credit), isIndividual };
}

function judge(
  rule: CreditRule,
  contact: SupervisionContact,
  isIndividual: boolean | null,
): Credit {
  const isSaid = contact.kind !== 'peer' || contact.format !== null;
  if (!isSaid || !rule.kinds.includes(contact.kind)) return nothing('kind');
  if (contact.minutes < rule.leastMinutes) return nothing('too-short');
  if (isIndividual === null) return unknown('format');
  const isGroup = contact.format === 'group';
  if (isGroup && rule.peer !== 'counts') {
    if (contact.isPeer === null) return unknown('isPeer');
    if (contact.isPeer && rule.peer === 'never') return nothing('peer');
  }
  const needsQualified = rule.isQualifiedOnly || (isGroup && contact.isPeer === true);
  if (needsQualified && (rule.isQualifiedOnly || rule.peer === 'with-qualified')) {
    if (contact.supervisor === null) return unknown('supervisor');
    if (contact.supervisor !== 'qualified') return nothing('supervisor');
  }
  const time: Credit = isIndividual ? { rule: 'full' } : ofGroup(rule.group, contact);
  if (!rule.isOwnShareOnly || time.rule !== 'full') return time;
  if (contact.ownShare === null) return unknown('ownShare');
  return { rule: 'own-share', share: contact.ownShare };
}

function ofGroup(bands: readonly GroupBand[], contact: SupervisionContact): Credit {
  const size = contact.format === 'triadic' ? 2 : contact.groupSize;
  const [first] = bands;
  const isSizeless = first?.upTo === ANY_SIZE && first.counts !== 'shared';
  if (size === null && !isSizeless) return unknown('groupSize');
  const band = bands.find(({ upTo }) => (size ?? 0) <= upTo);
  if (!band) return nothing('too-large');
  if (band.counts === 'full') return { rule: 'full' };
  if (band.counts === 'half') return { rule: 'half', groupSize: size };
  return { rule: 'shared', groupSize: size ?? ANY_SIZE };
}

function individual(rule: CreditRule, { format }: SupervisionContact): boolean | null {
  if (format === null) return null;
  return format === 'individual' || (format === 'triadic' && rule.triadic === 'individual');
}

function factorOf(credit: Credit): number {
  switch (credit.rule) {
    case 'full':
      return 1;
    case 'half':
      return 0.5;
    case 'shared':
      return 1 / credit.groupSize;
    case 'own-share':
      return credit.share;
    case 'nothing':
    case 'unknown':
      return 0;
  }
}

function check(contact: SupervisionContact): void {
  within('minutes', contact.minutes, LIMITS.contactMinutes);
  oneOf('kind', contact.kind, CREDITED_KINDS);
  oneOf('state', contact.state, SUPERVISION_STATES);
  const { format, groupSize, ownShare } = contact;
  if (format !== null) oneOf('format', format, SUPERVISION_FORMATS);
  if (groupSize !== null) within('groupSize', groupSize, SUPERVISION_LIMITS.groupSize, 'whole');
  if (ownShare !== null) within('ownShare', ownShare, SUPERVISION_LIMITS.ownShare);
}

function nothing(because: Extract<Credit, { rule: 'nothing' }>['because']): Credit {
  return { rule: 'nothing', because };
}

function unknown(missing: SupervisionField): Credit {
  return { rule: 'unknown', missing };
}
