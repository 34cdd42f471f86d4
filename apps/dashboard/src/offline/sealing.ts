/** P-256 rather than X25519: every browser with WebCrypto has had it for years. ADR 141. */
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const CIPHER = 'AES-GCM';
const CIPHER_BITS = 256;
const INFO = 'understory outbox 1';
/** An uncompressed point of P-256. */
const POINT_BYTES = 65;
const IV_BYTES = 12;
const LENGTH_BYTES = 4;
/** What is sealed is filled up to a multiple of this, so that its size does not tell a check-in from a session. */
const BLOCK_BYTES = 4096;

/** Whose a box is and which row it belongs to; a box that was moved elsewhere does not open. */
export interface Label {
  readonly owner: string;
  readonly row: string;
  readonly key: string;
}

/** Both halves of a pair, base64url: SPKI and PKCS #8. */
export interface PairInText {
  readonly publicKey: string;
  readonly privateKey: string;
}

export async function newPair(): Promise<PairInText> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('spki', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: textOf(publicKey), privateKey: textOf(privateKey) };
}

export function readPublicKey(text: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('spki', bytesOf(text), CURVE, false, []);
}

/** Cannot be read out again, not even by this page. */
export function readPrivateKey(text: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', bytesOf(text), CURVE, false, ['deriveBits']);
}

/**
 * Seals something to a public key: a one-time pair, HKDF, AES-GCM. Whoever seals cannot open.
 *
 * @param content Anything that JSON can carry.
 * @returns The one-time public key, the initialisation vector and the sealed text, in one.
 */
export async function seal(
  content: unknown,
  publicKey: CryptoKey,
  label: Label,
): Promise<Uint8Array<ArrayBuffer>> {
  const once = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const key = await keyBetween(publicKey, once.privateKey, point, 'encrypt');
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(cipher(iv, label), key, padded(content));
  return joined(point, iv, new Uint8Array(sealed));
}

/** @throws {DOMException} Where the key, the label or any bit of the box is another. */
export async function open(
  box: Uint8Array<ArrayBuffer>,
  privateKey: CryptoKey,
  label: Label,
): Promise<unknown> {
  const point = box.subarray(0, POINT_BYTES);
  const iv = box.subarray(POINT_BYTES, POINT_BYTES + IV_BYTES);
  const once = await crypto.subtle.importKey('raw', point, CURVE, false, []);
  const key = await keyBetween(once, privateKey, point, 'decrypt');
  const sealed = box.subarray(POINT_BYTES + IV_BYTES);
  return contentOf(new Uint8Array(await crypto.subtle.decrypt(cipher(iv, label), key, sealed)));
}

async function keyBetween(
  publicKey: CryptoKey,
  privateKey: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const agreed = await crypto.subtle.deriveBits(
    { name: CURVE.name, public: publicKey },
    privateKey,
    CIPHER_BITS,
  );
  const material = await crypto.subtle.importKey('raw', agreed, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(INFO) };
  return crypto.subtle.deriveKey(hkdf, material, { name: CIPHER, length: CIPHER_BITS }, false, [
    use,
  ]);
}

function cipher(iv: Uint8Array<ArrayBuffer>, { owner, row, key }: Label): AesGcmParams {
  const additionalData = new TextEncoder().encode(`${owner}\n${row}\n${key}`);
  return { name: CIPHER, iv, additionalData };
}

function padded(content: unknown): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(content));
  const blocks = Math.ceil((text.length + LENGTH_BYTES) / BLOCK_BYTES);
  const bytes = new Uint8Array(blocks * BLOCK_BYTES);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, LENGTH_BYTES);
  return bytes;
}

function contentOf(bytes: Uint8Array<ArrayBuffer>): unknown {
  const length = new DataView(bytes.buffer).getUint32(0);
  const text = bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
  return JSON.parse(new TextDecoder().decode(text));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function textOf(bytes: ArrayBuffer | Uint8Array): string {
  const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
