import { epochDay } from '../database/epoch-day';

const LIFE = `
  id, code, subject, ${epochDay('raised_on')} AS "raisedOn", facts, comes_first AS "comesFirst",
  ${epochDay('told_on')} AS "toldOn", ${epochDay('snoozed_until')} AS "snoozedUntil",
  snooze_reason AS "snoozeReason", snooze_words AS "snoozeWords",
  ${epochDay('ended_on')} AS "endedOn", ended_as AS "endedAs", ended_by AS "endedBy"`;

/** Those that stand, and whether the person asked not to be told of their kind. */
export const STANDING_LIVES = `
  SELECT ${LIFE}, NOT comes_first AND coalesce(
      (SELECT quiet_codes FROM telling_choice WHERE space_id = $1) @> ARRAY[code], false
    ) AS "isQuietKind"
  FROM warning WHERE space_id = $1 AND ended_on IS NULL`;

/** Those that stand, and those that ended on `$2` or later. */
export const RECENT_LIVES = `
  SELECT ${LIFE} FROM warning
  WHERE space_id = $1 AND (ended_on IS NULL OR ended_on >= $2::date)`;

/** Those that ended, newest first, at most `$2`. */
export const PAST_LIVES = `
  SELECT ${LIFE} FROM warning WHERE space_id = $1 AND ended_on IS NOT NULL
  ORDER BY ended_on DESC, raised_on DESC, id LIMIT $2`;

/** `$2` rows as JSON, `$3` when they were evaluated. */
export const ADD_LIVES = `
  INSERT INTO warning (space_id, id, code, subject, raised_on, facts, comes_first, told_on,
    snoozed_until, snooze_reason, snooze_words, ended_on, ended_as, ended_by, evaluated_at)
  SELECT $1::uuid, life.*, $3::timestamptz
  FROM jsonb_to_recordset($2::jsonb) AS life (id uuid, code text, subject text, raised_on date,
    facts jsonb, comes_first boolean, told_on date, snoozed_until date, snooze_reason text,
    snooze_words text, ended_on date, ended_as text, ended_by text)`;

/** `$2` rows as JSON, `$3` when they were evaluated. */
export const CHANGE_LIVES = `
  UPDATE warning SET comes_first = life.comes_first, told_on = life.told_on,
    snoozed_until = life.snoozed_until, snooze_reason = life.snooze_reason,
    snooze_words = life.snooze_words, ended_on = life.ended_on, ended_as = life.ended_as,
    ended_by = life.ended_by, evaluated_at = $3::timestamptz
  FROM jsonb_to_recordset($2::jsonb) AS life (id uuid, comes_first boolean, told_on date,
    snoozed_until date, snooze_reason text, snooze_words text, ended_on date, ended_as text,
    ended_by text)
  WHERE warning.space_id = $1 AND warning.id = life.id`;

export const REMOVE_LIVES = `
  DELETE FROM warning WHERE space_id = $1 AND id IN (SELECT unnest($2::uuid[]))`;

/** Lets the one that stands of code `$2` and subject `$3` rest, or wakes it where `$4` is null. */
export const SNOOZE = `
  UPDATE warning SET snoozed_until = $4::date, snooze_reason = $5::text, snooze_words = $6::text
  WHERE space_id = $1 AND code = $2 AND subject = $3 AND ended_on IS NULL
  RETURNING id`;

/** Who is to be evaluated: their calendar, and how far it was done. */
export const EVALUATED_PERSON = `
  SELECT time_zone AS "timeZone", week_start AS "weekStart", created_at AS "createdAt",
    ${epochDay('evaluated_on')} AS "evaluatedOn", coalesce(turn, 0) AS turn
  FROM identity."user" AS known LEFT JOIN identity.evaluation ON person_id = known.id
  WHERE known.id = $1`;

/**
 * Takes the turn of whoever read turn `$2`; no row where another took it since. `$3` the day that was evaluated, `$4` when the
 * next one begins.
 */
export const TAKE_TURN = `
  INSERT INTO identity.evaluation AS known (person_id, turn, evaluated_on, due_at)
  VALUES ($1, 1, $3::date, $4::timestamptz)
  ON CONFLICT (person_id) DO UPDATE
    SET turn = known.turn + 1, evaluated_on = excluded.evaluated_on, due_at = excluded.due_at
    WHERE known.turn = $2
  RETURNING turn`;

/** Whoever evaluates meanwhile begins again. */
export const PASS_TURN = `UPDATE identity.evaluation SET turn = turn + 1 WHERE person_id = $1`;
