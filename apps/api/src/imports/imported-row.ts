import type { CommitImport, ImportRow } from '@understory/contracts';
import type { SessionOutcome } from '@understory/domain';
import { DAY_REFUSALS } from '@understory/wording';
import { isDeepStrictEqual } from 'node:util';
import { checkDay, loggedMoment, type Moment, refused, yearsAfter } from '../logged-moment';

interface Timed extends Moment {
  zone: string;
  minutes: number;
}

/** What an event of a calendar says, under the table that keeps it. */
export interface ImportedContents {
  session: Timed & { kind: 'individual' | 'group'; outcome: SessionOutcome };
  contact: Timed & { connectionId: string; isHeld: boolean };
  other_time: Timed & { kind: 'supervision-given' | 'admin' };
  leave_span: { firstDay: string; lastDay: string };
}
export type ShelfName = keyof ImportedContents;
export const SHELF_NAMES: readonly ShelfName[] = ['session', 'contact', 'other_time', 'leave_span'];

/** One event: its hash, and what it says. */
export type ImportedRow = {
  [Name in ShelfName]: { hash: string; shelf: Name; content: ImportedContents[Name] };
}[ShelfName];

/** An event that this space holds. */
export type KeptRow = ImportedRow & {
  id: string;
  version: number;
  /** Which batch brought it. */
  batchId: string;
  /** Changed or deleted by hand since: no batch touches it again. */
  isByHand: boolean;
};

/** Leave can be long, and is known long before. */
const LEAVE_YEARS_AHEAD = 3;

/**
 * Reads the events of a request.
 *
 * @param today The person's calendar day.
 * @throws {Problem} `invalid-input`, naming the first row that cannot be.
 */
export function importedRows(
  { rows }: CommitImport,
  now: Temporal.Instant,
  today: string,
): ImportedRow[] {
  const lastLeave = yearsAfter(today, LEAVE_YEARS_AHEAD);
  return rows.map((row, index) => {
    const path = `rows.${index}.`;
    if (row.kind !== 'leave') return timedRow(row, now, path);
    const { hash, from: firstDay, to: lastDay } = row;
    checkDay(firstDay, lastLeave, `${path}from`);
    checkDay(lastDay, lastLeave, `${path}to`);
    if (lastDay < firstDay) throw refused(`${path}to`, DAY_REFUSALS.leaveEndsFirst);
    return { hash, shelf: 'leave_span', content: { firstDay, lastDay } };
  });
}

function timedRow(
  row: Exclude<ImportRow, { kind: 'leave' }>,
  now: Temporal.Instant,
  path: string,
): ImportedRow {
  const { hash, zone, minutes } = row;
  switch (row.kind) {
    case 'client':
    case 'group': {
      const { outcome } = row;
      const kind = row.kind === 'group' ? 'group' : 'individual';
      const moment = loggedMoment(row, outcome === 'held', now, path);
      return { hash, shelf: 'session', content: { ...moment, zone, minutes, kind, outcome } };
    }
    case 'supervision-received':
    case 'peer': {
      const { connectionId, isHeld } = row;
      const moment = loggedMoment(row, isHeld, now, path);
      return {
        hash,
        shelf: 'contact',
        content: { ...moment, zone, minutes, connectionId, isHeld },
      };
    }
    case 'supervision-given':
    case 'admin': {
      const moment = loggedMoment(row, false, now, path);
      return { hash, shelf: 'other_time', content: { ...moment, zone, minutes, kind: row.kind } };
    }
  }
}

/** Whether two events say the same; the name that a calendar gives a zone does not count. */
export function saysTheSame(a: ImportedRow, b: ImportedRow): boolean {
  return a.shelf === b.shelf && isDeepStrictEqual(withoutZone(a), withoutZone(b));
}

function withoutZone({ content }: ImportedRow): object {
  return { ...content, zone: null };
}
