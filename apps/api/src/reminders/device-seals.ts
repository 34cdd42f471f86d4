import { Injectable } from '@nestjs/common';
import { parse, stringify } from 'uuid';
import { Clock } from '../clock';
import { Config } from '../config';
import type { Subscription } from '../push/notifier';
import { opened, sealed } from '../sealed';
import { deriveKey } from '../secret';

/** A device of somebody, as a cookie or a message names it. */
export interface DevicePass {
  readonly personId: string;
  readonly deviceId: string;
}

/** What a pass is good for. The word of a message stands in addresses, which servers on the way may note; it is no cookie. */
type PassUse = 'cookie' | 'message';

const ID_BYTES = 16;
const EXPIRY_BYTES = 4;

/**
 * Seals what must not lie about: where a device is reached, and which device of whom a browser is. A changed secret opens none of
 * it.
 */
@Injectable()
export class DeviceSeals {
  private readonly key: Buffer;

  constructor(
    { secret }: Config,
    private readonly clock: Clock,
  ) {
    this.key = Buffer.from(deriveKey(secret, 'devices of reminders'), 'hex');
  }

  seal({ personId, deviceId }: DevicePass, { endpoint, keys }: Subscription): string {
    const content = Buffer.from(JSON.stringify({ endpoint, keys }));
    return sealed(this.key, content, `${personId} ${deviceId}`);
  }

  /** Null where it was sealed for another row, or under another secret. */
  open({ personId, deviceId }: DevicePass, text: string): Subscription | null {
    const content = opened(this.key, text, `${personId} ${deviceId}`);
    return content && (JSON.parse(content.toString()) as Subscription);
  }

  /** Names a device to whoever holds it, and to nobody else. @param until From then on it is not read. */
  pass({ personId, deviceId }: DevicePass, use: PassUse, until: Temporal.Instant): string {
    const content = Buffer.alloc(2 * ID_BYTES + EXPIRY_BYTES);
    content.set(parse(personId));
    content.set(parse(deviceId), ID_BYTES);
    content.writeUInt32BE(secondsOf(until), 2 * ID_BYTES);
    return sealed(this.key, content, use);
  }

  /** Null where it is none of ours, is for something else, or over. */
  read(pass: string, use: PassUse): DevicePass | null {
    const content = opened(this.key, pass, use);
    if (content?.length !== 2 * ID_BYTES + EXPIRY_BYTES) return null;
    if (content.readUInt32BE(2 * ID_BYTES) <= secondsOf(this.clock.now())) return null;
    const personId = stringify(content.subarray(0, ID_BYTES));
    return { personId, deviceId: stringify(content.subarray(ID_BYTES, 2 * ID_BYTES)) };
  }
}

function secondsOf(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 1000);
}
