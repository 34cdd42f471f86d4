import type { InventoryAnswers } from '@understory/contracts';
import { CBI_ITEMS } from '@understory/domain';
import { capital } from '../../capital';
import { ANSWER_NAMES, itemText } from '../../inventory-items';
import { plainDate } from '../../plain-date';
import { stopped } from '../../sentence';

const inFull = (day: string) => plainDate(day, { withYear: true });

/** An inventory as far as its versions differ. */
interface Said {
  readonly on: string;
  readonly answers: InventoryAnswers;
  readonly isFinished: boolean;
}

/** The pages on which the inventory is filled in, one part each. */
export const INVENTORY_FORM_TEXTS = {
  later: 'Later, it is kept',
  part: (place: number, parts: number) => `Part ${place} of ${parts}`,
  how: 'Answer as it is with you lately. Leaving one open is fine; a second tap takes an answer back.',
  /** Before the end, where `open` of the items have no answer. */
  open: (open: number, items: number) =>
    `${open} of ${items} ${open === 1 ? 'is' : 'are'} open. A part gives a number from three answers on, work from four.`,
  day: {
    label: 'The day it is of',
    hint: 'As it was with you around that day.',
    missing: (day: string) => `Choose a day. Until then it counts for ${inFull(day)}.`,
    /** Before the end. */
    counts: (day: string) => `It counts for ${inFull(day)}.`,
    another: 'Choose another day',
  },
  finish: 'Finish',
  loading: 'Opening the inventory…',
  done: 'Filled in: the inventory',
  /** How one of two versions stands. */
  answered: (answered: number, isFinished: boolean) =>
    `${answered} of ${CBI_ITEMS.length} answered${isFinished ? ', finished' : ''}.`,
  leftOpen: 'left open',
};

/**
 * "7 of 19 answered. How often do you feel tired? Often.": one of two versions, with the day and the answers in which it differs
 * from the other.
 *
 * @param other Null where that was removed.
 */
export function inventoryInWords(
  said: Said,
  { other, clientWord }: { readonly other: Said | null; readonly clientWord: string },
): string {
  const { on, answers, isFinished } = said;
  const { answered, leftOpen, day } = INVENTORY_FORM_TEXTS;
  const theirs = other?.answers ?? {};
  const differing = CBI_ITEMS.filter(({ id }) => answers[id] !== theirs[id]).map(
    ({ id, scale }) => {
      const answer = answers[id];
      const words = answer === undefined ? leftOpen : ANSWER_NAMES[scale][answer];
      return `${itemText(id, clientWord)} ${stopped(capital(words))}`;
    },
  );
  const days = other && other.on !== on ? [day.counts(on)] : [];
  return [answered(Object.keys(answers).length, isFinished), ...days, ...differing].join(' ');
}
