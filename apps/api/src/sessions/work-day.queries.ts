import { BREAK_MINUTES } from '@understory/domain';

/** What one session adds to its day: only what was held counts as a session and as minutes. */
const SHARE = `
    (outcome = 'held')::int AS sessions,
    CASE WHEN outcome = 'held' THEN minutes ELSE 0 END AS minutes,
    units`;

/**
 * SQL that keeps the day totals in step with sessions that were written in the same statement. Differences instead of sums,
 * so that two writers of one day never lose each other's; exact, because units have four decimals. A day with a held session
 * is written even where nothing changes: that locks it until its longest run is kept too.
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
    HAVING bool_or(sessions <> 0) OR sum(units) <> 0
    ORDER BY local_date
    ON CONFLICT (space_id, local_date) DO UPDATE SET
      sessions = day.sessions + excluded.sessions,
      minutes = day.minutes + excluded.minutes,
      units = day.units + excluded.units
    RETURNING local_date::text AS "localDate"`;
}

const SESSIONS_OF_IDS = `
  SELECT local_date, outcome, minutes, units FROM session
  WHERE space_id = $1 AND id IN (SELECT unnest($2::uuid[])) AND deleted_at IS NULL`;

/** Before sessions are changed or removed in bulk: takes them off their days, and names those. */
export const COUNT_OFF_SESSIONS = `
  WITH gone AS (${SESSIONS_OF_IDS}) ${keepWorkDays({ gone: 'gone' })}`;

/**
 * SQL that writes sessions in bulk, adds those that stand to their days, and names these.
 *
 * @param put An upsert of sessions of space `$1`.
 */
export function countingIn(put: string): string {
  return `
  WITH put AS (${put} RETURNING local_date, outcome, minutes, units, deleted_at),
    come AS (SELECT * FROM put WHERE deleted_at IS NULL)
  ${keepWorkDays({ come: 'come' })}`;
}

/**
 * Adds to days (`$2`) what sessions that were written before in the same transaction add to them: sessions (`$3`), minutes
 * (`$4`), ten-thousandths of units (`$5`) and the longest run (`$6`). A day that was not there has held no other session, since
 * every held one writes its day: its longest run is theirs. Names the days that were there, whose runs must be worked out anew.
 */
export const ADD_TO_DAYS = `
  WITH added AS (
    INSERT INTO work_day AS day (space_id, local_date, sessions, minutes, units, longest_run)
    SELECT $1::uuid, total.local_date, total.sessions, total.minutes, total.units / 10000.0, total.run
    FROM unnest($2::date[], $3::integer[], $4::integer[], $5::integer[], $6::integer[])
      AS total (local_date, sessions, minutes, units, run)
    ON CONFLICT (space_id, local_date) DO UPDATE SET
      sessions = day.sessions + excluded.sessions,
      minutes = day.minutes + excluded.minutes,
      units = day.units + excluded.units
    RETURNING day.local_date, old.local_date IS NOT NULL AS stood
  )
  SELECT local_date::text AS "localDate" FROM added WHERE stood`;

interface Days {
  /** SQL that lists the days, as `local_date`. */
  readonly listed: string;
  /** SQL that holds for a session of one of them. */
  readonly condition: string;
}

/**
 * SQL that works out the longest run of some days, as the domain's `longestRun` does. A statement of its own that follows the
 * one that wrote the days: their rows are locked by then, so it sees the sessions of every other writer of the day.
 */
function keepLongestRuns({ listed, condition }: Days): string {
  return `
  WITH held AS (
    SELECT local_date, starts_at, id,
      starts_at >= max(starts_at + minutes * interval '1 minute') OVER (
        PARTITION BY local_date ORDER BY starts_at, id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ) + interval '${BREAK_MINUTES} minutes' AS is_after_break
    FROM session
    WHERE space_id = $1 AND ${condition} AND outcome = 'held' AND deleted_at IS NULL
  ), numbered AS (
    SELECT local_date, count(*) FILTER (WHERE is_after_break)
      OVER (PARTITION BY local_date ORDER BY starts_at, id) AS which
    FROM held
  ), runs AS (
    SELECT local_date, count(*)::int AS run FROM numbered GROUP BY local_date, which
  ), longest AS (
    SELECT local_date, max(run) AS run FROM runs GROUP BY local_date
  )
  UPDATE work_day SET longest_run = coalesce(longest.run, 0)
  FROM (${listed}) AS touched LEFT JOIN longest USING (local_date)
  WHERE work_day.space_id = $1 AND work_day.local_date = touched.local_date
    AND work_day.longest_run <> coalesce(longest.run, 0)`;
}

/** `$2` one day. An equality of its own: for a list of unknown length PostgreSQL may read every session of the space. */
export const KEEP_LONGEST_RUN = keepLongestRuns({
  listed: 'SELECT $2::date AS local_date',
  condition: 'local_date = $2::date',
});

/** `$2` days, any number. */
export const KEEP_LONGEST_RUNS = keepLongestRuns({
  listed: 'SELECT unnest($2::date[]) AS local_date',
  condition: 'local_date IN (SELECT unnest($2::date[]))',
});
