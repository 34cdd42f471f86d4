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
};
