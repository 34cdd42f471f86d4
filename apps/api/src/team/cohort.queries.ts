/** Therapists who belonged on the first day of a quarter, without any lead, by what the practice knows today. */
export const ELIGIBLE = `
  SELECT person_id AS "personId" FROM membership
  WHERE space_id = $1 AND 'therapist' = ANY (roles) AND NOT 'lead' = ANY (roles)
    AND starts_on <= $2 AND (ends_on IS NULL OR ends_on >= $2)`;

export const COHORT_IS_FIXED = `
  SELECT 1 FROM cohort WHERE space_id = $1 AND quarter_from = $2`;

export const COHORT = `
  SELECT person_id AS "personId" FROM cohort_member WHERE space_id = $1 AND quarter_from = $2`;

/** Answers with a row where the cohort was not fixed before. */
export const FIX_COHORT = `
  INSERT INTO cohort (space_id, quarter_from) VALUES ($1, $2)
  ON CONFLICT (space_id, quarter_from) DO NOTHING RETURNING 1`;

export const ADD_TO_COHORT = `
  INSERT INTO cohort_member (space_id, quarter_from, person_id)
  SELECT $1, $2, unnest($3::uuid[])`;
