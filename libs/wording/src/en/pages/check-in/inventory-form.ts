import type { InventoryAnswers } from '@understory/contracts';
import { CBI_ITEMS } from '@understory/domain';
import { capital } from '../../capital';
import { ANSWER_NAMES, itemText } from '../../inventory-items';
import { stopped } from '../../sentence';

/** The pages on which the inventory is filled in, one part each. */
export const INVENTORY_FORM_TEXTS = {
  later: 'Later, it is kept',
  part: (place: number, parts: number) => `Part ${place} of ${parts}`,
  how: 'Answer as it is with you lately. Leaving one open is fine; a second tap takes an answer back.',
  /** Before the end, where `open` of the items have no answer. */
  open: (open: number, items: number) =>
    `${open} of ${items} ${open === 1 ? 'is' : 'are'} open. A part gives a number from three answers on, work from four.`,
  finish: 'Finish',
  loading: 'Opening the inventory…',
  done: 'Filled in: the inventory',
  /** How one of two versions stands. */
  answered: (answered: number, isFinished: boolean) =>
    `${answered} of ${CBI_ITEMS.length} answered${isFinished ? ', finished' : ''}.`,
  leftOpen: 'left open',
};

/** "7 of 19 answered. How often do you feel tired? Often.": one of two versions, with the answers in which it differs from the other. */
export function inventoryInWords(
  said: { readonly answers: InventoryAnswers; readonly isFinished: boolean },
  { other, clientWord }: { readonly other: InventoryAnswers; readonly clientWord: string },
): string {
  const { answers, isFinished } = said;
  const { answered, leftOpen } = INVENTORY_FORM_TEXTS;
  const differing = CBI_ITEMS.filter(({ id }) => answers[id] !== other[id]).map(({ id, scale }) => {
    const answer = answers[id];
    const words = answer === undefined ? leftOpen : ANSWER_NAMES[scale][answer];
    return `${itemText(id, clientWord)} ${stopped(capital(words))}`;
  });
  return [answered(Object.keys(answers).length, isFinished), ...differing].join(' ');
}
