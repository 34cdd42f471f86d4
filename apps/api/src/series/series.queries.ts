import type { CasePause, Series } from '@understory/contracts';
import type { EpochDay, SeriesRhythm } from '@understory/domain';
import { epochDay } from '../database/epoch-day';

/** A series that may expect sessions, with what its case says about its days. */
export interface ExpectingRow extends Omit<
  Series,
  'rhythm' | 'firstOn' | 'lastOn' | 'continues' | 'version'
> {
  /** The series that this one goes on from, and those before. */
  earlier: string[];
  rhythm: SeriesRhythm;
  firstOn: EpochDay;
  lastOn: EpochDay | null;
  weekStart: 1 | 6 | 7;
  /** Null, as the next three, where it names no case. */
  caseCode: string | null;
  caseStartsOn: EpochDay | null;
  caseEndsOn: EpochDay | null;
  casePauses: CasePause[] | null;
}

/**
 * Series that stand and reach into the days from `$2` to `$3`; without those of a case that was deleted. Of the last day the
 * bare column is asked: row-level security keeps any other expression from the index. The limit has each case looked up by its
 * key, where a plain join would read every case there ever was.
 */
export const EXPECTING_SERIES = `
  SELECT series.id, series.case_id AS "caseId", series.practice_id AS "practiceId", series.rhythm,
    ${epochDay('series.first_on')} AS "firstOn", ${epochDay('series.last_on')} AS "lastOn",
    series.week_start AS "weekStart", to_char(series.at, 'HH24:MI') AS at, series.zone,
    series.minutes, series.kind, series.acuity, series.is_trauma_focused AS "isTraumaFocused",
    series.attendees, series.earlier, named.code AS "caseCode",
    ${epochDay('named.starts_on')} AS "caseStartsOn", ${epochDay('named.ends_on')} AS "caseEndsOn",
    named.pauses AS "casePauses"
  FROM session_series AS series
  LEFT JOIN LATERAL (
    SELECT code, starts_on, ends_on, pauses, deleted_at FROM client_case
    WHERE space_id = $1 AND id = series.case_id LIMIT 1
  ) AS named ON true
  WHERE series.space_id = $1 AND (series.last_on IS NULL OR series.last_on >= $2::date)
    AND series.first_on <= $3::date AND series.deleted_at IS NULL AND named.deleted_at IS NULL`;

/** A row that is written for a day of a series. */
export type RowOfSeries = [seriesId: string, on: EpochDay, isStanding: boolean];

export interface WrittenRow {
  ofSeries: RowOfSeries[] | null;
  stillPlanned: number;
}

/** What is written of the days from `$2` to `$3`: rows of series, and how many before `$4` are still planned. */
export const WRITTEN_OF_DAYS = `
  SELECT
    (SELECT json_agg(json_build_array(series_id, ${epochDay('series_on')}, deleted_at IS NULL))
      FROM session
      WHERE space_id = $1 AND series_id IS NOT NULL AND series_on BETWEEN $2::date AND $3::date)
      AS "ofSeries",
    (SELECT count(*)::int FROM session
      WHERE space_id = $1 AND local_date >= $2::date AND local_date < $4::date
        AND outcome = 'planned' AND deleted_at IS NULL) AS "stillPlanned"`;

/** Waits for whoever is writing a row of series `$2`, and lets nobody else. */
export const LOCK_ROWS = `
  SELECT id FROM session WHERE space_id = $1 AND series_id = $2 FOR UPDATE`;

/** A series that stands, has days from `$3` to `$4`, and went on from `$2`, or `$2` from it, over however many others. */
export const OVERLAPPING_KIN = `
  WITH RECURSIVE kin (id, continues) AS (
    SELECT id, continues FROM session_series WHERE space_id = $1 AND id = $2
    UNION
    SELECT other.id, other.continues
    FROM kin JOIN session_series AS other ON other.continues = kin.id OR other.id = kin.continues
    WHERE other.space_id = $1
  )
  SELECT first_on < $3::date AS "isEarlier" FROM session_series
  WHERE space_id = $1 AND id IN (SELECT id FROM kin) AND id <> $2 AND deleted_at IS NULL
    AND first_on <= $4::date AND (last_on IS NULL OR last_on >= $3::date)
  ORDER BY first_on LIMIT 1`;

/** Case `$2`; no row where it does not stand. */
export const STANDING_CASE = `
  SELECT id FROM client_case WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL`;

export interface AheadRow {
  id: string;
  changedDays: number;
  removedDays: number;
  /** Null where nothing of it is planned. */
  plannedOn: string | null;
}

/**
 * What is written of each series of case `$2` that stands: of its days from `$3` on, and the next that is planned and begins at
 * `$4` or later.
 */
export const AHEAD_OF_CASE = `
  SELECT series.id, ahead.*, (
    SELECT min(local_date)::text FROM session
    WHERE space_id = $1 AND series_id = series.id AND outcome = 'planned' AND deleted_at IS NULL
      AND starts_at >= $4::timestamptz) AS "plannedOn"
  FROM session_series AS series
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE deleted_at IS NULL AND outcome <> 'held')::int AS "changedDays",
      count(*) FILTER (WHERE deleted_at IS NOT NULL)::int AS "removedDays"
    FROM session
    WHERE space_id = $1 AND series_id = series.id AND series_on >= $3::date
      AND series_on <= coalesce(series.last_on, 'infinity')
  ) AS ahead
  WHERE series.space_id = $1 AND series.case_id = $2 AND series.deleted_at IS NULL`;

/** Whether anything but a plan is written of series `$2`, which began on `$3`. */
export const IS_MARKED = `
  SELECT EXISTS (
    SELECT FROM session
    WHERE space_id = $1 AND series_id = $2 AND series_on >= $3::date AND outcome <> 'planned'
      AND deleted_at IS NULL
  ) AS "isMarked"`;

/** Takes away what is planned of series `$2` from day `$3` on, all at the moment `$4`, by which it is found again. */
export const DROP_PLANNED = `
  UPDATE session SET deleted_at = $4::timestamptz, version = version + 1
  WHERE space_id = $1 AND series_id = $2 AND series_on >= $3::date AND outcome = 'planned'
    AND deleted_at IS NULL`;

/** Brings back what was taken from series `$2` at the moment `$3`, up to day `$4`. */
export const BRING_BACK = `
  UPDATE session SET deleted_at = NULL, version = version + 1
  WHERE space_id = $1 AND series_id = $2 AND series_on <= $4::date AND outcome = 'planned'
    AND deleted_at = $3::timestamptz`;

/** What was taken from series `$2` at the moment `$3` counts as taken at `$4`. */
export const TAKEN_LATER = `
  UPDATE session SET deleted_at = $4::timestamptz
  WHERE space_id = $1 AND series_id = $2 AND outcome = 'planned' AND deleted_at = $3::timestamptz`;

/** Says that rows of series `$2` from day `$3` on belong to series `$4`, but for what was taken at the moment `$5`. */
export const HAND_ON_ROWS = `
  UPDATE session SET series_id = $4, version = version + 1
  WHERE space_id = $1 AND series_id = $2 AND series_on >= $3::date
    AND deleted_at IS DISTINCT FROM $5::timestamptz`;

/**
 * The way back: rows up to day `$3` of series that went on from `$2`, over however many others, and were removed since belong to
 * `$2` again, but for what was removed with them. A day that has a row of `$2` keeps it.
 */
export const TAKE_BACK_ROWS = `
  UPDATE session SET series_id = $2, version = version + 1
  WHERE space_id = $1 AND id IN (
    SELECT DISTINCT ON (handed.series_on) handed.id
    FROM session_series AS later
    JOIN session AS handed ON handed.space_id = $1 AND handed.series_id = later.id
    WHERE later.space_id = $1 AND $2 = ANY (later.earlier) AND later.deleted_at IS NOT NULL
      AND handed.series_on <= $3::date AND handed.deleted_at IS DISTINCT FROM later.deleted_at
      AND NOT EXISTS (
        SELECT FROM session AS own
        WHERE own.space_id = $1 AND own.series_id = $2 AND own.series_on = handed.series_on)
    ORDER BY handed.series_on, handed.id)`;
