import type { NotificationTrouble } from '@understory/domain';

/** A device as its owner is shown it. */
export interface DeviceRow {
  id: string;
  name: string;
  version: number;
  endedAt: Date | null;
  sentAt: Date | null;
  trouble: NotificationTrouble | null;
  triedAt: Date | null;
  tryAt: Date | null;
}

/** What went wrong with the last digest for a receiver, and when it is tried again: for `receiver`, in the space `$1`. */
export const lastDelivery = (receiver: string) => `
  SELECT delivery.trouble, delivery.tried_at AS "triedAt",
    CASE WHEN delivery.state = 'waiting' AND digest.state IN ('waiting', 'sending')
      THEN coalesce(delivery.try_at, digest.try_at) END AS "tryAt"
  FROM digest_delivery AS delivery
  JOIN digest ON digest.space_id = delivery.space_id AND digest.slot = delivery.slot
  WHERE delivery.space_id = $1 AND delivery.receiver = ${receiver}
    AND (delivery.state <> 'sending' OR delivery.trouble IS NOT NULL)
  ORDER BY delivery.slot DESC LIMIT 1`;

/** When a receiver last took a digest. */
export const lastSent = (receiver: string) => `
  SELECT max(tried_at) FROM digest_delivery
  WHERE space_id = $1 AND receiver = ${receiver} AND state = 'sent'`;

export const DEVICES = `
  SELECT device.id, name, version, ended_at AS "endedAt",
    (${lastSent('device.id::text')}) AS "sentAt", last.*
  FROM device LEFT JOIN LATERAL (${lastDelivery('device.id::text')}) AS last ON true
  WHERE device.space_id = $1 AND deleted_at IS NULL ORDER BY added_at DESC, id DESC`;

/** Those that take notifications. */
export interface LiveDevice {
  id: string;
  sealed: string;
}

export const LIVE_DEVICES = `
  SELECT id, sealed FROM device WHERE space_id = $1 AND sealed IS NOT NULL ORDER BY id`;

export interface KnownDevice {
  name: string;
  sealed: string | null;
  isDeleted: boolean;
  version: number;
}

export const DEVICE_OF = `
  SELECT name, sealed, deleted_at IS NOT NULL AS "isDeleted", version
  FROM device WHERE space_id = $1 AND id = $2`;

export const SAVE_DEVICE = `
  INSERT INTO device (space_id, id, name, sealed, added_at, version)
  VALUES ($1, $2, $3, $4, $5::timestamptz, 1)
  ON CONFLICT (space_id, id) DO UPDATE SET name = excluded.name, sealed = excluded.sealed,
    ended_at = NULL, version = device.version + 1`;

/** Leaves nothing of it but that it was there. */
export const FORGET_DEVICE = `
  UPDATE device SET name = '', sealed = NULL, ended_at = NULL, deleted_at = $3::timestamptz,
    version = version + 1
  WHERE space_id = $1 AND id = $2 AND deleted_at IS NULL`;

/** The browser takes none any more; not where they were turned on again since, `$3` being what was sent to. */
export const END_DEVICE = `
  UPDATE device SET sealed = NULL, ended_at = $4::timestamptz, version = version + 1
  WHERE space_id = $1 AND id = $2 AND sealed = $3`;
