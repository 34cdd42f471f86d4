import type { Problem } from '@understory/contracts';
import type { WaitingRow } from './outbox';
import { namedBy, type SealedRow, subjectOf, type Write } from './waiting';

/** All that waits about one entry, as one line of the page. */
export interface OutboxEntry {
  readonly key: string;
  /** Oldest first; never empty. */
  readonly rows: readonly SealedRow[];
  /** The latest word; null while it is sealed. */
  readonly write: Write | null;
  /** Why the server would not have it; null while it simply waits. */
  readonly refusal: Problem | null;
  /** Its key is gone: nobody can open it again. */
  readonly isUnreadable: boolean;
}

/** One entry for each path, in the order of its first row; what is sealed stands by itself. */
export function entriesOf(waiting: readonly WaitingRow[]): OutboxEntry[] {
  const entries = new Map<string, OutboxEntry>();
  for (const { row, write, fate } of waiting) {
    const key = write?.path ?? row.id;
    const before = entries.get(key);
    entries.set(key, {
      key,
      rows: [...(before?.rows ?? []), row],
      write,
      refusal: fate?.kind === 'refused' ? fate.problem : (before?.refusal ?? null),
      isUnreadable: fate?.kind === 'unreadable',
    });
  }
  return [...entries.values()];
}

/** How an entry is taken back: its rows leave, unless it may have arrived as something new; then it is also removed there. */
export function takingBack({ rows, write, refusal }: OutboxEntry): 'drop' | 'remove-too' {
  const mayHaveArrived = rows.some(({ isTried }) => isTried) && refusal === null;
  const isNew = write?.method === 'PUT' && write.body?.['version'] === 0;
  return mayHaveArrived && isNew ? 'remove-too' : 'drop';
}

/** What waits behind an entry that was refused, since it is about the same or names it: the key of that, by its own. */
export function waitingBehind(entries: readonly OutboxEntry[]): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  for (const { key, write, refusal } of entries) {
    if (write && refusal) held.set(subjectOf(write.path), key);
  }
  const behind = new Map<string, string>();
  // What names it may have been written before it: looked through until nothing more is found.
  for (let found = -1; found < behind.size;) {
    found = behind.size;
    for (const { key, write, refusal } of entries) {
      if (!write || refusal) continue;
      const subject = subjectOf(write.path);
      const first = [subject, ...namedBy(write)].find((each) => held.has(each));
      const other = first && held.get(first);
      if (!other) continue;
      held.set(subject, other);
      behind.set(key, other);
    }
  }
  return behind;
}
