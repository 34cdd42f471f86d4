import type { CheckInLog } from '../check-ins/log';
import { CBI_ITEMS } from '../inventory/cbi-items';
import type { CbiAnswer, CbiSubscale, InventoryLog } from '../inventory/log';

/** A check-in with nothing answered but what is given. */
export function aCheckIn(on: number, answers: Partial<CheckInLog> = {}): CheckInLog {
  return {
    id: `check-in-${on}`,
    on,
    energy: null,
    withheld: null,
    alone: null,
    demands: null,
    tooMuch: null,
    ...answers,
  };
}

/** An inventory filled in on a day. */
export function anInventory(on: number, answers: InventoryLog['answers']): InventoryLog {
  return { id: `inventory-${on}`, on, answers };
}

/** The same score in every item of a subscale, W7 turned, so that the subscale scores it. */
export function scoring(subscale: CbiSubscale, score: CbiAnswer): InventoryLog['answers'] {
  const items = CBI_ITEMS.filter((item) => item.subscale === subscale);
  return Object.fromEntries(
    items.map((item) => [item.id, item.isReversed ? ((100 - score) as CbiAnswer) : score]),
  );
}
