import { IMPORT_KINDS, type ImportBatch, type ImportKind } from '@understory/contracts';
import { epochDay } from '@understory/domain';
import type { PlannedRow } from '@understory/intake';
import {
  BRING_PREVIEW_TEXTS,
  IMPORT_KIND_NAMES,
  foundInCalendar,
  importKindTotal,
  importLeaveTotal,
} from '@understory/wording';

/** What a group can count as, in the order in which it is offered. */
export const KIND_OPTIONS = IMPORT_KINDS.map((kind) => ({ kind, label: IMPORT_KIND_NAMES[kind] }));

/** "295 sessions and 27 contacts since 1 September."; other kinds where there are neither. */
export function foundSentence(rows: readonly PlannedRow[], today: string): string {
  const [first] = rows;
  if (!first) return BRING_PREVIEW_TEXTS.nothingYet;
  const count = (...kinds: ImportKind[]) =>
    rows.filter(({ row }) => kinds.includes(row.kind)).length;
  const found = {
    sessions: count('client', 'group'),
    contacts: count('supervision-received', 'peer'),
    events: rows.length,
  };
  return foundInCalendar(found, first.event.localDate, today);
}

/** What each kind comes to: "client 246, 205 h", "leave 5 days". */
export function kindTotals(rows: readonly PlannedRow[]): string[] {
  return IMPORT_KINDS.flatMap((kind) => {
    const same = rows.filter(({ row }) => row.kind === kind);
    if (same.length === 0) return [];
    if (kind === 'leave') {
      return [importLeaveTotal(same.reduce((sum, { row }) => sum + leaveDays(row), 0))];
    }
    const minutes = same.reduce((sum, { row }) => sum + ('minutes' in row ? row.minutes : 0), 0);
    return [importKindTotal(kind, same.length, minutes)];
  });
}

function leaveDays(row: PlannedRow['row']): number {
  return row.kind === 'leave' ? epochDay(row.to) - epochDay(row.from) + 1 : 0;
}

/** Whether there is nothing that an undo could take back. */
export function changedNothing({ added, changed }: ImportBatch): boolean {
  return added + changed === 0;
}
