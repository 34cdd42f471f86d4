import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { stringify, parse } from 'uuid';
import { Config } from '../config';
import { deriveKey } from '../secret';

/** Whoever reads an old mail can still stop them; our choice. */
export const LINK_DAYS = 60;

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ID_BYTES = 16;
const EXPIRY_BYTES = 4;

/**
 * The secret part of a mail's link: whose reminders it is about and until when it works, sealed, so that it can be neither made
 * nor read elsewhere, and nothing has to be kept.
 */
@Injectable()
export class LaterLinks {
  private readonly key: Buffer;

  constructor({ secret }: Config) {
    this.key = Buffer.from(deriveKey(secret, 'links of reminders'), 'hex');
  }

  seal(personId: string, now: Temporal.Instant): string {
    const content = Buffer.alloc(ID_BYTES + EXPIRY_BYTES);
    content.set(parse(personId));
    content.writeUInt32BE(hoursOf(now.add({ hours: LINK_DAYS * 24 })), ID_BYTES);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, nonce);
    const sealed = Buffer.concat([nonce, cipher.update(content), cipher.final()]);
    return Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64url');
  }

  /** Whose reminders it is about; null where it is none of ours, or too old. */
  open(token: string, now: Temporal.Instant): string | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== NONCE_BYTES + ID_BYTES + EXPIRY_BYTES + TAG_BYTES) return null;
    const decipher = createDecipheriv(CIPHER, this.key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      decipher.final();
      const isOver = opened.readUInt32BE(ID_BYTES) < hoursOf(now);
      return isOver ? null : stringify(opened.subarray(0, ID_BYTES));
    } catch {
      return null;
    }
  }
}

function hoursOf(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 3_600_000);
}
