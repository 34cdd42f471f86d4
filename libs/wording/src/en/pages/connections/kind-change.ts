import type { ConnectionKind } from '@understory/domain';
import { sentence } from '../../sentence';
import { contactCount } from './contact-count';

/** The field in which the kind of a tie is corrected. */
export const KIND_FIELD_TEXTS = {
  label: 'What it is',
  hint: 'For a slip. Where the tie itself has changed, let it rest and add another: the past stays as it was.',
};

/** Kinds whose contacts count as supervision without another word. */
const COUNTED: ReadonlySet<ConnectionKind> = new Set(['supervision', 'consultation']);

interface KindChange {
  readonly from: ConnectionKind;
  readonly to: ConnectionKind;
  /** Contacts logged so far. */
  readonly contacts: number;
}

/** What else becomes so where a kind is corrected, before it is saved; empty where it is the same. */
export function kindChangeWords({ from, to, contacts }: KindChange): string {
  if (from === to) return '';
  const start = 'It is read as this kind from its first day on.';
  const followed = supervisionWords({ from, to, contacts });
  return followed === '' ? start : `${start} ${followed}`;
}

/** Where a policy of supervision counts its contacts, or no longer. */
function supervisionWords({ from, to, contacts }: KindChange): string {
  if (contacts === 0 || COUNTED.has(from) === COUNTED.has(to)) return '';
  const own = sentence(`its ${contactCount(contacts)} ${counts(to, contacts)}`);
  if (COUNTED.has(to)) return own;
  return `${own} What was said of them is kept, and counts again if it is changed back.`;
}

function counts(to: ConnectionKind, contacts: number): string {
  if (COUNTED.has(to)) return `${contacts === 1 ? 'counts' : 'count'} as supervision`;
  if (to === 'peer') {
    return `${contacts === 1 ? 'counts' : 'count'} as supervision only where it was said how you met`;
  }
  return `no longer ${contacts === 1 ? 'counts' : 'count'} as supervision`;
}
