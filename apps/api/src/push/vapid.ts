import { createECDH, createPrivateKey, sign } from 'node:crypto';
import { deriveKey } from '../secret';

/** Whoever sends says who they are and for how long that holds; push services take a day at most (RFC 8292). */
const HOLDS_HOURS = 12;

/** Signs for an installation towards push services, with a key that follows from its secret. */
export class Vapid {
  /** Uncompressed, base64url: browsers tie a subscription to it. */
  readonly publicKey: string;
  private readonly signingKey;

  /** @param contact Where whoever runs a push service reaches us: `https:` or `mailto:`; null where nothing is said. */
  constructor(
    secret: string,
    private readonly contact: string | null,
  ) {
    const { privateKey, publicKey } = pairOf(secret);
    this.publicKey = publicKey.toString('base64url');
    const x = publicKey.subarray(1, 33).toString('base64url');
    const y = publicKey.subarray(33).toString('base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x, y, d: privateKey.toString('base64url') };
    this.signingKey = createPrivateKey({ key: jwk, format: 'jwk' });
  }

  /** The `Authorization` of a message to an endpoint. */
  authorization(endpoint: string, now: Temporal.Instant): string {
    const exp = Math.floor(now.add({ hours: HOLDS_HOURS }).epochMilliseconds / 1000);
    const { origin: aud } = new URL(endpoint);
    const claims = this.contact === null ? { aud, exp } : { aud, exp, sub: this.contact };
    const said = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
    const signature = sign('sha256', Buffer.from(said), {
      key: this.signingKey,
      dsaEncoding: 'ieee-p1363',
    });
    return `vapid t=${said}.${signature.toString('base64url')}, k=${this.publicKey}`;
  }
}

/** The first of the secret's texts that is a key of the curve: in all but one of four thousand million installations, the first. */
function pairOf(secret: string): { privateKey: Buffer; publicKey: Buffer } {
  const pair = createECDH('prime256v1');
  for (let nth = 1; ; nth += 1) {
    const privateKey = Buffer.from(deriveKey(secret, `key for push services ${nth}`), 'hex');
    try {
      pair.setPrivateKey(privateKey);
      return { privateKey, publicKey: pair.getPublicKey() };
    } catch {
      continue;
    }
  }
}

function part(said: object): string {
  return Buffer.from(JSON.stringify(said)).toString('base64url');
}
