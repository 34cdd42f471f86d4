export interface HeldOfCaseRow {
  caseId: string;
  heldSessions: number;
  lastHeldOn: string;
}

export const HELD_OF_CASES = `
  SELECT case_id AS "caseId", count(*)::int AS "heldSessions",
    max(local_date)::text AS "lastHeldOn"
  FROM session
  WHERE space_id = $1 AND case_id IS NOT NULL AND outcome = 'held' AND deleted_at IS NULL
  GROUP BY case_id`;

export interface NextOfCaseRow {
  caseId: string;
  nextOn: string;
}

/** Planned, and still to begin at `$3`; `$2` is a day before it in every zone. */
export const PLANNED_OF_CASES = `
  SELECT case_id AS "caseId", min(local_date)::text AS "nextOn"
  FROM session
  WHERE space_id = $1 AND local_date >= $2::date AND starts_at >= $3::timestamptz
    AND case_id IS NOT NULL AND outcome = 'planned' AND deleted_at IS NULL
  GROUP BY case_id`;
