import type {
  DigestMention,
  DigestRhythm,
  EpochDay,
  MailTrouble,
  ReminderWay,
} from '@understory/domain';
import { epochDay } from '../database/epoch-day';
import { jobFor, WAITING } from '../queue/job-for';
import { lastDelivery, lastSent } from './device.queries';

/** What a person chose; there is no row before they did. */
export interface ReminderRow {
  isOn: boolean;
  rhythm: DigestRhythm;
  weekday: number;
  hour: number;
  quietFrom: number | null;
  quietTo: number | null;
  mentions: DigestMention[];
  ways: ReminderWay[];
  since: EpochDay;
  postponedTo: EpochDay | null;
  version: number;
}

export const REMINDER = `
  SELECT is_on AS "isOn", rhythm, weekday, hour, quiet_from AS "quietFrom", quiet_to AS "quietTo",
    mentions, ways, ${epochDay('since')} AS since, ${epochDay('postponed_to')} AS "postponedTo", version
  FROM reminder WHERE space_id = $1`;

/** Makes whoever decides about a person's digests take turns. */
export const LOCKED_REMINDER = `${REMINDER} FOR UPDATE`;

export const SAVE_REMINDER = `
  INSERT INTO reminder (space_id, is_on, rhythm, weekday, hour, quiet_from, quiet_to, mentions,
    since, postponed_to, ways, version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::date, $10::date, $11, 1)
  ON CONFLICT (space_id) DO UPDATE SET is_on = excluded.is_on, rhythm = excluded.rhythm,
    weekday = excluded.weekday, hour = excluded.hour, quiet_from = excluded.quiet_from,
    quiet_to = excluded.quiet_to, mentions = excluded.mentions, since = excluded.since,
    postponed_to = excluded.postponed_to, ways = excluded.ways, version = reminder.version + 1`;

export const POSTPONE = `UPDATE reminder SET postponed_to = $2::date WHERE space_id = $1`;

/** Stops or starts what was chosen; the rest of it stays. */
export const SWITCH = `
  UPDATE reminder SET is_on = $2, since = $3::date, postponed_to = NULL,
    version = version + CASE WHEN is_on = $2 THEN 0 ELSE 1 END
  WHERE space_id = $1`;

/** What became of digests, as far as it decides about the next: `$2` its slot, null where none is asked about. */
export interface DigestRow {
  state: 'sending' | 'waiting' | 'sent' | 'failed' | 'nothing';
  tries: number;
  triedAt: Date;
  tryAt: Date | null;
}

export const DIGEST_OF = `
  SELECT state, tries, tried_at AS "triedAt", try_at AS "tryAt"
  FROM digest WHERE space_id = $1 AND slot = $2::date`;

export const DONE_ON = `
  SELECT ${epochDay('max(slot)')} AS "doneOn"
  FROM digest WHERE space_id = $1 AND state NOT IN ('sending', 'waiting')`;

/** A digest's turn comes with the first of those that wait for it; `otherwise` where nobody does. */
const nextTurn = (otherwise: string) => `
  SELECT CASE WHEN min(delivery.try_at) IS NULL THEN ${otherwise} ELSE 'waiting' END,
    min(delivery.try_at)
  FROM digest_delivery AS delivery
  WHERE delivery.space_id = digest.space_id AND delivery.slot = digest.slot
    AND delivery.state = 'waiting'`;

/** Whoever was sending since before `$2` was cut off: what was sent may be on its way. Others keep their turn. */
export const GIVE_UP_CUT_OFF = `
  WITH cut AS (
    UPDATE digest SET (state, try_at) = (${nextTurn("'failed'")})
    WHERE space_id = $1 AND state = 'sending' AND tried_at <= $2::timestamptz
    RETURNING slot
  )
  UPDATE digest_delivery AS delivery SET state = 'failed', trouble = 'stopped'
  FROM cut
  WHERE delivery.space_id = $1 AND delivery.slot = cut.slot AND delivery.state = 'sending'`;

/** Those that are older than the next one, `$2`, are not tried any more. */
export const GIVE_UP_OLD = `
  UPDATE digest SET state = 'failed', try_at = NULL
  WHERE space_id = $1 AND state = 'waiting' AND slot < $2::date`;

/** Its row is there before anything is sent. */
export const TAKE_DIGEST = `
  INSERT INTO digest AS known (space_id, slot, state, tries, tried_at)
  VALUES ($1, $2::date, 'sending', 1, $3::timestamptz)
  ON CONFLICT (space_id, slot) DO UPDATE SET state = 'sending', tries = known.tries + 1,
    tried_at = excluded.tried_at, try_at = NULL
    WHERE known.state = 'waiting'
  RETURNING tries`;

export const LEAVE_DIGEST = `
  INSERT INTO digest AS known (space_id, slot, state, tries, tried_at)
  VALUES ($1, $2::date, 'nothing', 0, $3::timestamptz)
  ON CONFLICT (space_id, slot) DO UPDATE SET state = 'nothing', try_at = NULL
    WHERE known.state = 'waiting'`;

/** To whom of `$4` it is to be sent by now: whoever has it, or may have it, does not get it again. */
export const TAKE_DELIVERIES = `
  INSERT INTO digest_delivery AS known (space_id, slot, receiver, state, tries, tried_at)
  SELECT $1, $2::date, receiver, 'sending', 1, $3::timestamptz
  FROM unnest($4::text[]) AS receiver
  ON CONFLICT (space_id, slot, receiver) DO UPDATE SET state = 'sending',
    tries = known.tries + 1, tried_at = excluded.tried_at, try_at = NULL
    WHERE known.state = 'waiting' AND (known.try_at IS NULL OR known.try_at <= $3::timestamptz)
  RETURNING receiver, tries`;

/** Whoever's turn it is and who is not among `$4` holds up nobody; wanted again, they are tried with the next. */
export const PASS_OVER_DELIVERIES = `
  UPDATE digest_delivery SET try_at = NULL
  WHERE space_id = $1 AND slot = $2::date AND state = 'waiting' AND try_at <= $3::timestamptz
    AND receiver <> ALL ($4::text[])`;

/** Only of the try that was taken, and after its deliveries; `$4` where nobody waits for it. */
export const SETTLE_DIGEST = `
  UPDATE digest SET (state, try_at) = (${nextTurn('$4')}), tried_at = $5::timestamptz
  WHERE space_id = $1 AND slot = $2::date AND tries = $3 AND state = 'sending'`;

export const SETTLE_DELIVERY = `
  UPDATE digest_delivery SET state = $4, trouble = $5, tried_at = $6::timestamptz,
    try_at = $7::timestamptz
  WHERE space_id = $1 AND slot = $2::date AND receiver = $3 AND state = 'sending'`;

export const WAS_TAKEN = `
  SELECT 1 FROM digest_delivery
  WHERE space_id = $1 AND slot = $2::date AND state = 'sent' LIMIT 1`;

/** Who gets a digest by mail; everybody else is a device, by its id. */
export const MAILBOX = 'mail';

/** What of mails went wrong last, beside when one was last taken by a mail server. */
export interface LastMails {
  sentAt: Date | null;
  trouble: MailTrouble | null;
  triedAt: Date | null;
  tryAt: Date | null;
}

export const LAST_MAILS = `
  SELECT (${lastSent(`'${MAILBOX}'`)}) AS "sentAt", last.*
  FROM (SELECT 1) AS one LEFT JOIN LATERAL (${lastDelivery(`'${MAILBOX}'`)}) AS last ON true`;

/** Looks at a person again at `$2`; `$3` is the zone in which that was worked out. */
export const LOOK_AT = `
  INSERT INTO identity.reminder_due (person_id, due_at, time_zone)
  VALUES ($1, $2::timestamptz, $3)
  ON CONFLICT (person_id) DO UPDATE SET due_at = excluded.due_at, time_zone = excluded.time_zone`;

export const LOOK_NO_MORE = `DELETE FROM identity.reminder_due WHERE person_id = $1`;

/** To whom, on whose calendar, and in whose formats. */
export interface Recipient {
  id: string;
  email: string;
  timeZone: string;
  weekStart: 1 | 6 | 7;
  country: string;
  formatRegion: string | null;
  hours: 12 | 24 | null;
}

export const RECIPIENT = `
  SELECT id, email, time_zone AS "timeZone", week_start AS "weekStart", country,
    format_region AS "formatRegion", hours
  FROM identity."user" WHERE id = $1`;

/**
 * Asks for everybody whom it is time to look at by `$1`, and for whoever lives in another zone than was thought; tells how many
 * that are. Should a job get lost, they are asked for again at `$2`.
 */
export const ASK_FOR_DIGESTS = `
  WITH due AS (
    UPDATE identity.reminder_due AS due SET due_at = $2::timestamptz, time_zone = known.time_zone
    FROM identity."user" AS known
    WHERE known.id = due.person_id
      AND (due.due_at <= $1::timestamptz OR due.time_zone <> known.time_zone)
    RETURNING due.person_id::text AS id
  ), asked AS (${jobFor('send-digest')}
    FROM (SELECT id FROM due ORDER BY id) AS person
    ON CONFLICT ${WAITING} DO NOTHING
    RETURNING 1
  )
  SELECT count(*)::int AS asked FROM asked`;

/** `$2` the first day of the week, which has each check-in that has the middle of its own week in it: weeks may have begun on another day then. */
export const CHECKED_IN = `
  SELECT 1 FROM check_in WHERE space_id = $1 AND deleted_at IS NULL
    AND week_from BETWEEN $2::date - 3 AND $2::date + 3`;

/** Ties with a contact ahead of `$2`. */
export const TIES_WITH_PLANS = `
  SELECT DISTINCT connection_id AS id FROM contact
  WHERE space_id = $1 AND deleted_at IS NULL AND NOT is_held AND starts_at > $2::timestamptz`;
