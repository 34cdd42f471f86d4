import { epochDay } from '../database/epoch-day';
import { isNotKept } from '../ecosystem/kept-state.queries';

/** All that stands of days that are not kept, as the domain reads it. */
export const UNSEEN_WORK = `
  SELECT id, ${epochDay('local_date')} AS "on", kind, effort, share_percent / 100.0::float8 AS share
  FROM unseen_work WHERE space_id = $1 AND deleted_at IS NULL AND ${isNotKept('local_date')}`;
