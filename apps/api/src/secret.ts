import { createHmac, randomBytes } from 'node:crypto';

/** A new installation secret: 256 bits, printable. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A key for one purpose, so that one leaked key tells nothing of the others or of the secret. */
export function deriveKey(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex');
}
