/** What one session adds to its day: only what was held counts as a session and as minutes. */
const SHARE = `
    (outcome = 'held')::int AS sessions,
    CASE WHEN outcome = 'held' THEN minutes ELSE 0 END AS minutes,
    units`;

/**
 * SQL that keeps the day totals in step with sessions that were written in the same statement. Differences instead of sums,
 * so that two writers of one day never lose each other's; exact, because units have four decimals.
 *
 * @param gone Name of the query with the sessions as they were, `local_date, outcome, minutes, units`.
 * @param come Name of the query with the sessions as they are now.
 */
export function keepWorkDays({ gone, come }: { gone?: string; come?: string }): string {
  const signs = [
    ...(come ? [{ sign: '', from: come }] : []),
    ...(gone ? [{ sign: '-', from: gone }] : []),
  ];
  const shares = signs.map(
    ({ sign, from }) => `
      SELECT local_date, ${sign}sessions AS sessions, ${sign}minutes AS minutes, ${sign}units AS units
      FROM (SELECT local_date, ${SHARE} FROM ${from}) AS share`,
  );
  return `
    INSERT INTO work_day AS day (space_id, local_date, sessions, minutes, units)
    SELECT $1::uuid, local_date, sum(sessions), sum(minutes), sum(units)
    FROM (${shares.join(' UNION ALL ')}) AS change
    GROUP BY local_date
    HAVING sum(sessions) <> 0 OR sum(minutes) <> 0 OR sum(units) <> 0
    ORDER BY local_date
    ON CONFLICT (space_id, local_date) DO UPDATE SET
      sessions = day.sessions + excluded.sessions,
      minutes = day.minutes + excluded.minutes,
      units = day.units + excluded.units`;
}

const SESSIONS_OF_IDS = `
  SELECT local_date, outcome, minutes, units FROM session
  WHERE space_id = $1 AND id IN (SELECT unnest($2::uuid[])) AND deleted_at IS NULL`;

/** Before sessions are changed or removed in bulk: takes them off their days. */
export const COUNT_OFF_SESSIONS = `
  WITH gone AS (${SESSIONS_OF_IDS}) ${keepWorkDays({ gone: 'gone' })}`;

/** After sessions were written in bulk: adds them to their days. */
export const COUNT_IN_SESSIONS = `
  WITH come AS (${SESSIONS_OF_IDS}) ${keepWorkDays({ come: 'come' })}`;
