import { OTHER_SCORE_LIMITS } from '@understory/contracts';
import { decimal } from '../../decimal';
import { plainDate } from '../../plain-date';

/** The page of numbers that other instruments gave. */
export const SCORES_TEXTS = {
  what: 'A name, a number, a day.',
  relief: 'Kept as you write it, never judged.',
  /** Of a field, and of a column. */
  name: 'Instrument or scale',
  score: 'Number',
  day: 'Day',
  withoutDay: 'Without a day it is of today.',
  keep: 'Keep it',
  /** How to write each answer; a number as the reader writes it. */
  refused: () => ({
    name: `Write the name of the instrument or of its scale, in up to ${OTHER_SCORE_LIMITS.name.max} characters.`,
    score: `Write the number as it came out, such as 22 or ${decimal(2.5)}.`,
    on: 'Choose the day it is from, not ahead of today.',
  }),
  kept: 'Kept',
  newestFirst: 'Newest first.',
  deleteOne: (name: string, day: string) => `Delete ${name} of ${day}`,
  noQuestions:
    'Questions of other instruments are not shown here: most belong to their publishers. Nothing is worked out from these numbers.',
  loading: 'Reading your scores…',
  /** Once it is done. */
  said: {
    kept: (name: string) => `Kept: ${name}`,
    deleted: (name: string) => `Deleted: ${name}`,
  },
};

/** "OLBI, 1 September 2026: 2.5": one by itself. */
export function scoreInWords(said: {
  readonly name: string;
  readonly on: string;
  readonly score: number;
}): string {
  const day = plainDate(said.on, { withYear: true });
  return `${said.name}, ${day}: ${decimal(said.score, 6)}`;
}
