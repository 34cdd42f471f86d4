import { epochDay } from '../database/epoch-day';
import { isNotKept } from '../ecosystem/kept-state.queries';

/** The day of a session of this space that stands; `$2` id. */
export const STANDING_SESSION = `
  SELECT local_date::text AS "on" FROM session
  WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL`;

/** The same for a write, which nobody moves to another day before it ends. */
export const STANDING_SESSION_TO_WRITE = `${STANDING_SESSION} FOR SHARE`;

/** Rated sessions that were held from the day `$3` on, of days that are not kept, as the domain reads them. */
export const ACTING = `
  SELECT acting.id, ${epochDay('session.local_date')} AS "on", acting.surface, acting.deep
  FROM session_acting AS acting
  JOIN session ON session.space_id = $1 AND session.id = acting.id
  WHERE acting.space_id = $1 AND session.local_date >= $3::date AND ${isNotKept('session.local_date')}
    AND session.outcome = 'held' AND session.deleted_at IS NULL
    AND (acting.surface IS NOT NULL OR acting.deep IS NOT NULL)`;
