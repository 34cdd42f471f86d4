/** What a person asked for; no row where it is as usual. */
export const TELLING = `
  SELECT new_a_week AS "newAWeek", quiet_codes AS "quietCodes", version
  FROM telling_choice WHERE space_id = $1`;

/** Writes it if `$4` is the current version, 0 where there is none yet. */
export const SAVE_TELLING = `
  INSERT INTO telling_choice AS known (space_id, new_a_week, quiet_codes, version)
  SELECT $1::uuid, $2::smallint, $3::text[], 1
  WHERE $4::int = 0 OR EXISTS (SELECT FROM telling_choice WHERE space_id = $1)
  ON CONFLICT (space_id) DO UPDATE SET
    new_a_week = excluded.new_a_week, quiet_codes = excluded.quiet_codes,
    version = known.version + 1
    WHERE known.version = $4::int
  RETURNING new_a_week AS "newAWeek", quiet_codes AS "quietCodes", version`;
