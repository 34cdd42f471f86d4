import { epochDay } from '../database/epoch-day';
import { isNotKept } from '../ecosystem/kept-state.queries';

/** Rows of the domain's `CheckInLog`: skipped weeks are none, nor those of days that are kept. */
export const CHECK_IN_LOG = `
  SELECT id, ${epochDay('local_date')} AS "on", energy, withheld, alone, demands, too_much AS "tooMuch"
  FROM check_in WHERE space_id = $1 AND deleted_at IS NULL AND NOT is_skipped
    AND ${isNotKept('local_date')}`;

/** Rows of the domain's `InventoryLog`: those that are finished, of days that are not kept. */
export const INVENTORY_LOG = `
  SELECT id, ${epochDay('local_date')} AS "on", answers
  FROM inventory WHERE space_id = $1 AND deleted_at IS NULL AND is_finished
    AND ${isNotKept('local_date')}`;
