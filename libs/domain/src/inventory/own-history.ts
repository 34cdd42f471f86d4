import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { once } from '../once';
import type { SubscaleFinding } from '../warnings/facts/person';
import { within } from '../within';
import { cbiScores } from './cbi-score';
import { CBI_SUBSCALES, type CbiSubscale, type InventoryLog } from './log';
import { errorBand, reliableChange } from './reliable-change';

/** One inventory, each subscale beside one's own earlier scores. */
export interface InventoryReading {
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
  const earlier: Record<CbiSubscale, number[]> = { personal: [], work: [], client: [] };
  return inTimeOrder(inventories, asOf).map(({ id, on, answers }) => {
    const scores = cbiScores(answers);
    const findings: SubscaleFinding[] = [];
    for (const subscale of CBI_SUBSCALES) {
      const score = scores[subscale];
      if (score === null) continue;
      findings.push({
        subscale,
        on,
        score,
        earlierMedian: median(earlier[subscale]),
        reliableChange: reliableChange(subscale),
        band: errorBand(subscale, score),
      });
      earlier[subscale] = [...earlier[subscale], score].slice(-MOST_EARLIER);
    }
    return { id, on, findings };
  });
}

function inTimeOrder(inventories: readonly InventoryLog[], asOf: EpochDay): InventoryLog[] {
  const rows = once('inventories', inventories, (row) => row.id);
  for (const { on } of rows) within('on', on, EPOCH_DAYS, 'whole');
  return rows.filter(({ on }) => on <= asOf).sort((a, b) => a.on - b.on || (a.id < b.id ? -1 : 1));
}

/** Of two, what lies half-way. */
function median(scores: readonly number[]): number | null {
  const sorted = [...scores].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
