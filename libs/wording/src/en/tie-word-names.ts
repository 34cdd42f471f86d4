import type { TieWord } from '@understory/domain';

// Apart from other names: a file is loaded whole, and Today needs these at once.
export const TIE_WORD_NAMES: Readonly<Record<TieWord, string>> = {
  alive: 'alive',
  due: 'due',
  thin: 'thin',
  new: 'new',
};
