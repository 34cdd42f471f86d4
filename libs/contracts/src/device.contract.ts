import { NOTIFICATION_TROUBLES } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, Instant, oneLine, Version } from './common.contract';
import { LocalTime } from './reminder.contract';

/** A name by which a person knows a device again. */
export const DEVICE_NAME_LENGTH = 60;

/** Bytes in base64url without padding, so many of them. */
const bytes = (count: number) =>
  z.string().check(z.length(Math.ceil((count * 4) / 3)), z.regex(/^[\w-]+$/));

/**
 * Body of `PUT reminders/devices/:id`: where a browser takes notifications, as its `PushSubscription` says. Only an address of a push
 * service that this server knows is taken.
 */
export const SaveDevice = z.object({
  name: oneLine(DEVICE_NAME_LENGTH),
  endpoint: z.string().check(z.maxLength(1000), z.regex(/^https?:\/\/[!-~]+$/)),
  /** `p256dh` is a point of the curve P-256, uncompressed; `auth` a secret of 16 bytes (RFC 8291). */
  keys: z.object({ p256dh: bytes(65), auth: bytes(16) }),
  version: Version,
});
export type SaveDevice = z.infer<typeof SaveDevice>;

/** A notification that was not taken, or is not known to have been. */
export const NotificationFailure = z.object({
  trouble: z.enum(NOTIFICATION_TROUBLES),
  at: Instant,
  /** When it is tried once more; null where it is not. */
  nextTry: z.nullable(LocalTime),
});
export type NotificationFailure = z.infer<typeof NotificationFailure>;

/** A browser on a device, as its owner is shown it: never where it is reached. */
export const Device = z.object({
  id: ClientId,
  name: z.string(),
  version: Version,
  /** Whether it is the browser that asks. */
  isHere: z.boolean(),
  /** Since when its browser takes none any more; null while it does. Turning them on there again begins anew. */
  endedAt: z.nullable(Instant),
  /** When a push service last took a digest for it. */
  lastSentAt: z.nullable(Instant),
  /** What went wrong with the last digest; null where nothing did. */
  failure: z.nullable(NotificationFailure),
});
export type Device = z.infer<typeof Device>;

export const Devices = z.object({
  /** The public key (VAPID, base64url) that a browser ties a subscription to; null where this server sends no notifications. */
  key: z.nullable(z.string()),
  /** Newest first. */
  devices: z.array(Device),
});
export type Devices = z.infer<typeof Devices>;

/** What became of a test: taken by the push service, or the trouble that it met. */
export const TestNotification = z.object({
  acceptedAt: z.nullable(Instant),
  trouble: z.nullable(z.enum(NOTIFICATION_TROUBLES)),
});
export type TestNotification = z.infer<typeof TestNotification>;

/** What is in a notification, sealed for one device; the service worker shows it. */
export interface PushMessage {
  readonly title: string;
  readonly body: string;
  /** A later one with the same takes its place. */
  readonly tag: string;
  /** The page that a tap opens, below where the program lies. */
  readonly open: string;
  /** Asked before it is shown, below `api/`: whether this browser is still its owner's. */
  readonly check: string;
  /** Asks again tomorrow, without signing in: what to press, and where that goes, below `api/`; null for a test. */
  readonly later: { readonly title: string; readonly path: string } | null;
}

export const devicePaths = {
  all: 'reminders/devices',
  one: (id: string) => `reminders/devices/${id}`,
  test: (id: string) => `reminders/devices/${id}/test`,
  /** Answers 204 where a notification may be shown, 410 where it is for nobody here. */
  shown: (token: string) => `reminders/shown/${token}`,
} as const;
