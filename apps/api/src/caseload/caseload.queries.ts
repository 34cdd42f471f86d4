import type { Agreement, CaseloadDay, CaseWeight, PolicyTerms } from '@understory/contracts';
import type { WeighedSession } from '@understory/domain';

/** A day as far as it is kept by days; what is planned is added to it. */
export type KeptDayRow = Omit<CaseloadDay, 'plannedSessions' | 'plannedMinutes' | 'plannedUnits'>;

/** `$2` to `$3`; a contact ahead of `$4` that is not held is booked. */
export const KEPT_DAYS = `
  SELECT local_date::text AS "on", sum(sessions)::int AS "heldSessions",
    sum(minutes)::int AS "heldMinutes", sum(units)::float8 AS "heldUnits",
    sum(other)::int AS "otherMinutes", sum(support)::int AS "supportMinutes",
    sum(booked)::int AS "bookedSupportMinutes", max(longest_run) AS "longestRun"
  FROM (
    SELECT local_date, sessions, minutes, units, longest_run, 0 AS other, 0 AS support, 0 AS booked
    FROM work_day
    WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND (sessions > 0 OR units > 0)
    UNION ALL
    SELECT local_date, 0, 0, 0, 0, minutes, 0, 0 FROM other_time
    WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND deleted_at IS NULL
    UNION ALL
    SELECT local_date, 0, 0, 0, 0, 0, CASE WHEN is_held THEN minutes ELSE 0 END,
      CASE WHEN is_held THEN 0 ELSE minutes END
    FROM contact
    WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND deleted_at IS NULL
      AND (is_held OR starts_at > $4::timestamptz)
  ) AS row
  GROUP BY local_date
  ORDER BY local_date`;

export type PlannedRow = Omit<WeighedSession, 'outcome'> & { on: string };

/** Sessions from `$2` to `$3` that are still planned, also where their day is over. */
export const PLANNED_SESSIONS = `
  SELECT local_date::text AS "on", minutes, kind, acuity, is_first AS "isFirst",
    is_trauma_focused AS "isTraumaFocused", is_risk_event AS "isRiskEvent"
  FROM session
  WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND outcome = 'planned'
    AND deleted_at IS NULL
  ORDER BY local_date`;

/** Null where the sessions name no case, or one that was deleted. */
export type CaseRow = Pick<CaseWeight, 'heldSessions' | 'units'> &
  (Omit<CaseWeight, 'heldSessions' | 'units'> | { id: null });

/** What each case asked for from `$2` to `$3`, heaviest first. */
export const CASE_WEIGHTS = `
  SELECT client_case.id, client_case.code, client_case.kind, client_case.acuity,
    client_case.is_trauma_focused AS "isTraumaFocused", worked.sessions AS "heldSessions",
    worked.units
  FROM (
    SELECT case_id, (count(*) FILTER (WHERE outcome = 'held'))::int AS sessions,
      sum(units)::float8 AS units
    FROM session
    WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND units > 0 AND deleted_at IS NULL
    GROUP BY case_id
  ) AS worked
  LEFT JOIN client_case ON client_case.space_id = $1 AND client_case.id = worked.case_id
    AND client_case.deleted_at IS NULL
  ORDER BY worked.units DESC, client_case.code, client_case.id`;

/** A held session, and when it began on its own clock. */
export interface StartRow {
  id: string;
  on: string;
  /** `HH:MM`. */
  at: string;
}

export interface TermsRow {
  agreements: Agreement[];
  leave: { from: string; to: string }[];
  policies: PolicyTerms[];
  /** Oldest first; those that could be late by any agreement, and none where no last appointment was ever agreed. */
  evenings: StartRow[];
  firstWorkOn: string | null;
  firstTieOn: string | null;
}

const AGREEMENTS = `
  SELECT json_agg(json_build_object('effectiveFrom', effective_from,
    'capacityUnits', capacity_units, 'longestRun', longest_run,
    'contractedHours', contracted_hours,
    'lastAppointment', to_char(last_appointment, 'HH24:MI')) ORDER BY effective_from)
  FROM agreement
  WHERE space_id = $1 AND effective_from >= coalesce(
    (SELECT max(effective_from) FROM agreement WHERE space_id = $1 AND effective_from <= $2),
    '-infinity')`;

const LEAVE = `
  SELECT json_agg(json_build_object('from', first_day, 'to', last_day) ORDER BY first_day, id)
  FROM leave_span
  WHERE space_id = $1 AND deleted_at IS NULL AND last_day >= $2 AND first_day <= $3`;

const POLICIES = `
  SELECT json_agg(json_build_object('policyId', policy_id, 'effectiveFrom', effective_from,
    'facts', facts, 'own', own) ORDER BY effective_from, policy_id)
  FROM (
    SELECT DISTINCT ON (policy_id) policy_id, effective_from, facts, own FROM policy_choice
    WHERE space_id = $1 AND effective_from <= $4 AND deleted_at IS NULL
    ORDER BY policy_id, effective_from DESC
  ) AS newest
  WHERE facts IS NOT NULL`;

/** Most people agree on no last appointment: nothing is read for them. */
const EVENINGS = `
  SELECT json_agg(json_build_object('id', id, 'on', local_date,
    'at', to_char(starts_at AT TIME ZONE zone, 'HH24:MI')) ORDER BY starts_at, id)
  FROM session
  WHERE space_id = $1 AND local_date BETWEEN $2 AND $3 AND outcome = 'held'
    AND deleted_at IS NULL
    AND (starts_at AT TIME ZONE zone)::time > (
      SELECT min(last_appointment) FROM agreement WHERE space_id = $1)
    AND EXISTS (
      SELECT FROM agreement WHERE space_id = $1 AND last_appointment IS NOT NULL)`;

/** All that was agreed for the days from `$2` to `$3`, and since when there is a log; policies as they are on `$4`. */
export const TERMS = `
  SELECT coalesce((${AGREEMENTS}), '[]') AS agreements, coalesce((${LEAVE}), '[]') AS leave,
    coalesce((${POLICIES}), '[]') AS policies, coalesce((${EVENINGS}), '[]') AS evenings,
    (SELECT min(local_date) FROM work_day
      WHERE space_id = $1 AND (sessions > 0 OR units > 0))::text AS "firstWorkOn",
    (SELECT min(created_on) FROM connection
      WHERE space_id = $1 AND deleted_at IS NULL)::text AS "firstTieOn"`;
