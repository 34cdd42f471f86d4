import type { ConnectionKind, TieWord } from '@understory/domain';
import { capital } from '../../capital';
import { KIND_NAMES } from '../../names';
import { plural } from '../../plural';
import { smallNumber } from '../../small-number';
import { TIE_WORD_NAMES } from '../../tie-word-names';

/** The rings, from the inner one outward. */
type RingNames = readonly [week: string, month: string, longer: string];

const RINGS: Readonly<Record<'wide' | 'narrow', RingNames>> = {
  wide: ['this week', 'this month', 'longer ago'],
  narrow: ['week', 'month', 'longer ago'],
};

/** The map of ties. */
export const MAP_TEXTS = {
  me: 'me',
  rings: RINGS,
  /** Follows a name in its label. */
  suffix: (word: TieWord) => `, ${TIE_WORD_NAMES[word]}`,
  keys: 'Arrow keys go from tie to tie, Enter opens one.',
  grouped: 'A sign with a number stands for several ties of one kind; the list has each.',
  /** The whole map, for whoever cannot see it; the thin ties by name. */
  label: (count: number, thin: readonly string[]) => {
    const which = thin.length === 0 ? 'None is thin.' : `Thin: ${thin.join(', ')}.`;
    return `Map of ${plural(count, 'connection', 'connections')} around me. ${which} The list holds the same facts.`;
  },
};

/** What the map shows, as its heading. */
export function mapFinding(count: number, thin: number): string {
  if (count === 1) return `Your one tie is ${thin === 1 ? '' : 'not '}thin`;
  const all = plural(count, 'tie', 'ties');
  if (thin === 0) return `None of ${all} is thin`;
  if (thin === count) return `All ${all} are thin`;
  return capital(`${smallNumber(thin)} of ${all} ${thin === 1 ? 'is' : 'are'} thin`);
}

/** A sign that stands for several ties of one kind. */
export const MAP_GROUP = {
  name: (kind: ConnectionKind, count: number) => `${KIND_NAMES[kind]}, ${count}`,
  thin: (count: number) => `${count} ${TIE_WORD_NAMES.thin}`,
  /** As it is read out; without its second line where that is empty. */
  aloud: (name: string, thin: string) =>
    [name, thin, 'opens them in the list'].filter((part) => part !== '').join(', '),
};

/** What the signs of the map say. */
export const MAP_LEGEND_TEXTS = {
  label: 'Signs of the map',
  kinds: {
    supervision: 'supervision, consultation',
    'own-therapy': 'own therapy',
    peer: 'peer, team',
    mentor: 'mentor',
    friend: 'personal',
  },
  width: 'rare to often',
  arrow: 'arrow to me: I receive',
};
