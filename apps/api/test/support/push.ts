import type { PushMessage, SaveDevice } from '@understory/contracts';
import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as a push service was given it. */
export interface Pushed {
  /** Where it was sent, as in `/device/1`. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A push service on loopback that keeps what it takes. */
export interface PushService {
  readonly url: string;
  readonly host: string;
  readonly taken: Pushed[];
  /** How it answers from now on; a browser's address can have an answer of its own. */
  answer: (pushed: Pushed, response: ServerResponse, socket: Socket) => void;
  close(): Promise<void>;
}

/** Takes it, as push services do. */
export const TAKES = (_: Pushed, response: ServerResponse) => response.writeHead(201).end();

/** Answers with a status and nothing else. */
export const says =
  (status: number, headers: Record<string, string> = {}) =>
  (_: Pushed, response: ServerResponse) =>
    response.writeHead(status, headers).end();

export async function startPushService(port = 0): Promise<PushService> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url: path = '', headers } = request;
      const pushed = { path, headers, body: Buffer.concat(chunks) };
      service.taken.push(pushed);
      service.answer(pushed, response, request.socket);
    });
    request.on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const service: PushService = {
    url: `http://${host}`,
    host,
    taken: [],
    answer: TAKES,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return service;
}

/** A browser that was asked for a subscription: the private half stays with it. */
export class FakeBrowser {
  private readonly pair: ECDH = createECDH('prime256v1');
  private readonly auth = randomBytes(16);
  readonly path = `/device/${randomBytes(6).toString('hex')}`;

  constructor(private readonly service: Pick<PushService, 'url'>) {
    this.pair.generateKeys();
  }

  /** What it says to whoever may send it something. */
  device(changes: Partial<SaveDevice> = {}): SaveDevice {
    return {
      name: 'Firefox on Android',
      endpoint: `${this.service.url}${this.path}`,
      keys: {
        p256dh: this.pair.getPublicKey('base64url'),
        auth: this.auth.toString('base64url'),
      },
      version: 0,
      ...changes,
    };
  }

  /** Opens what was sent to it. */
  read({ body }: Pushed): PushMessage {
    const keys = { privateKey: this.pair.getPrivateKey(), auth: this.auth };
    return JSON.parse(decryptPush(body, keys).toString()) as PushMessage;
  }
}

/** Opens a message as a browser does (RFC 8291); throws where it was sealed for another or changed. */
export function decryptPush(
  body: Buffer,
  { privateKey, auth }: { privateKey: Buffer; auth: Buffer },
): Buffer {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(privateKey);
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + body.readUInt8(20));
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
  const shared = derive(pair.computeSecret(sender), auth, about, 32);
  const key = derive(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(shared, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const record = body.subarray(21 + sender.length);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(record.subarray(-16));
  const filled = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
  if (filled.at(-1) !== 2) throw new Error('The last record does not end as it must.');
  return filled.subarray(0, -1);
}

/** What an `Authorization` says (RFC 8292); throws where its signature does not fit. */
export function vapidClaims(header: string): { key: string; claims: Record<string, unknown> } {
  const [, token = '', key = ''] =
    /^vapid t=([\w-]+\.[\w-]+\.[\w-]+), k=([\w-]+)$/.exec(header) ?? [];
  const [start = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  );
  const jwk = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' };
  const isSigned = verify(
    'sha256',
    Buffer.from(`${start}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) throw new Error('The signature does not fit.');
  return { key, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) };
}

function derive(secret: Buffer, salt: Buffer, about: Buffer, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, about, length));
}
