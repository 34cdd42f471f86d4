import type { ImportBatch, ImportKind } from '@understory/contracts';
import { epochDay } from '@understory/domain';
import type { PlannedRow, TitleGroup } from '@understory/intake';
import { listed, plainDate, units, whole } from '@understory/wording';

/** What a group can count as, in the order in which it is offered. */
export const KIND_OPTIONS: readonly { readonly kind: ImportKind; readonly label: string }[] = [
  { kind: 'client', label: 'client' },
  { kind: 'group', label: 'group' },
  { kind: 'supervision-received', label: 'supervision received' },
  { kind: 'supervision-given', label: 'supervision given' },
  { kind: 'peer', label: 'peer' },
  { kind: 'admin', label: 'admin' },
  { kind: 'leave', label: 'leave' },
  { kind: 'personal', label: 'personal, left out' },
  { kind: 'ignore', label: 'ignore, left out' },
];

/** "246 events" */
export function events(count: number): string {
  return count === 1 ? '1 event' : `${whole(count)} events`;
}

/** Hours to the quarter, "50¾"; days where the group is of whole days. */
export function lengthOf({ minutes, isAllDay }: TitleGroup): string {
  if (!isAllDay) return units(minutes / 60);
  const days = Math.round(minutes / 1440);
  return days === 1 ? '1 day' : `${days} days`;
}

/** "205 h", "3 days" */
export function lengthWords(group: TitleGroup): string {
  return group.isAllDay ? lengthOf(group) : `${lengthOf(group)} h`;
}

/** "295 sessions and 27 contacts since 1 September."; other kinds where there are neither. */
export function foundSentence(rows: readonly PlannedRow[], today: string): string {
  const count = (...kinds: ImportKind[]) =>
    rows.filter(({ row }) => kinds.includes(row.kind)).length;
  const [first] = rows;
  if (!first) return 'Nothing to bring in yet.';
  const work = [
    counted(count('client', 'group'), 'session', 'sessions'),
    counted(count('supervision-received', 'peer'), 'contact', 'contacts'),
  ].filter((part) => part !== '');
  const found = work.length > 0 ? listed(work) : events(rows.length);
  return `${found} since ${dayWords(first.event.localDate, today)}.`;
}

/** What each kind comes to: "client 246, 205 h", "leave 5 days". */
export function kindTotals(rows: readonly PlannedRow[]): { label: string }[] {
  return KIND_OPTIONS.flatMap(({ kind, label }) => {
    const same = rows.filter(({ row }) => row.kind === kind);
    if (same.length === 0) return [];
    if (kind === 'leave') {
      const days = same.reduce((sum, { row }) => sum + leaveDays(row), 0);
      return [{ label: `${label} ${counted(days, 'day', 'days')}` }];
    }
    const minutes = same.reduce((sum, { row }) => sum + ('minutes' in row ? row.minutes : 0), 0);
    return [{ label: `${label} ${whole(same.length)}, ${units(minutes / 60)} h` }];
  });
}

function leaveDays(row: PlannedRow['row']): number {
  return row.kind === 'leave' ? epochDay(row.to) - epochDay(row.from) + 1 : 0;
}

/** Whether there is nothing that an undo could take back. */
export function changedNothing({ added, changed }: ImportBatch): boolean {
  return added + changed === 0;
}

/** What a commit came to. */
export function doneSentence(batch: ImportBatch): string {
  const { added, changed, unchanged } = batch;
  if (changedNothing(batch)) return `Nothing new: ${allThere(unchanged)}`;
  const parts = [
    added > 0 ? `${events(added)} ${added === 1 ? 'is' : 'are'} new` : '',
    changed > 0 ? `${whole(changed)} moved or changed` : '',
    unchanged > 0 ? `${whole(unchanged)} ${unchanged === 1 ? 'was' : 'were'} there already` : '',
  ].filter((part) => part !== '');
  return `${listed(parts)}.`;
}

/** A day without its year where that is the present one. */
export function dayWords(date: string, today: string): string {
  return plainDate(date, { withYear: date.slice(0, 4) !== today.slice(0, 4) });
}

function allThere(count: number): string {
  return count === 1
    ? 'the one event was there already.'
    : `all ${whole(count)} were there already.`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${whole(count)} ${count === 1 ? one : many}`;
}
