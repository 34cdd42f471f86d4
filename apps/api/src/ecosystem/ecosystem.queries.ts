import type { ContactRatings } from '@understory/contracts';
import type { EcosystemState, EpochDay, RestSource } from '@understory/domain';
import { epochDay } from '../database/epoch-day';
import { isNotKept, KEPT_STATE } from './kept-state.queries';

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

/** Of days that are not kept. */
export const CONTACT_LOG = `
  SELECT connection_id AS "connectionId", id, ${epochDay('local_date')} AS "on", minutes,
    mode <> 'written' AS "isLive", is_held AS "isHeld", give_and_take AS "giveAndTake", ratings
  FROM contact WHERE space_id = $1 AND deleted_at IS NULL AND ${isNotKept('local_date')}`;

export const LEAVE = `
  SELECT ${epochDay('first_day')} AS "from", ${epochDay('last_day')} AS "to"
  FROM leave_span WHERE space_id = $1 AND deleted_at IS NULL`;

const IS_WORKED = '(sessions > 0 OR units > 0)';

/** Of days that are not kept. */
export const WORK_DAYS = `
  SELECT ${epochDay('local_date')} AS "on", units::float8 AS units, longest_run AS "longestRun"
  FROM work_day WHERE space_id = $1 AND ${IS_WORKED} AND ${isNotKept('local_date')}`;

/** Oldest first. */
export const CAPACITY = `
  SELECT ${epochDay('effective_from')} AS "effectiveFrom", capacity_units AS "unitsPerWeek",
    longest_run AS "longestRun"
  FROM agreement WHERE space_id = $1 ORDER BY effective_from`;

/** When something was last logged, typed or brought in. */
const LAST_LOG = `
  greatest(
    (SELECT max(logged_at) FROM session WHERE space_id = $1 AND deleted_at IS NULL),
    (SELECT max(logged_at) FROM contact WHERE space_id = $1 AND deleted_at IS NULL),
    (SELECT max(logged_at) FROM unseen_work WHERE space_id = $1 AND deleted_at IS NULL),
    (SELECT max(logged_at) FROM check_in WHERE space_id = $1 AND deleted_at IS NULL),
    (SELECT max(logged_at) FROM inventory WHERE space_id = $1 AND deleted_at IS NULL))`;

export interface SpaceRow {
  state: EcosystemState | null;
  firstWorkOn: EpochDay | null;
  restFrom: RestSource | null;
  lastLogAt: Date | null;
}

/** All that there is once in a space; what Rest is read from is null where nothing was chosen. */
export const ONCE_IN_SPACE = `
  SELECT (${KEPT_STATE}) AS state,
    (SELECT ${epochDay('min(local_date)')} FROM work_day
      WHERE space_id = $1 AND ${IS_WORKED}) AS "firstWorkOn",
    (SELECT rest_from FROM check_in_settings WHERE space_id = $1) AS "restFrom",
    ${LAST_LOG} AS "lastLogAt"`;
