import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser gave to whoever may send it something, decoded. */
export interface PushKeys {
  /** A point of P-256, uncompressed: 65 bytes. */
  readonly p256dh: Buffer;
  /** 16 bytes. */
  readonly auth: Buffer;
}

/** What is drawn anew for each message. */
export interface OneTime {
  /** A private key of P-256, 32 bytes. */
  readonly privateKey: Buffer;
  /** 16 bytes. */
  readonly salt: Buffer;
}

const CURVE = 'prime256v1';
const HASH = 'sha256';
const SALT_BYTES = 16;
const KEY_BYTES = 16;
const NONCE_BYTES = 12;
/** More than the body of a message may hold, so that it is one record. */
const RECORD_BYTES = 4096;
/** Ends the last record (RFC 8188). */
const LAST = Buffer.from([2]);

/**
 * Seals a message to one browser, as RFC 8291 says: `aes128gcm`, one record.
 *
 * @throws {Error} Where `p256dh` is no point of the curve.
 */
export function encryptPush(content: Buffer, to: PushKeys, oneTime = freshOneTime()): Buffer {
  const { privateKey, salt } = oneTime;
  const pair = createECDH(CURVE);
  pair.setPrivateKey(privateKey);
  const own = pair.getPublicKey();
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), to.p256dh, own]);
  const shared = hkdf(pair.computeSecret(to.p256dh), to.auth, about, 32);
  const key = hkdf(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), KEY_BYTES);
  const nonce = hkdf(shared, salt, Buffer.from('Content-Encoding: nonce\0'), NONCE_BYTES);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const record = Buffer.concat([cipher.update(content), cipher.update(LAST), cipher.final()]);
  const size = Buffer.alloc(5);
  size.writeUInt32BE(RECORD_BYTES);
  size.writeUInt8(own.length, 4);
  return Buffer.concat([salt, size, own, record, cipher.getAuthTag()]);
}

function freshOneTime(): OneTime {
  const pair = createECDH(CURVE);
  pair.generateKeys();
  // Leading zeros are left out of it.
  const privateKey = Buffer.alloc(32);
  pair.getPrivateKey().copy(privateKey, 32 - pair.getPrivateKey().length);
  return { privateKey, salt: randomBytes(SALT_BYTES) };
}

function hkdf(secret: Buffer, salt: Buffer, about: Buffer, length: number): Buffer {
  return Buffer.from(hkdfSync(HASH, secret, salt, about, length));
}
