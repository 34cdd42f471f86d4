import type { OtherTime } from '@understory/contracts';

export type OtherTimeRow = Omit<OtherTime, 'startsAt'> & { startsAt: Date };

export const OTHER_TIME_OF_DAYS = `
  SELECT id, starts_at AS "startsAt", zone, local_date::text AS "localDate", minutes, kind,
    source_hash IS NOT NULL AS "isImported", version
  FROM other_time
  WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND deleted_at IS NULL
  ORDER BY starts_at, id`;

/** Those that the contacts of some days name, in the order in which they were made. */
export const CONNECTIONS_OF_DAYS = `
  SELECT id, alias, kind FROM connection
  WHERE space_id = $1 AND id IN (
    SELECT connection_id FROM contact
    WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND deleted_at IS NULL)
  ORDER BY created_on, id`;
