import { epochDay } from '../database/epoch-day';

/** Rows of the domain's `CheckInLog`: skipped weeks are none. */
export const CHECK_IN_LOG = `
  SELECT id, ${epochDay('local_date')} AS "on", energy, withheld, alone, demands, too_much AS "tooMuch"
  FROM check_in WHERE space_id = $1 AND deleted_at IS NULL AND NOT is_skipped`;

/** Rows of the domain's `InventoryLog`: those that are finished. */
export const INVENTORY_LOG = `
  SELECT id, ${epochDay('local_date')} AS "on", answers
  FROM inventory WHERE space_id = $1 AND deleted_at IS NULL AND is_finished`;

/** The choice of what Rest is read from; no row where none was made, which is the check-in. */
export const REST_FROM = `
  SELECT rest_from AS "restFrom" FROM check_in_settings WHERE space_id = $1`;
