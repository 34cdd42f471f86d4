import type { OtherTime } from '@understory/contracts';

export type OtherTimeRow = Omit<OtherTime, 'startsAt'> & { startsAt: Date };

export const OTHER_TIME_OF_DAYS = `
  SELECT id, starts_at AS "startsAt", zone, local_date::text AS "localDate", minutes, kind,
    source_hash IS NOT NULL AS "isImported", version
  FROM other_time
  WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND deleted_at IS NULL
  ORDER BY starts_at, id`;

export interface SupportRow {
  on: string;
  minutes: number;
}

export const SUPPORT_OF_DAYS = `
  SELECT local_date::text AS "on", sum(minutes)::int AS minutes FROM contact
  WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND is_held AND deleted_at IS NULL
  GROUP BY local_date`;
