import { Injectable } from '@nestjs/common';
import { stringify, parse } from 'uuid';
import { Config } from '../config';
import { opened, sealed } from '../sealed';
import { deriveKey } from '../secret';

/** Whoever reads an old mail can still stop them; our choice. */
export const LINK_DAYS = 60;

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
    return sealed(this.key, content);
  }

  /** Whose reminders it is about; null where it is none of ours, or too old. */
  open(token: string, now: Temporal.Instant): string | null {
    const content = opened(this.key, token);
    if (content?.length !== ID_BYTES + EXPIRY_BYTES) return null;
    const isOver = content.readUInt32BE(ID_BYTES) < hoursOf(now);
    return isOver ? null : stringify(content.subarray(0, ID_BYTES));
  }
}

function hoursOf(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 3_600_000);
}
