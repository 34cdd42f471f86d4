import { AMPLE_FROM, ENOUGH_FROM, LOW_FROM } from '@understory/domain';
import { fixed } from '../../decimal';
import { TIE_PHRASES } from '../connections/tie-phrases';
import { WARNINGS_TEXTS } from '../warnings/warnings';

/** Two digits: what is measured here has no more. */
const number = (value: number) => fixed(value, 2);

/** The page of the numbers behind the words. */
export const NUMBERS_TEXTS = {
  title: 'The numbers behind the words',
  head: {
    finding: 'They add up to no total.',
    relief: 'They are yours, and compared with nobody’s.',
  },
  number,
  notKnownYet: TIE_PHRASES.notKnownYet,
  soils: {
    title: 'Six soils',
    rule: () =>
      `From 0 to 1. Ample from ${number(AMPLE_FROM)}, enough from ${number(ENOUGH_FROM)}, low from ${number(LOW_FROM)}, else bare. A dash is not known yet.`,
    columns: { soil: 'Soil', word: 'Word', number: 'Number' },
  },
  sums: {
    title: 'What they rest on',
    support: {
      name: 'Living support',
      says: () =>
        `What all ties carry together. A tie in its rhythm, not rated, counts ${number(0.5)}.`,
    },
    spare: { name: 'Spare support', says: 'What is left if your strongest tie were gone.' },
    load: {
      name: 'Load',
      value: (load: number) => `${Math.round(load * 100)}\u00a0%`,
      says: 'Your work of six weeks against what you agreed you can carry.',
    },
  },
  ties: {
    title: 'Each tie',
    what: 'Vitality is filled by each contact and halves with each agreed interval; a kept rhythm keeps it full. Nourishment is how good rated contacts felt. Mutuality is how close give and take is to what you meant. Support is vitality times the mean of the other two.',
    caption: 'Numbers of each tie',
    /** With soft hyphens, for a phone. */
    columns: {
      tie: 'Tie',
      word: 'Word',
      vitality: 'Vita\u00adlity',
      nourishment: 'Nourish\u00adment',
      mutuality: 'Mutu\u00adality',
      support: 'Support',
    },
  },
  everyWarning: WARNINGS_TEXTS.allWithRules,
  reading: TIE_PHRASES.reading,
};
