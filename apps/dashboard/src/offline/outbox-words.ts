import type { Problem } from '@understory/contracts';
import { OUTBOX_TEXTS, restInWords, twoVersionsInWords, writeInWords } from '@understory/wording';
import type { TwoVersionsWords } from '../log/two-versions';
import type { OutboxEntry } from './outbox-entries';
import { readWrite } from './read-write';
import type { Write } from './waiting';

type Body = Readonly<Record<string, unknown>>;

/**
 * One entry of the page: its name, and when it was made.
 *
 * @param about Whom a write is about; null where that is not known.
 */
export function entryInWords(
  { rows, write, isUnreadable }: OutboxEntry,
  timeZone: string,
  about: (write: Write) => string | null,
): { readonly name: string; readonly made: string } {
  const [first] = rows;
  const made = first ? OUTBOX_TEXTS.madeAt(first.madeAt, timeZone) : '';
  if (isUnreadable) return { name: OUTBOX_TEXTS.unreadable, made };
  if (!write) return { name: OUTBOX_TEXTS.sealedEntry, made };
  return { name: writeInWords(readWrite(write), about(write)), made };
}

/** What an entry says besides its name. */
export function saidInWords({ write }: OutboxEntry): string {
  if (!write?.body) return '';
  const { kind, body } = readWrite(write);
  return restInWords(kind, body ?? {}).join(', ');
}

/** Why the server would not have it, each reason once. */
export function whyInWords({ detail, fields = [] }: Problem): string[] {
  return [...new Set([detail, ...fields.map(({ message }) => message)])];
}

/** How an entry that was refused is put right: by its own form, filled with what was meant, or by logging it anew. */
export type Mending =
  | { readonly by: 'sheet'; readonly kind: 'sessions' | 'other-time' }
  | { readonly by: 'page' | 'anew'; readonly way: string };

/** Where an entry is put right. */
export function mendingOf({ write }: OutboxEntry): Mending {
  const [kind = '', id = '', part] = write?.path.split('/') ?? [];
  const canBeOpened = write?.method === 'PUT' && !part;
  if (canBeOpened && (kind === 'sessions' || kind === 'other-time')) return { by: 'sheet', kind };
  const page = canBeOpened ? PAGES[kind]?.(id) : undefined;
  return page ? { by: 'page', way: page } : { by: 'anew', way: WAYS[kind] ?? '/today' };
}

/** Both versions of an entry that was changed in two places; null where that is not the trouble. */
export function versionsInWords({ write, refusal }: OutboxEntry): TwoVersionsWords | null {
  if (refusal?.code !== 'changed-elsewhere' || !write?.body) return null;
  const { kind } = readWrite(write);
  return twoVersionsInWords(kind, write.body, (refusal.current as Body | undefined) ?? null);
}

/** Pages that open one entry as it was meant. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  cases: (id) => `/cases/${id}`,
  connections: (id) => `/connections/${id}/edit`,
};

/** Where each kind of entry is logged. */
const WAYS: Readonly<Record<string, string>> = {
  'unseen-work': '/unseen-work',
  'check-ins': '/check-in',
  inventories: '/check-in/inventory',
  'other-scores': '/check-in/scores',
  leave: '/account/leave',
  disconnections: '/ecosystem',
  cases: '/cases',
  connections: '/ecosystem',
  series: '/cases',
  agreements: '/account/agreement',
};
