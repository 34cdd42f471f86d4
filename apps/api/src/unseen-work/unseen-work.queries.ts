import { epochDay } from '../database/epoch-day';

/** All that stands, as the domain reads it; `$1` space. */
export const UNSEEN_WORK = `
  SELECT id, ${epochDay('local_date')} AS "on", kind, effort, share_percent / 100.0::float8 AS share
  FROM unseen_work WHERE space_id = $1 AND deleted_at IS NULL`;
