import { Injectable, Logger } from '@nestjs/common';
import { fateOf, type NotificationTrouble } from '@understory/domain';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Clock } from '../clock';
import { Config } from '../config';
import { deriveKey } from '../secret';
import { notificationTroubleOf, silenceOf } from './notification-trouble-of';
import { encryptPush } from './push-encryption';
import { isPushAddress } from './push-hosts';
import { Vapid } from './vapid';

/** Where one browser takes notifications. */
export interface Subscription {
  readonly endpoint: string;
  /** Base64url. */
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** One message to one browser. */
export interface Push {
  readonly to: Subscription;
  readonly content: string;
  /** How long the push service keeps it for a device that is off. */
  readonly seconds: number;
  /** A later one with the same takes the place of one that was not delivered. */
  readonly topic: string;
  readonly urgency: 'normal' | 'high';
}

/** What became of one. */
export interface Pushed {
  /** Null where the push service took it. */
  readonly trouble: NotificationTrouble | null;
  /** Seconds that it asked to wait; null where it asked for nothing. */
  readonly waitSeconds: number | null;
}

const CONNECT_MS = 8_000;
/** All of it: a push service that is slower is given up. */
const ALL_MS = 15_000;
/** All messages have one length, so that it tells nothing. */
const CONTENT_BYTES = 1_024;
/** So many characters at most, of base64url (RFC 8030). */
const TOPIC_LENGTH = 32;
const MOST_WAIT_SECONDS = 24 * 60 * 60;

/** Hands sealed messages to the push services of browsers, one request each. */
@Injectable()
export class Notifier {
  private readonly logger = new Logger('Notifications');
  private readonly vapid: Vapid | null;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    const { push, secret } = config;
    this.vapid = push && new Vapid(secret, push.contact);
  }

  /** Whether this installation sends notifications at all. */
  get isOn(): boolean {
    return this.vapid !== null;
  }

  /** What browsers tie their subscriptions to; null where none are sent. */
  get publicKey(): string | null {
    return this.vapid?.publicKey ?? null;
  }

  /** Whether it is an address that a message may be sent to. */
  knows(endpoint: string): boolean {
    return isPushAddress(endpoint, this.config.push?.hosts ?? []);
  }

  /** Never throws for what a push service or the way to it does. */
  async send(push: Push): Promise<Pushed> {
    const { vapid } = this;
    if (!vapid) throw new Error('A notification was to be sent where they are off.');
    const { endpoint } = push.to;
    // The list may be shorter than it was when the address was taken.
    if (!this.knows(endpoint)) return this.failed('notification-refused', 'host');
    const body = bodyOf(push);
    if (!body) return this.failed('notification-refused', 'key');
    const headers = {
      authorization: vapid.authorization(endpoint, this.clock.now()),
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      'content-length': body.length,
      ttl: Math.max(0, Math.floor(push.seconds)),
      urgency: push.urgency,
      topic: this.topicOf(push.topic),
    };
    const { status, code, wait, wasHandedOver } = await post(endpoint, headers, body);
    if (status === null) return this.failed(silenceOf(code, wasHandedOver), code);
    const trouble = notificationTroubleOf(status);
    if (trouble === null) return { trouble, waitSeconds: null };
    return this.failed(trouble, String(status), wait);
  }

  /** Tells whoever runs a push service nothing of what it is about. */
  private topicOf(topic: string): string {
    const name = Buffer.from(deriveKey(this.config.secret, `topic ${topic}`), 'hex');
    return name.toString('base64url').slice(0, TOPIC_LENGTH);
  }

  /** What is logged holds no address: whoever has that can disturb a person. */
  private failed(trouble: NotificationTrouble, said: string, wait: number | null = null): Pushed {
    this.logger.warn(`A notification was not taken: ${trouble} (${said}), ${fateOf(trouble)}.`);
    return { trouble, waitSeconds: wait };
  }
}

function bodyOf({ to, content }: Push): Buffer | null {
  const p256dh = Buffer.from(to.keys.p256dh, 'base64url');
  const auth = Buffer.from(to.keys.auth, 'base64url');
  const filled = Buffer.alloc(CONTENT_BYTES, ' ');
  if (filled.write(content) < Buffer.byteLength(content)) {
    throw new Error('A notification is longer than all are.');
  }
  try {
    return encryptPush(filled, { p256dh, auth });
  } catch {
    return null;
  }
}

/** What came back: a status, or a code for why none did. Redirects are not followed. */
interface Answered {
  readonly status: number | null;
  readonly code: string;
  readonly wait: number | null;
  readonly wasHandedOver: boolean;
}

function post(endpoint: string, headers: object, body: Buffer): Promise<Answered> {
  const start = endpoint.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((settle) => {
    let wasHandedOver = false;
    const silent = (code: string) => settle({ status: null, code, wait: null, wasHandedOver });
    const request = start(endpoint, { method: 'POST', headers: { ...headers }, agent: false });
    const giveUp = (after: number) =>
      setTimeout(() => request.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })), after);
    const timers = [giveUp(ALL_MS)];
    request.on('socket', (socket) => {
      const connecting = giveUp(CONNECT_MS);
      timers.push(connecting);
      const isThere = endpoint.startsWith('https:') ? 'secureConnect' : 'connect';
      socket.once(isThere, () => clearTimeout(connecting));
    });
    request.on('finish', () => (wasHandedOver = true));
    request.on('response', (response) => {
      const wait = secondsOf(response.headers['retry-after']);
      settle({ status: response.statusCode ?? 0, code: '', wait, wasHandedOver });
      response.destroy();
    });
    request.on('error', ({ code = '' }: NodeJS.ErrnoException) => silent(code));
    request.on('close', () => timers.forEach((timer) => clearTimeout(timer)));
    request.end(body);
  });
}

/** Seconds alone: what names a moment instead is taken for nothing. */
function secondsOf(header: string | undefined): number | null {
  return header && /^\d{1,9}$/.test(header) ? Math.min(Number(header), MOST_WAIT_SECONDS) : null;
}
