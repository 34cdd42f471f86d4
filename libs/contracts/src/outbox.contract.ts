import * as z from 'zod/mini';
import { ClientId, Instant } from './common.contract';

const key = (longest: number) =>
  z.string().check(z.minLength(16), z.maxLength(longest), z.regex(/^[\w-]+$/));

/**
 * Body of `PUT outbox-keys/:id`: a pair of keys for ECDH on the curve P-256. What waits on a device is sealed to the public one; the
 * private one stays in its owner's space and is read only while they are signed in.
 */
export const SaveOutboxKey = z.object({
  /** SPKI, base64url without padding. */
  publicKey: key(200),
  /** PKCS #8, base64url without padding. */
  privateKey: key(400),
});
export type SaveOutboxKey = z.infer<typeof SaveOutboxKey>;

export const OutboxKey = z.extend(SaveOutboxKey, { id: ClientId, madeAt: Instant });
export type OutboxKey = z.infer<typeof OutboxKey>;

/** Newest first; seal to the first, open with whichever a row names. */
export const OutboxKeys = z.object({ keys: z.array(OutboxKey) });
export type OutboxKeys = z.infer<typeof OutboxKeys>;

export const outboxPaths = {
  keys: 'outbox-keys',
  key: (id: string) => `outbox-keys/${id}`,
} as const;
