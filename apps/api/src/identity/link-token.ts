import { createHash, randomBytes } from 'node:crypto';

/** A secret that goes into a link: 256 bits, fit for a URL. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of it: nobody who reads a backup can follow the link. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
