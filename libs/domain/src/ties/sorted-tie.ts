import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { once } from '../once';
import { oneOf } from '../one-of';
import { CONNECTION_KINDS, LIMITS } from '../vocabulary';
import { within } from '../within';
import type { ContactLog, TieLog, TieTerms } from './log';

/** A tie's log, checked, each row once, in the order of time. */
export interface SortedTie {
  readonly id: string;
  readonly activeFrom: EpochDay;
  readonly lastMetOn: EpochDay | null;
  readonly firstTerms: TieTerms;
  readonly terms: readonly TieTerms[];
  /** By day, and by id within a day. */
  readonly contacts: readonly ContactLog[];
}

/**
 * Checks a tie's log and puts it in the order of time.
 *
 * @param tie Rows in any order; a repeated id, or a repeated day of terms, counts once.
 * @returns Sorted copies; the log is not changed.
 * @throws {RangeError} Without terms, on anything outside its range, or on an id told in two ways.
 * @example sortedTie(tie).contacts[0] // the earliest
 */
export function sortedTie(tie: TieLog): SortedTie {
  oneOf('kind', tie.kind, CONNECTION_KINDS);
  const terms = once('terms', tie.terms, (row) => row.effectiveFrom);
  terms.sort((a, b) => a.effectiveFrom - b.effectiveFrom);
  terms.forEach(checkTerms);
  const firstTerms = terms[0];
  if (firstTerms === undefined) throw new RangeError('terms must hold at least one agreement');
  const contacts = once('contacts', tie.contacts, (row) => row.id);
  for (const contact of contacts) within('contacts.on', contact.on, EPOCH_DAYS, 'whole');
  contacts.sort((a, b) => a.on - b.on || (a.id < b.id ? -1 : 1));
  within('activeFrom', tie.activeFrom, EPOCH_DAYS, 'whole');
  if (tie.activeUntil !== null) {
    within('activeUntil', tie.activeUntil, { ...EPOCH_DAYS, min: tie.activeFrom }, 'whole');
  }
  if (tie.lastMetOn !== null) within('lastMetOn', tie.lastMetOn, EPOCH_DAYS, 'whole');
  const { id, activeFrom, lastMetOn } = tie;
  return { id, activeFrom, lastMetOn, firstTerms, terms, contacts };
}

function checkTerms(terms: TieTerms): void {
  within('effectiveFrom', terms.effectiveFrom, EPOCH_DAYS, 'whole');
  within('rhythmDays', terms.rhythmDays, LIMITS.rhythmDays, 'whole');
  within('agreed minutes', terms.minutes, LIMITS.contactMinutes);
  within('balance', terms.balance, LIMITS.balance);
}
