import type { CbiItemId, CbiSubscale } from './log';

/** How an item is answered: always … never, or to a very high … a very low degree. */
export const CBI_SCALES = ['frequency', 'degree'] as const;
export type CbiScale = (typeof CBI_SCALES)[number];

/** One item of the Copenhagen Burnout Inventory, without its words, which belong to a language. */
export interface CbiItem {
  id: CbiItemId;
  subscale: CbiSubscale;
  scale: CbiScale;
  /** Scored as 100 less the answer: W7 alone, "enough energy for family and friends". */
  isReversed: boolean;
}

/**
 * The nineteen items in the order of the article: six personal, seven work, six client. Published sources differ in the
 * order of the work items, so nothing is keyed by position.
 *
 * @see Kristensen et al., "The Copenhagen Burnout Inventory: a new tool for the assessment of burnout", Work & Stress
 *   19(3), 2005. The instrument is described as in the public domain; the article is not.
 * @example CBI_ITEMS.filter((item) => item.isReversed).map((item) => item.id) // ['W7']
 */
export const CBI_ITEMS: readonly CbiItem[] = [
  { id: 'P1', subscale: 'personal', scale: 'frequency', isReversed: false },
  { id: 'P2', subscale: 'personal', scale: 'frequency', isReversed: false },
  { id: 'P3', subscale: 'personal', scale: 'frequency', isReversed: false },
  { id: 'P4', subscale: 'personal', scale: 'frequency', isReversed: false },
  { id: 'P5', subscale: 'personal', scale: 'frequency', isReversed: false },
  { id: 'P6', subscale: 'personal', scale: 'frequency', isReversed: false },
  { id: 'W1', subscale: 'work', scale: 'degree', isReversed: false },
  { id: 'W2', subscale: 'work', scale: 'degree', isReversed: false },
  { id: 'W3', subscale: 'work', scale: 'degree', isReversed: false },
  { id: 'W4', subscale: 'work', scale: 'frequency', isReversed: false },
  { id: 'W5', subscale: 'work', scale: 'frequency', isReversed: false },
  { id: 'W6', subscale: 'work', scale: 'frequency', isReversed: false },
  { id: 'W7', subscale: 'work', scale: 'frequency', isReversed: true },
  { id: 'C1', subscale: 'client', scale: 'degree', isReversed: false },
  { id: 'C2', subscale: 'client', scale: 'degree', isReversed: false },
  { id: 'C3', subscale: 'client', scale: 'degree', isReversed: false },
  { id: 'C4', subscale: 'client', scale: 'degree', isReversed: false },
  { id: 'C5', subscale: 'client', scale: 'frequency', isReversed: false },
  { id: 'C6', subscale: 'client', scale: 'frequency', isReversed: false },
];
