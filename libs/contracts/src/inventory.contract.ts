import { CBI_ITEM_IDS } from '@understory/domain';
import * as z from 'zod/mini';
import { answersTo, ClientId, LocalDate, oneLine, Version } from './common.contract';

/** Days from one finished inventory to the next: monthly at most, since a few weeks change less than it wobbles by itself. */
export const INVENTORY_GAP_DAYS = 28;

/** Before W7 is reversed; items left blank are left out. */
export const InventoryAnswers = answersTo(
  CBI_ITEM_IDS,
  z.union([z.literal(0), z.literal(25), z.literal(50), z.literal(75), z.literal(100)]),
);
export type InventoryAnswers = z.infer<typeof InventoryAnswers>;

/** Body of `PUT inventories/:id`: a Copenhagen Burnout Inventory, kept answer by answer until it is finished. */
export const SaveInventory = z.object({
  on: LocalDate,
  answers: InventoryAnswers,
  /** One that is not finished is kept for its person to go on with, and counts nowhere. */
  isFinished: z.boolean(),
  version: Version,
});
export type SaveInventory = z.infer<typeof SaveInventory>;

export const Inventory = z.extend(SaveInventory, { id: ClientId });
export type Inventory = z.infer<typeof Inventory>;

/** Oldest first. */
export const Inventories = z.object({
  today: LocalDate,
  /** From which day on a new one can be filled in; null where that is today. */
  nextFrom: z.nullable(LocalDate),
  inventories: z.array(Inventory),
});
export type Inventories = z.infer<typeof Inventories>;

const MOST_SCORE = 1_000_000;

export const OTHER_SCORE_LIMITS = {
  /** Characters of the instrument’s name. */
  name: { max: 80 },
} as const;

/** Body of `PUT other-scores/:id`: a number from any other instrument, as its owner wrote it down. */
export const SaveOtherScore = z.object({
  on: LocalDate,
  /** Name of the instrument or of its scale. */
  name: oneLine(OTHER_SCORE_LIMITS.name.max),
  score: z.number().check(z.minimum(-MOST_SCORE), z.maximum(MOST_SCORE)),
  version: Version,
});
export type SaveOtherScore = z.infer<typeof SaveOtherScore>;

export const OtherScore = z.extend(SaveOtherScore, { id: ClientId });
export type OtherScore = z.infer<typeof OtherScore>;

/** Oldest first. */
export const OtherScores = z.object({ today: LocalDate, scores: z.array(OtherScore) });
export type OtherScores = z.infer<typeof OtherScores>;

export const inventoryPaths = {
  all: 'inventories',
  one: (id: string) => `inventories/${id}`,
  otherScores: 'other-scores',
  otherScore: (id: string) => `other-scores/${id}`,
} as const;
