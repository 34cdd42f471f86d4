import { keepWorkDays } from '../sessions/work-day.queries';

/** Rows of one space at once, as JSON in `$2`; the sessions' days are kept in the same statement, as for a session logged by hand. */
export const SEED_SESSIONS = `
  WITH saved AS (
    INSERT INTO session (space_id, id, starts_at, zone, local_date, minutes, kind, acuity,
      is_trauma_focused, outcome, is_first, is_risk_event, units, case_id, practice_id, attendees,
      series_id, series_on, logged_at, version)
    SELECT $1::uuid, id, "startsAt", zone, "localDate", minutes, kind, acuity,
      "isTraumaFocused", outcome, "isFirst", "isRiskEvent", units, "caseId", "practiceId",
      attendees, (series ->> 'id')::uuid, (series ->> 'on')::date, "loggedAt", 1
    FROM jsonb_to_recordset($2::jsonb) AS made (id uuid, "startsAt" timestamptz, zone text,
      "localDate" date, minutes int, kind text, acuity text, "isTraumaFocused" boolean,
      outcome text, "isFirst" boolean, "isRiskEvent" boolean, units numeric, "caseId" uuid,
      "practiceId" uuid, attendees int, series jsonb, "loggedAt" timestamptz)
    RETURNING local_date, outcome, minutes, units
  ), day AS (${keepWorkDays({ come: 'saved' })})
  SELECT count(*) FROM saved`;

export const SEED_CASES = `
  INSERT INTO client_case (space_id, id, code, kind, acuity, is_trauma_focused, minutes,
    rhythm_days, practice_id, starts_on, ends_on, pauses, logged_at, version)
  SELECT $1::uuid, id, code, kind, acuity, "isTraumaFocused", minutes, "rhythmDays", "practiceId",
    "startsOn", "endsOn", pauses, "startsOn" + time '08:00', 1
  FROM jsonb_to_recordset($2::jsonb) AS made (id uuid, code text, kind text, acuity text,
    "isTraumaFocused" boolean, minutes int, "rhythmDays" int, "practiceId" uuid, "startsOn" date,
    "endsOn" date, pauses jsonb)`;

export const SEED_SERIES = `
  INSERT INTO session_series (space_id, id, case_id, kind, acuity, is_trauma_focused, minutes,
    practice_id, rhythm, first_on, last_on, week_start, at, zone, attendees, logged_at, version)
  SELECT $1::uuid, id, "caseId", kind, acuity, "isTraumaFocused", minutes, "practiceId", rhythm,
    "firstOn", "lastOn", 1, at, zone, attendees, "firstOn" + time '08:00', 1
  FROM jsonb_to_recordset($2::jsonb) AS made (id uuid, "caseId" uuid, kind text, acuity text,
    "isTraumaFocused" boolean, minutes int, "practiceId" uuid, rhythm jsonb, "firstOn" date,
    "lastOn" date, at time, zone text, attendees int)`;

export const SEED_CONNECTIONS = `
  INSERT INTO connection (space_id, id, alias, kind, last_met_on, is_evaluative, created_on, version)
  SELECT $1::uuid, id, alias, kind, "lastMetOn", "isEvaluative", "createdOn", 1
  FROM jsonb_to_recordset($2::jsonb) AS made (id uuid, alias text, kind text, "lastMetOn" date,
    "isEvaluative" boolean, "createdOn" date)`;

export const SEED_RHYTHMS = `
  INSERT INTO connection_agreement (space_id, connection_id, effective_from, rhythm_days, minutes,
    balance, is_flexible)
  SELECT $1::uuid, "connectionId", "effectiveFrom", "rhythmDays", minutes, balance, "isFlexible"
  FROM jsonb_to_recordset($2::jsonb) AS made ("connectionId" uuid, "effectiveFrom" date,
    "rhythmDays" int, minutes int, balance float8, "isFlexible" boolean)`;

export const SEED_CONTACTS = `
  INSERT INTO contact (space_id, id, connection_id, starts_at, zone, local_date, minutes, mode,
    initiator, is_held, give_and_take, ratings, logged_at, version)
  SELECT $1::uuid, id, "connectionId", "startsAt", zone, "localDate", minutes, mode,
    initiator, "isHeld", "giveAndTake", ratings, "loggedAt", 1
  FROM jsonb_to_recordset($2::jsonb) AS made (id uuid, "connectionId" uuid,
    "startsAt" timestamptz, zone text, "localDate" date, minutes int, mode text, initiator text,
    "isHeld" boolean, "giveAndTake" smallint, ratings jsonb, "loggedAt" timestamptz)`;

export const SEED_AGREEMENTS = `
  INSERT INTO agreement (space_id, effective_from, capacity_units, longest_run, contracted_hours,
    last_appointment)
  SELECT $1::uuid, "effectiveFrom", "capacityUnits", "longestRun", "contractedHours",
    "lastAppointment"
  FROM jsonb_to_recordset($2::jsonb) AS made ("effectiveFrom" date, "capacityUnits" float8,
    "longestRun" smallint, "contractedHours" float8, "lastAppointment" time)`;

export const SEED_LEAVE = `
  INSERT INTO leave_span (space_id, id, first_day, last_day, version)
  SELECT $1::uuid, id, "from", "to", 1
  FROM jsonb_to_recordset($2::jsonb) AS made (id uuid, "from" date, "to" date)`;

export const SEED_CHECK_INS = `
  INSERT INTO check_in (space_id, id, local_date, week_from, is_skipped, energy, withheld, alone,
    demands, too_much, note, logged_at, version)
  SELECT $1::uuid, id, "on", "weekFrom", "isSkipped", energy, withheld, alone, demands, "tooMuch",
    note, "on" + time '17:30', 1
  FROM jsonb_to_recordset($2::jsonb) AS made (id uuid, "on" date, "weekFrom" date,
    "isSkipped" boolean, energy smallint, withheld smallint, alone smallint, demands smallint,
    "tooMuch" smallint, note text)`;

export const SEED_INVENTORIES = `
  INSERT INTO inventory (space_id, id, local_date, answers, is_finished, logged_at, version)
  SELECT $1::uuid, id, "on", answers, "isFinished", "on" + time '18:00', 1
  FROM jsonb_to_recordset($2::jsonb) AS made (id uuid, "on" date, answers jsonb,
    "isFinished" boolean)`;

export const SEED_UNSEEN_WORK = `
  INSERT INTO unseen_work (space_id, id, local_date, kind, effort, share_percent, context,
    logged_at, version)
  SELECT $1::uuid, id, "on", kind, effort, "sharePercent", context, "on" + time '17:00', 1
  FROM jsonb_to_recordset($2::jsonb) AS made (id uuid, "on" date, kind text, effort smallint,
    "sharePercent" smallint, context text)`;

export const SEED_POLICIES = `
  INSERT INTO policy_choice (space_id, policy_id, effective_from, facts, own)
  SELECT $1::uuid, "policyId", "effectiveFrom", facts, own
  FROM jsonb_to_recordset($2::jsonb) AS made ("policyId" text, "effectiveFrom" date, facts jsonb,
    own jsonb)`;
