import type { ImportRow } from '@understory/contracts';
import type { ReadEvent } from '../reading';
import type { PlannedRow } from './import-plan';

/**
 * The hash by which the server knows an event again: SHA-256 of the calendar's own id and the occurrence,
 * hex. Nothing of a title goes in.
 *
 * @example await eventHash({ uid: 'a@example.com', key: '2026-01-05' }) // 64 hex digits
 */
export async function eventHash({ uid, key }: Pick<ReadEvent, 'uid' | 'key'>): Promise<string> {
  const bytes = new TextEncoder().encode(`${uid}\n${key}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The rows that leave the browser: start, minutes, kind, status, tie and hash of a plan; no title, name,
 * place or link, nor anything computed from them.
 */
export async function toImportRows(planned: readonly PlannedRow[]): Promise<ImportRow[]> {
  return Promise.all(
    planned.map(async ({ event, row }) => ({ ...row, hash: await eventHash(event) })),
  );
}
