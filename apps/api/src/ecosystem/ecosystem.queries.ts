import type { ContactRatings } from '@understory/contracts';
import type { EpochDay } from '@understory/domain';
import { epochDay } from '../database/epoch-day';

export interface ContactLogRow {
  connectionId: string;
  id: string;
  on: EpochDay;
  minutes: number;
  isLive: boolean;
  isHeld: boolean;
  giveAndTake: number | null;
  ratings: ContactRatings;
}

export const CONTACT_LOG = `
  SELECT connection_id AS "connectionId", id, ${epochDay('local_date')} AS "on", minutes,
    mode <> 'written' AS "isLive", is_held AS "isHeld", give_and_take AS "giveAndTake", ratings
  FROM contact WHERE space_id = $1 AND deleted_at IS NULL`;

export const LEAVE = `
  SELECT ${epochDay('first_day')} AS "from", ${epochDay('last_day')} AS "to"
  FROM leave_span WHERE space_id = $1 AND deleted_at IS NULL`;

export const WORK_DAYS = `
  SELECT ${epochDay('local_date')} AS "on", units::float8 AS units, minutes,
    longest_run AS "longestRun"
  FROM work_day WHERE space_id = $1 AND (sessions > 0 OR units > 0)`;

/** Oldest first. */
export const CAPACITY = `
  SELECT ${epochDay('effective_from')} AS "effectiveFrom", capacity_units AS "unitsPerWeek",
    longest_run AS "longestRun"
  FROM agreement WHERE space_id = $1 ORDER BY effective_from`;

/** When something was last logged, typed or brought in. */
export const LAST_LOG = `
  SELECT greatest(
    (SELECT max(logged_at) FROM session WHERE space_id = $1 AND deleted_at IS NULL),
    (SELECT max(logged_at) FROM contact WHERE space_id = $1 AND deleted_at IS NULL),
    (SELECT max(logged_at) FROM unseen_work WHERE space_id = $1 AND deleted_at IS NULL),
    (SELECT max(logged_at) FROM check_in WHERE space_id = $1 AND deleted_at IS NULL),
    (SELECT max(logged_at) FROM inventory WHERE space_id = $1 AND deleted_at IS NULL)) AS at`;
