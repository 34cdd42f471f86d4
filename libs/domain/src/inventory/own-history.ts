import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { inTimeOrder } from '../days/row-cursor';
import type { SubscaleFinding } from '../warnings/facts/person';
import { within } from '../within';
import { type CbiScores, cbiScores } from './cbi-score';
import { CBI_SUBSCALES, type CbiSubscale, type InventoryLog } from './log';
import { errorBand, reliableChange } from './reliable-change';

/** One inventory, each subscale beside one's own earlier scores. */
interface InventoryReading {
  id: string;
  on: EpochDay;
  /** Subscales that have a score, in the order personal, work, client. */
  findings: readonly SubscaleFinding[];
}

/** Earlier scores that a new one is compared with: our choice; a median of three forgives one odd month. */
const MOST_EARLIER = 3;

/**
 * Every inventory up to a day beside one's own history: each score with the median of up to three earlier ones of the same
 * subscale, however long ago.
 *
 * @param inventories Any order; not changed. A repeated id counts once; one day's are ordered by id.
 * @param asOf Later ones are ignored.
 * @returns Oldest first; empty for none. One without enough answers has no findings.
 * @throws {RangeError} On a day, an item or an answer out of range, or one id with two contents.
 * @example readInventories(inventories, asOf).at(-1)?.findings[1]?.earlierMedian // 33.33
 */
export function readInventories(
  inventories: readonly InventoryLog[],
  asOf: EpochDay,
): InventoryReading[] {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  let earlier = NO_SCORES;
  const rows = inventoriesInOrder(inventories, -Infinity).filter(({ on }) => on <= asOf);
  return rows.map((row) => {
    const findings = findingsOf(row, earlier);
    earlier = withScores(earlier, findings);
    return { id: row.id, on: row.on, findings };
  });
}

/** Up to three scores of each subscale, older first; plain data. */
export type EarlierScores = Readonly<Record<CbiSubscale, readonly number[]>>;

/** One inventory with its three scores. */
export interface ScoredInventory {
  readonly id: string;
  readonly on: EpochDay;
  readonly scores: CbiScores;
}

/** Before the first inventory. */
export const NO_SCORES: EarlierScores = { personal: [], work: [], client: [] };

/**
 * Inventories checked, scored and in order.
 *
 * @param inventories Any order; not changed. A repeated id counts once.
 * @param after They must be dated after this day, since those up to it were taken in before; -Infinity for none.
 * @returns Oldest first, those of one day by id; empty for none.
 * @throws {RangeError} As `readInventories`, and on one that was taken in before.
 * @example inventoriesInOrder(inventories, -Infinity)[0] // the earliest
 */
export function inventoriesInOrder(
  inventories: readonly InventoryLog[],
  after: EpochDay,
): ScoredInventory[] {
  const rows = inTimeOrder('inventories', inventories, ({ id }) => id, after);
  return rows.map(({ id, on, answers }) => ({ id, on, scores: cbiScores(answers) }));
}

/**
 * One inventory beside one's own earlier scores.
 *
 * @param inventory From `inventoriesInOrder`.
 * @param earlier Scores before it.
 * @returns Subscales that have a score, in the order personal, work, client.
 * @example findingsOf(inventory, NO_SCORES)[0]?.earlierMedian // null
 */
export function findingsOf(
  { on, scores }: ScoredInventory,
  earlier: EarlierScores,
): SubscaleFinding[] {
  return CBI_SUBSCALES.flatMap((subscale) => {
    const score = scores[subscale];
    if (score === null) return [];
    const earlierMedian = median(earlier[subscale]);
    const band = errorBand(subscale, score);
    return { subscale, on, score, earlierMedian, reliableChange: reliableChange(subscale), band };
  });
}

/**
 * Earlier scores after one more inventory.
 *
 * @param earlier Before it; not changed.
 * @param findings What it found.
 * @returns A copy, of each subscale the newest three at most.
 * @example withScores(NO_SCORES, findings).work // [50]
 */
export function withScores(
  earlier: EarlierScores,
  findings: readonly SubscaleFinding[],
): EarlierScores {
  const after = { ...earlier };
  for (const { subscale, score } of findings) {
    after[subscale] = [...earlier[subscale], score].slice(-MOST_EARLIER);
  }
  return after;
}

/** Of two, what lies half-way. */
function median(scores: readonly number[]): number | null {
  const sorted = [...scores].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
