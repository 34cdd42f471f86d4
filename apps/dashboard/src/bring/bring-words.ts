import type { ImportBatch, ImportKind } from '@understory/contracts';
import type { PlannedRow, TitleGroup } from '@understory/intake';
import { listed, plainDate, units } from '@understory/wording';

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
  return count === 1 ? '1 event' : `${thousands(count)} events`;
}

/** 1,204 */
export function thousands(count: number): string {
  return count.toLocaleString('en-GB');
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

/** "295 sessions and 27 contacts since 1 September." */
export function foundSentence(rows: readonly PlannedRow[], today: string): string {
  const count = (...kinds: ImportKind[]) =>
    rows.filter(({ row }) => kinds.includes(row.kind)).length;
  const parts = [
    counted(count('client', 'group'), 'session', 'sessions'),
    counted(count('supervision-received', 'peer'), 'contact', 'contacts'),
    counted(count('supervision-given', 'admin'), 'other entry', 'other entries'),
    counted(count('leave'), 'leave', 'leaves'),
  ].filter((part) => part !== '');
  const [first] = rows;
  if (!first || parts.length === 0) return 'Nothing to bring in yet.';
  return `${listed(parts)} since ${dayWords(first.event.localDate, today)}.`;
}

/** What each kind comes to: "client 246, 205 h", "leave 2". */
export function kindTotals(rows: readonly PlannedRow[]): { label: string }[] {
  return KIND_OPTIONS.flatMap(({ kind, label }) => {
    const same = rows.filter(({ row }) => row.kind === kind);
    if (same.length === 0) return [];
    const minutes = same.reduce((sum, { row }) => sum + ('minutes' in row ? row.minutes : 0), 0);
    const hours = kind === 'leave' ? '' : `, ${units(minutes / 60)} h`;
    return [{ label: `${label} ${thousands(same.length)}${hours}` }];
  });
}

/** What a commit came to. */
export function doneSentence({ added, changed, unchanged }: ImportBatch): string {
  if (added + changed === 0) return `Nothing new: ${allThere(unchanged)}`;
  const parts = [
    added > 0 ? `${thousands(added)} new` : '',
    changed > 0 ? `${thousands(changed)} moved or changed` : '',
    unchanged > 0 ? `${thousands(unchanged)} as they were` : '',
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
    : `all ${thousands(count)} were there already.`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${thousands(count)} ${count === 1 ? one : many}`;
}
