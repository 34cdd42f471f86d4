const COLUMNS = 'rest_from AS "restFrom", client_word AS "clientWord", version';

/** What a person chose; no row where nothing was chosen yet. */
export const CHOICES = `
  SELECT ${COLUMNS} FROM check_in_settings WHERE space_id = $1`;

/** Writes it if `$4` is the current version, 0 where there is none yet. */
export const SAVE_CHOICES = `
  INSERT INTO check_in_settings AS known (space_id, rest_from, client_word, version)
  SELECT $1::uuid, $2::text, $3::text, 1
  WHERE $4::int = 0 OR EXISTS (SELECT FROM check_in_settings WHERE space_id = $1)
  ON CONFLICT (space_id) DO UPDATE SET
    rest_from = excluded.rest_from, client_word = excluded.client_word,
    version = known.version + 1
    WHERE known.version = $4::int
  RETURNING ${COLUMNS}`;
