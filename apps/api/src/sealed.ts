import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Content that whoever holds it can neither read nor change, base64url.
 *
 * @param key 32 bytes, for one purpose.
 * @param about What it is tied to: sealed for something else, it does not open.
 */
export function sealed(key: Buffer, content: Buffer, about = ''): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
  const inside = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([nonce, inside, cipher.getAuthTag()]).toString('base64url');
}

/** What was sealed; null where it was not sealed with this key, or about something else. */
export function opened(key: Buffer, text: string, about = ''): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const inside = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([inside, decipher.final()]);
  } catch {
    return null;
  }
}
