import type { ChosenPolicy, OwnPolicy, PersonFacts } from '@understory/contracts';
import type { EpochDay, SupervisionContact } from '@understory/domain';
import { epochDay } from '../database/epoch-day';

export interface PolicyChoiceRow {
  policyId: string;
  effectiveFrom: EpochDay;
  facts: PersonFacts | null;
  own: OwnPolicy | null;
}

/** The newest write of any of its days, what was taken back too. */
export type PolicyVersionRow = Pick<ChosenPolicy, 'policyId' | 'version'>;

export type SupervisionContactRow = SupervisionContact;

/** Oldest first. */
export const POLICY_CHOICES = `
  SELECT policy_id AS "policyId", ${epochDay('effective_from')} AS "effectiveFrom", facts, own
  FROM policy_choice
  WHERE space_id = $1 AND deleted_at IS NULL ORDER BY effective_from, policy_id`;

/** Every policy that was ever chosen, with its version. */
export const POLICY_VERSIONS = `
  SELECT policy_id AS "policyId", max(version) AS version FROM policy_choice
  WHERE space_id = $1 GROUP BY policy_id ORDER BY policy_id`;

/** Most people chose no policy: nothing is read for them. */
const IS_ASKED = `EXISTS (
  SELECT FROM policy_choice WHERE space_id = $1 AND deleted_at IS NULL)`;

/** Day on which a client made an id, by the clock it had: a UUIDv7 begins with its milliseconds. */
const MADE_ON = `(to_timestamp(('x' || left(replace(contact.id::text, '-', ''), 12))::bit(48)::bigint / 1000.0)
      AT TIME ZONE contact.zone)::date`;

/** What is ahead of `$2` and not held is booked; what is behind it and not held fell through. A peer counts where it was said how they met. */
export const SUPERVISION_CONTACTS = `
  SELECT contact.id, ${epochDay('contact.local_date')} AS "on", contact.minutes, connection.kind,
    CASE WHEN contact.is_held THEN 'held' WHEN contact.starts_at > $2::timestamptz THEN 'booked' ELSE 'missed' END AS state,
    ${epochDay(`least(contact.local_date, ${MADE_ON}, ($2::timestamptz AT TIME ZONE contact.zone)::date)`)} AS "knownOn",
    detail.format, detail.group_size AS "groupSize", detail.is_peer AS "isPeer", detail.setting,
    detail.is_observed AS "isObserved", detail.supervisor, detail.own_share AS "ownShare"
  FROM contact
  JOIN connection ON connection.space_id = $1 AND connection.id = contact.connection_id
  LEFT JOIN supervision_detail AS detail ON detail.space_id = $1 AND detail.id = contact.id
  WHERE contact.space_id = $1 AND contact.deleted_at IS NULL
    AND (connection.kind IN ('supervision', 'consultation')
      OR (connection.kind = 'peer' AND detail.format IS NOT NULL))
    AND ${IS_ASKED}`;

/** Days with held sessions, where nothing else of the work is read. */
export const CLIENT_DAYS = `
  SELECT ${epochDay('local_date')} AS "on", minutes, NULL AS setting
  FROM work_day WHERE space_id = $1 AND sessions > 0 AND ${IS_ASKED}`;

/** A contact of this space that stands; `$2` id. */
export const STANDING_CONTACT = `
  SELECT id FROM contact WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL`;
