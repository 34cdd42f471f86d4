import type { ConnectionKind } from '@understory/domain';
import { nameInText } from './name-in-text';

/** What a tie is called inside a sentence. */
export interface TieName {
  /** `your peer trio`, or a name as it was typed. */
  name: string;
  /** Whether it takes `have`. */
  isPlural: boolean;
}

const BY_KIND: Readonly<Record<ConnectionKind, string>> = {
  supervision: 'your supervision',
  consultation: 'your consultation',
  'own-therapy': 'your own therapy',
  peer: 'your peer',
  team: 'your team',
  mentor: 'your mentor',
  partner: 'your partner',
  family: 'your family',
  friend: 'your friend',
  community: 'your community',
};

/** Roles that read as "your …" inside a sentence; any other alias is a name, kept as it was typed. */
const ROLES = new Set(
  (
    'supervisor supervision consultation consultant therapist therapy analyst coach own peer team ' +
    'mentor partner husband wife spouse family mother mum mom father dad sister brother sibling aunt ' +
    'uncle cousin grandmother grandfather daughter son friend neighbour community choir club band ' +
    'group intervision circle colleague reading walking running book peers friends colleagues parents ' +
    'siblings sisters brothers children neighbours'
  ).split(' '),
);
const PLURAL_ROLES = new Set(
  'peers friends colleagues parents siblings sisters brothers children neighbours'.split(' '),
);

/** What a name may end with: one letter, or a short title, keeps its full stop. */
const ABBREVIATION = /(^|[\s.])\p{L}{1,3}\.$/u;

/**
 * What to call a tie inside a sentence.
 *
 * @param alias The alias as typed; undefined where it is not at hand.
 * @param kind Its kind, which speaks where there is no alias; null for neither.
 * @returns A role with "your", a name as typed but for stops at its end, or the kind.
 * @example tieName('Peer trio', 'peer') // { name: 'your peer trio', isPlural: false }
 * @example tieName('Anna', 'friend') // { name: 'Anna', isPlural: false }
 */
export function tieName(alias: string | undefined, kind: ConnectionKind | null): TieName {
  const typed = unstopped((alias ?? '').trim().replace(/\s+/g, ' '));
  if (typed === '') {
    return { name: kind === null ? 'your strongest tie' : BY_KIND[kind], isPlural: false };
  }
  const bare = typed.replace(/^my /i, '');
  const first = (/^[\p{L}-]+/u.exec(bare)?.[0] ?? '').toLowerCase();
  const isRole = bare !== typed || ROLES.has(first);
  const isPlural = PLURAL_ROLES.has(first) || / and /.test(bare);
  if (!isRole) return { name: nameInText(typed), isPlural };
  const known = ROLES.has(first) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  return { name: `your ${nameInText(known)}`, isPlural };
}

/** A name without closing stops, which inside a sentence would end it. */
function unstopped(typed: string): string {
  return ABBREVIATION.test(typed) ? typed : typed.replace(/[\s.!?…,;:]+$/u, '');
}
