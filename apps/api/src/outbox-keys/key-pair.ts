import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** Curve that every browser with WebCrypto has. */
const CURVE = 'prime256v1';

/**
 * Whether two texts are the halves of one pair of P-256 keys. What is sealed to a public key without its private half could never
 * be opened, so a pair that does not fit is refused while nothing rests on it.
 *
 * @param publicKey SPKI, base64url.
 * @param privateKey PKCS #8, base64url.
 */
export function isKeyPair(publicKey: string, privateKey: string): boolean {
  try {
    const secret = createPrivateKey({ key: bytes(privateKey), format: 'der', type: 'pkcs8' });
    const open = createPublicKey({ key: bytes(publicKey), format: 'der', type: 'spki' });
    return isOfCurve(secret) && isOfCurve(open) && createPublicKey(secret).equals(open);
  } catch {
    return false;
  }
}

function isOfCurve({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === CURVE;
}

function bytes(base64url: string): Buffer {
  return Buffer.from(base64url, 'base64url');
}
