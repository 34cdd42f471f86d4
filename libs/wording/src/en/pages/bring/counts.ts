import type { ImportBatch, ImportKind } from '@understory/contracts';
import { whole } from '../../decimal';
import { dayInYear } from '../../day-in-year';
import { listed } from '../../listed';
import { units } from '../../units';

/** What an event can count as. */
export const IMPORT_KIND_NAMES: Readonly<Record<ImportKind, string>> = {
  client: 'client',
  group: 'group',
  'supervision-received': 'supervision received',
  'supervision-given': 'supervision given',
  peer: 'peer',
  admin: 'admin',
  leave: 'leave',
  personal: 'personal, left out',
  ignore: 'ignore, left out',
};

/** "246 events" */
export function eventCount(count: number): string {
  return count === 1 ? '1 event' : `${whole(count)} events`;
}

/** How long some events are together. */
interface Length {
  readonly minutes: number;
  /** Whether they are of whole days. */
  readonly isAllDay: boolean;
}

/** Hours to the quarter, "50¾"; days where the events are of whole days. */
export function eventLength({ minutes, isAllDay }: Length): string {
  if (!isAllDay) return units(minutes / 60);
  const days = Math.round(minutes / 1440);
  return days === 1 ? '1 day' : `${days} days`;
}

/** "205 h", "3 days" */
export function eventLengthWithUnit(length: Length): string {
  return length.isAllDay ? eventLength(length) : `${eventLength(length)} h`;
}

/** "295 sessions and 27 contacts since 1 September."; other events where there are neither. */
export function foundInCalendar(
  found: { readonly sessions: number; readonly contacts: number; readonly events: number },
  since: string,
  today: string,
): string {
  const work = [
    counted(found.sessions, 'session', 'sessions'),
    counted(found.contacts, 'contact', 'contacts'),
  ].filter((part) => part !== '');
  const all = work.length > 0 ? listed(work) : eventCount(found.events);
  return `${all} since ${dayInYear(since, today)}.`;
}

/** What a kind comes to: "client 246, 205 h". */
export function importKindTotal(kind: ImportKind, count: number, minutes: number): string {
  return `${IMPORT_KIND_NAMES[kind]} ${whole(count)}, ${units(minutes / 60)} h`;
}

/** What leave comes to, 1 or more: "leave 5 days". */
export function importLeaveTotal(days: number): string {
  return `${IMPORT_KIND_NAMES.leave} ${counted(days, 'day', 'days')}`;
}

/** What a commit came to. */
export function importOutcome({
  added,
  changed,
  unchanged,
}: Pick<ImportBatch, 'added' | 'changed' | 'unchanged'>): string {
  if (added + changed === 0) return `Nothing new: ${allThere(unchanged)}`;
  const parts = [
    added > 0 ? `${eventCount(added)} ${added === 1 ? 'is' : 'are'} new` : '',
    changed > 0 ? `${whole(changed)} moved or changed` : '',
    unchanged > 0 ? `${whole(unchanged)} ${unchanged === 1 ? 'was' : 'were'} there already` : '',
  ].filter((part) => part !== '');
  return `${listed(parts)}.`;
}

function allThere(count: number): string {
  return count === 1
    ? 'the one event was there already.'
    : `all ${whole(count)} were there already.`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${whole(count)} ${count === 1 ? one : many}`;
}
