import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { inTimeOrder } from '../days/row-cursor';
import { once } from '../once';
import { oneOf } from '../one-of';
import { CONNECTION_KINDS, LIMITS } from '../vocabulary';
import { within } from '../within';
import type { ContactLog, DisconnectionLog, TieLog, TieTerms } from './log';
import { MOST_ANSWERS } from './nourishment';

/** A tie's log, checked, each row once, in the order of time. */
export interface SortedTie {
  readonly id: string;
  readonly activeFrom: EpochDay;
  readonly lastMetOn: EpochDay | null;
  readonly firstTerms: TieTerms;
  readonly terms: readonly TieTerms[];
  /** By day, and by id within a day. */
  readonly contacts: readonly ContactLog[];
  /** By the day they were opened. */
  readonly disconnections: readonly DisconnectionLog[];
}

/**
 * Checks a tie's log, on entry and once, and puts it in the order of time.
 *
 * @param tie Rows in any order; a repeated id, or a repeated day of terms, counts once.
 * @param after Contacts must be dated after this day, since those up to it were taken in before; -Infinity for none.
 * @returns Sorted copies; the log is not changed.
 * @throws {RangeError} Without terms, on anything outside its range, or on an id told in two ways.
 * @example sortedTie(tie).contacts[0] // the earliest
 */
export function sortedTie(tie: TieLog, after: EpochDay = -Infinity): SortedTie {
  oneOf('kind', tie.kind, CONNECTION_KINDS);
  const terms = once('terms', tie.terms, (row) => row.effectiveFrom);
  terms.sort((a, b) => a.effectiveFrom - b.effectiveFrom);
  terms.forEach(checkTerms);
  const firstTerms = terms[0];
  if (firstTerms === undefined) throw new RangeError('terms must hold at least one agreement');
  const contacts = inTimeOrder('contacts', tie.contacts, ({ id }) => id, after);
  contacts.forEach(checkContact);
  within('activeFrom', tie.activeFrom, EPOCH_DAYS, 'whole');
  if (tie.activeUntil !== null) {
    within('activeUntil', tie.activeUntil, { ...EPOCH_DAYS, min: tie.activeFrom }, 'whole');
  }
  if (tie.lastMetOn !== null) within('lastMetOn', tie.lastMetOn, EPOCH_DAYS, 'whole');
  const { id, activeFrom, lastMetOn } = tie;
  const disconnections = sortedDisconnections(tie.disconnections);
  return { id, activeFrom, lastMetOn, firstTerms, terms, contacts, disconnections };
}

function checkTerms(terms: TieTerms): void {
  within('effectiveFrom', terms.effectiveFrom, EPOCH_DAYS, 'whole');
  within('rhythmDays', terms.rhythmDays, LIMITS.rhythmDays, 'whole');
  within('agreed minutes', terms.minutes, LIMITS.contactMinutes);
  within('balance', terms.balance, LIMITS.balance);
}

function checkContact({ minutes, giveAndTake, ratings }: ContactLog): void {
  within('minutes', minutes, LIMITS.contactMinutes);
  if (giveAndTake !== null) within('giveAndTake', giveAndTake, LIMITS.giveAndTake, 'whole');
  within('number of ratings', ratings.length, { min: 0, max: MOST_ANSWERS });
  for (const rating of ratings) within('rating', rating, LIMITS.rating);
}

function sortedDisconnections(rows: readonly DisconnectionLog[]): DisconnectionLog[] {
  const disconnections = once('disconnections', rows, ({ id }) => id);
  for (const { openedOn, closedOn, closedAs } of disconnections) {
    within('openedOn', openedOn, EPOCH_DAYS, 'whole');
    if (closedOn !== null) within('closedOn', closedOn, { ...EPOCH_DAYS, min: openedOn }, 'whole');
    if ((closedOn === null) !== (closedAs === null)) {
      throw new RangeError('closedOn and closedAs must be known together, or neither');
    }
    if (closedAs !== null) oneOf('closedAs', closedAs, ['repaired', 'let-go']);
  }
  return disconnections.sort((a, b) => a.openedOn - b.openedOn || (a.id < b.id ? -1 : 1));
}
