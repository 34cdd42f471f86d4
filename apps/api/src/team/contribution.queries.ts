import type { EpochDay } from '@understory/domain';
import { epochDay } from '../database/epoch-day';

/** A row for every agreement of every supervisor, oldest first. */
export interface SupervisionTermsRow {
  connectionId: string;
  activeFrom: EpochDay;
  activeUntil: EpochDay | null;
  effectiveFrom: EpochDay;
  rhythmDays: number;
  minutes: number;
}

export const SUPERVISION_TERMS = `
  SELECT tie.id AS "connectionId", ${epochDay('tie.created_on')} AS "activeFrom",
    ${epochDay('tie.let_go_on')} AS "activeUntil",
    ${epochDay('terms.effective_from')} AS "effectiveFrom",
    terms.rhythm_days AS "rhythmDays", terms.minutes
  FROM connection AS tie
  JOIN connection_agreement AS terms ON terms.space_id = $1 AND terms.connection_id = tie.id
  WHERE tie.space_id = $1 AND tie.kind = 'supervision' AND tie.deleted_at IS NULL
  ORDER BY tie.id, terms.effective_from`;

export const SUPERVISION_HELD = `
  SELECT coalesce(sum(contact.minutes), 0)::int AS minutes
  FROM contact
  JOIN connection AS tie ON tie.space_id = $1 AND tie.id = contact.connection_id
  WHERE contact.space_id = $1 AND tie.kind = 'supervision' AND contact.is_held
    AND contact.deleted_at IS NULL AND contact.local_date BETWEEN $2 AND $3`;

/** The newest log counts while the period is still open. */
export const CONTRIBUTE = `
  INSERT INTO contribution (space_id, practice_id, period, starts_on, condition, value)
  VALUES ($1, $2, $3, $4, 'supervision', $5)
  ON CONFLICT (space_id, practice_id, period, starts_on, condition)
  DO UPDATE SET value = excluded.value`;

export const CONTRIBUTE_NOTHING = `
  DELETE FROM contribution
  WHERE space_id = $1 AND practice_id = $2 AND period = $3 AND starts_on = $4`;
