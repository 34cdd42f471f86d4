import { epochDay } from '../database/epoch-day';

/** A session of this space that stands; `$2` id. */
export const STANDING_SESSION = `
  SELECT id FROM session WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL`;

/** Rated sessions that were held from the day `$2` on, as the domain reads them. */
export const ACTING = `
  SELECT acting.id, ${epochDay('session.local_date')} AS "on", acting.surface, acting.deep
  FROM session_acting AS acting
  JOIN session ON session.space_id = $1 AND session.id = acting.id
  WHERE acting.space_id = $1 AND session.local_date >= $2::date AND session.outcome = 'held'
    AND session.deleted_at IS NULL AND (acting.surface IS NOT NULL OR acting.deep IS NOT NULL)`;
