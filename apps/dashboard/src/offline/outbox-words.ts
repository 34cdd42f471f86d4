import { plural } from '@understory/wording';
import type { TwoVersionsWords } from '../log/two-versions';
import type { WaitingRow } from './outbox';
import type { OutboxEntry } from './outbox-entries';
import type { Ended } from './round';
import {
  NAMES,
  contentInWords,
  differenceInWords,
  momentInWords,
  writeInWords,
} from './entry-words';

type Body = Readonly<Record<string, unknown>>;

/** What a band on every page says of the outbox; null where there is nothing to say. */
export function bandWords(
  waiting: readonly Pick<WaitingRow, 'fate'>[],
  isAway: boolean,
): string | null {
  const stuck = waiting.filter(({ fate }) => fate !== null).length;
  if (stuck > 0) return `${capital(plural(stuck, 'entry needs', 'entries need'))} a look from you.`;
  if (waiting.length > 0) {
    return `${capital(plural(waiting.length, 'entry waits', 'entries wait'))} to be sent.`;
  }
  return isAway ? 'The server does not answer. What you log waits here.' : null;
}

/** How the page begins: what waits, what needs its owner. */
export function outboxFinding(waiting: number, stuck: number): string {
  if (stuck > 0) return `${capital(plural(stuck, 'entry needs', 'entries need'))} a look from you.`;
  if (waiting === 0) return 'Nothing waits.';
  return `${capital(plural(waiting, 'entry waits', 'entries wait'))} to be sent.`;
}

export function outboxRelief(count: number, ended: Ended, isAway: boolean): string {
  if (count === 0) return 'Everything you logged has arrived.';
  if (ended === 'signed-out') return 'Sign in again, and it goes out.';
  if (isAway) return 'It goes out by itself once the server answers.';
  return 'Nothing of it is lost.';
}

/** One entry of the page: its name, when it was made, and where it could be logged anew. */
export function entryInWords(
  { rows, write, isUnreadable }: OutboxEntry,
  timeZone: string,
): { readonly name: string; readonly made: string; readonly way: string } {
  const [first] = rows;
  const made = first ? `Made ${momentInWords(first.madeAt, timeZone)}` : '';
  if (isUnreadable) {
    return { name: 'An entry that cannot be opened: its key is gone', made, way: '/today' };
  }
  if (!write) return { name: 'A sealed entry', made, way: '/today' };
  const [kind = ''] = write.path.split('/');
  return { name: writeInWords(write), made, way: WAYS[kind] ?? '/today' };
}

/** Both versions of an entry that was changed in two places; null where that is not the trouble. */
export function versionsInWords({ write, refusal }: OutboxEntry): TwoVersionsWords | null {
  if (refusal?.code !== 'changed-elsewhere' || !write?.body) return null;
  const [kind = ''] = write.path.split('/');
  const current = refusal.current as Body | null | undefined;
  const name = NAMES[kind] ?? 'Entry';
  return {
    heading: `${name} was changed elsewhere`,
    elsewhere: current ? inFull(kind, current, write.body) : 'Removed',
    here: inFull(kind, write.body, current ?? {}),
    leave: current ? 'Leave it as it is elsewhere' : 'Leave it removed',
    insist: current ? 'Keep mine instead' : 'Log mine anew',
  };
}

function inFull(kind: string, body: Body, other: Body): string {
  return [contentInWords(kind, body), ...differenceInWords(body, other)].join(', ');
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

/** "Two entries are not sent yet". */
export function unsentInWords(count: number): string {
  return `${capital(plural(count, 'entry is', 'entries are'))} not sent yet`;
}

const MOST_TIMES = 5;

/**
 * What can be told of entries that are sealed: how many, and when they were made. Null for none.
 *
 * @param madeAt Instants, oldest first.
 */
export function sealedInWords(madeAt: readonly string[], timeZone: string): string | null {
  if (madeAt.length === 0) return null;
  const times = madeAt.slice(0, MOST_TIMES).map((instant) => momentInWords(instant, timeZone));
  const rest = madeAt.length - times.length;
  const more = rest > 0 ? `, and ${plural(rest, 'more', 'more')}` : '';
  const count = capital(plural(madeAt.length, 'entry is', 'entries are'));
  return `${count} sealed here until you are signed in. Made ${times.join('; ')}${more}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
