import { CHECK_IN_LIMITS } from '@understory/contracts';
import type { RestSource } from '@understory/domain';

const SOURCES: Readonly<Record<RestSource, string>> = {
  'check-in': 'The weekly check-in',
  inventory: 'The inventory',
};

/** The page of what Rest is read from, and of the word in use for clients. */
export const CHECK_IN_CHOICES_TEXTS = {
  rest: {
    label: 'What Rest is read from',
    sources: SOURCES,
    what: 'Rest is one of the six soils of your ecosystem: the energy of your newest check-in, for two weeks, or the work part of your newest inventory, for five.',
  },
  clientWord: {
    label: 'Your word for clients',
    hint: 'In the plural, as the inventory asks with it: clients, patients, students.',
  },
  refused: {
    clientWord: `Write one word or a few, up to ${CHECK_IN_LIMITS.clientWord.max} characters.`,
  },
  /** How one of two versions stands. */
  version: (source: string, clientWord: string) => `${source}; your word: ${clientWord}.`,
  saved: 'Saved.',
  loading: 'Reading your choices…',
};

/** "The weekly check-in; your word: patients.": what is chosen. */
export function choicesInWords(said: {
  readonly restFrom: RestSource;
  readonly clientWord: string;
}): string {
  return CHECK_IN_CHOICES_TEXTS.version(SOURCES[said.restFrom], said.clientWord);
}
