import type { SaveTelling } from '@understory/contracts';
import { stopped } from '../../sentence';
import { QUIET_WARNINGS_TITLE } from './quiet-warnings';

/** The page that chooses how many new warnings are told, and of which kinds. */
export const LESS_TEXTS = {
  standing: 'What stands can always be looked up.',
  chosen: 'You choose what is told.',
  aWeek: {
    label: 'New warnings a week, at most',
    choices: { 0: 'None', 1: 'One', 2: 'Two' },
    order:
      'The gravest come first. An inventory so high that help comes first is told in any case.',
  },
  kinds: 'Kinds that may stand without a word',
  stillCounts: `A quiet kind still counts for the word of your ecosystem and is listed there, under “${QUIET_WARNINGS_TITLE}”.`,
  /** Where no kind is quiet, in one of two versions. */
  noKind: 'none',
  loading: 'Reading what you asked for…',
  /** Once it is kept. */
  kept: 'It is as you asked.',
};

/**
 * What was asked for, by itself: "New warnings a week, at most: One. Kinds that may stand without a word: none."
 *
 * @param newAWeek How many.
 * @param quiet The names of the kinds that may stand without a word.
 */
export function tellingInWords(
  newAWeek: SaveTelling['newAWeek'],
  quiet: readonly string[],
): string {
  const { aWeek, kinds, noKind } = LESS_TEXTS;
  const named = quiet.length === 0 ? noKind : quiet.join('; ');
  return `${aWeek.label}: ${stopped(aWeek.choices[newAWeek])} ${kinds}: ${stopped(named)}`;
}
