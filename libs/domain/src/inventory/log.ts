import type { EpochDay } from '../days/day';

/** The nineteen items of the Copenhagen Burnout Inventory: personal, work, client. */
export const CBI_ITEM_IDS = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'W6',
  'W7',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
] as const;
export type CbiItemId = (typeof CBI_ITEM_IDS)[number];

/** What an answer is worth before W7 is reversed: always, often, sometimes, seldom, never; or very high degree to very low. */
export const CBI_ANSWERS = [100, 75, 50, 25, 0] as const;
export type CbiAnswer = (typeof CBI_ANSWERS)[number];

/** Three scores, never one total. */
export const CBI_SUBSCALES = ['personal', 'work', 'client'] as const;
export type CbiSubscale = (typeof CBI_SUBSCALES)[number];

/** One inventory, filled in on a day; items that were left blank are left out. */
export interface InventoryLog {
  id: string;
  on: EpochDay;
  answers: Readonly<Partial<Record<CbiItemId, CbiAnswer>>>;
}
