import { OUTBOX_TEXTS, twoVersionsInWords, writeInWords } from '@understory/wording';
import type { TwoVersionsWords } from '../log/two-versions';
import type { OutboxEntry } from './outbox-entries';
import { readWrite } from './read-write';

type Body = Readonly<Record<string, unknown>>;

/** One entry of the page: its name, when it was made, and where it could be logged anew. */
export function entryInWords(
  { rows, write, isUnreadable }: OutboxEntry,
  timeZone: string,
): { readonly name: string; readonly made: string; readonly way: string } {
  const [first] = rows;
  const made = first ? OUTBOX_TEXTS.madeAt(first.madeAt, timeZone) : '';
  if (isUnreadable) return { name: OUTBOX_TEXTS.unreadable, made, way: '/today' };
  if (!write) return { name: OUTBOX_TEXTS.sealedEntry, made, way: '/today' };
  const read = readWrite(write);
  return { name: writeInWords(read), made, way: WAYS[read.kind] ?? '/today' };
}

/** Both versions of an entry that was changed in two places; null where that is not the trouble. */
export function versionsInWords({ write, refusal }: OutboxEntry): TwoVersionsWords | null {
  if (refusal?.code !== 'changed-elsewhere' || !write?.body) return null;
  const { kind } = readWrite(write);
  return twoVersionsInWords(kind, write.body, (refusal.current as Body | undefined) ?? null);
}

/** Where each kind of entry is logged. */
const WAYS: Readonly<Record<string, string>> = {
  'unseen-work': '/unseen-work',
  'check-ins': '/check-in',
  inventories: '/check-in/inventory',
  'other-scores': '/check-in/scores',
  leave: '/account/leave',
  disconnections: '/ecosystem',
};
