import type { ConnectionKind, TieWord } from '@understory/domain';
import { KIND_NAMES, inSentence } from '../../names';
import { TIE_WORD_NAMES } from '../../tie-word-names';
import { asSure } from '../connections/day-met';
import { TIE_PHRASES } from '../connections/tie-phrases';
import { rhythmWords } from '../connections/tie-words';

/** The ties as a list, and as a table to take along. */
export const TIE_LIST_TEXTS = {
  title: 'Longest past its rhythm first',
  signs: 'Tick: the rhythm you agreed. Dot: today.',
  notMetYet: (rhythmDays: number) => `${rhythmWords(rhythmDays)}, ${TIE_PHRASES.notMetYet}`,
  /** The facts below a tie's name; its tilt is empty while unrated. */
  met: (gapDays: number, rhythmDays: number, tilt: string, isAbout = false) =>
    [asSure(`${gapDays} of ${rhythmDays} days`, isAbout), tilt]
      .filter((part) => part !== '')
      .join(', '),
  table: [
    'tie',
    'kind',
    'word',
    'days_since_contact',
    'agreed_days',
    'contacts_in_eight_weeks',
    'give_and_take',
    'vitality',
  ],
};

/** A tie with its facts, as it is read out: "Peer trio: peer, thin, 49 of 14 days, both ways". */
export function tieAloud(
  alias: string,
  kind: ConnectionKind,
  word: TieWord,
  facts: string,
): string {
  return `${alias}: ${inSentence(KIND_NAMES[kind])}, ${TIE_WORD_NAMES[word]}, ${facts}`;
}
